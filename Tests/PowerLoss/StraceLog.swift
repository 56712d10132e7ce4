/// Reads what strace has written about a program.
public enum StraceLog {
  /// Options under which `calls` understands the log; the log's file and the program follow.
  public static let options = [
    "-f", "-y", "-xx", "-s", "100000000", "-e", "signal=none", "-e",
    "trace=openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,"
      + "fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,link,linkat,copy_file_range",
  ]

  /// What the program did to the files right in the folder, and what it wrote to its terminal, in
  /// the order in which the calls returned.
  ///
  /// - Throws: `UnknownCall` if something was done there that this model knows nothing of.
  public static func calls(in log: [UInt8], folder: String) throws -> [FileCall] {
    try completeLines(of: log).flatMap { line in
      guard let call = StraceLine(line), call.result >= 0 else { return [FileCall]() }
      return try calls(of: call, in: folder)
    }
  }

  /// Without the process numbers. A call during which another thread had its turn is written in two
  /// parts, which are put together where the second one is.
  private static func completeLines(of log: [UInt8]) -> [ArraySlice<UInt8>] {
    let unfinished = Array(" <unfinished ...>".utf8)
    let resumed = Array("<... ".utf8)
    var begun: [Int: ArraySlice<UInt8>] = [:]
    return log.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let digits = line.prefix { $0 != UInt8(ascii: " ") }
      let text = line.dropFirst(digits.count).drop { $0 == UInt8(ascii: " ") }
      let process = Int(String(decoding: digits, as: UTF8.self)) ?? 0
      if text.suffix(unfinished.count).elementsEqual(unfinished) {
        begun[process] = text.dropLast(unfinished.count)
        return nil
      }
      guard text.starts(with: resumed) else { return text }
      guard let start = begun.removeValue(forKey: process),
        let end = text.firstIndex(of: UInt8(ascii: ">"))
      else { return nil }
      return start + text[(end + 1)...]
    }
  }

  private static func calls(of line: StraceLine, in folder: String) throws -> [FileCall] {
    func name(_ path: String?) -> String? {
      guard let path, path.hasPrefix(folder + "/") else { return nil }
      let name = path.dropFirst(folder.count + 1)
      return name.contains("/") ? nil : String(name)
    }
    let path = line.path(ofDescriptor: 0)
    let file = name(path)
    switch line.name {
    case "openat":
      let opened = name(line.text(1).map { String(decoding: $0, as: UTF8.self) })
      guard let opened, line.has(flag: "O_CREAT") else { return [] }
      return [.create(opened)] + (line.has(flag: "O_TRUNC") ? [.setLength(opened, 0)] : [])
    case "write" where path?.hasPrefix("/dev/pts/") == true:
      return [.output(try text(of: line))]
    case "pwrite64":
      guard let file else { return [] }
      guard let offset = line.number(3) else { throw UnknownCall(name: line.name) }
      return [.write(file, at: offset, try text(of: line))]
    case "ftruncate":
      guard let file else { return [] }
      guard let length = line.number(1) else { throw UnknownCall(name: line.name) }
      return [.setLength(file, length)]
    case "fsync", "fdatasync":
      return path == folder ? [.syncFolder] : file.map { [.sync($0)] } ?? []
    case "unlink":
      return name(line.text(0).map { String(decoding: $0, as: UTF8.self) }).map { [.remove($0)] }
        ?? []
    default:
      let paths = line.arguments.indices.flatMap { index in
        [
          line.path(ofDescriptor: index),
          line.text(index).map { String(decoding: $0, as: UTF8.self) },
        ]
      }
      guard paths.compactMap(name).isEmpty else { throw UnknownCall(name: line.name) }
      return []
    }
  }

  /// What was written, as far as the system has taken it.
  private static func text(of line: StraceLine) throws -> [UInt8] {
    guard let text = line.text(1) else { throw UnknownCall(name: line.name) }
    return Array(text.prefix(line.result))
  }
}

/// A call in the folder that is not understood, which makes the whole recording worthless.
public struct UnknownCall: Error, Equatable {
  public let name: String
}
