import Foundation

extension [Duration] {
  /// The value that so many percent of all do not exceed, 1 to 100.
  func percentile(_ percent: Int) -> Duration {
    let rank = (count * percent + 99) / 100
    return sorted()[Swift.max(0, rank - 1)]
  }
}

func milliseconds(_ duration: Duration) -> String {
  String(format: "%.2f", duration / .milliseconds(1))
}

func ratio(_ duration: Duration, _ base: Duration) -> String {
  String(format: "%.2f", duration / base)
}

/// A Markdown table; numbers are in all columns but the first.
func table(_ head: [String], _ rows: [[String]]) -> String {
  let rule = ["---"] + head.dropFirst().map { _ in "--:" }
  return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    .joined(separator: "\n")
}

enum Machine {
  /// Its processor, cores and system.
  static var description: String {
    let information = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = information.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = model?.split(separator: ":").last?.trimmingCharacters(in: .whitespaces)
    let process = ProcessInfo.processInfo
    var system = utsname()
    uname(&system)
    let kernel = withUnsafeBytes(of: system.release) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return
      "Measured on \(process.hostName): \(name ?? "an unknown processor"), \(process.processorCount) cores,"
      + " \(process.operatingSystemVersionString), Linux \(kernel)."
  }
}
