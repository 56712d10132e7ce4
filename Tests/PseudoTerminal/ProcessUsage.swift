internal import Foundation

/// What a running process has used so far, as Linux counts it.
public struct ProcessUsage: Sendable, Hashable {
  /// In user and kernel mode together, in steps of 10 ms.
  public var processorTime: Duration
  /// How often it has gone to sleep by itself.
  public var wakeUps: Int
  /// The most memory that was resident, in KiB.
  public var peakMemory: Int
  /// The memory that is resident, in KiB.
  public var memory: Int
}

extension ChildProcess {
  /// Throws once the process has ended.
  public func usage() throws -> ProcessUsage {
    let status = try String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8)
    func number(_ name: String) throws -> Int {
      let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
      let word = line?.split { " \t".contains($0) }.dropFirst().first
      guard let value = word.flatMap({ Int($0) }) else { throw MissingUsage(name: name) }
      return value
    }
    return ProcessUsage(
      processorTime: try processorTime(),
      wakeUps: try number("voluntary_ctxt_switches"),
      peakMemory: try number("VmHWM"),
      memory: try number("VmRSS")
    )
  }

  /// Fields 14 and 15 of proc(5)'s stat, in ticks of 1/100 s; the name before them may hold blanks.
  private func processorTime() throws -> Duration {
    let stat = try String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)
    let fields = stat.split(separator: ")").last?.split(separator: " ").map(String.init) ?? []
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
      throw MissingUsage(name: "processor time")
    }
    return .milliseconds((user + system) * 10)
  }
}

struct MissingUsage: Error {
  let name: String
}
