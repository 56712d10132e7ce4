internal import Dispatch
internal import Glibc

/// What a program without a terminal has written, and how it ended.
public struct ProgramResult: Sendable, Hashable {
  public var status: ExitStatus
  public var standardOutput: String
  public var standardError: String
}

/// Runs a program to its end, without a terminal.
///
/// Its streams are files, so that no amount of data can block either side.
public func runProgram(
  _ program: String,
  _ arguments: [String] = [],
  input: String = "",
  environment: [String: String] = PseudoTerminal.usualEnvironment,
  directory: String? = nil,
  patience: Duration = PseudoTerminal.patience
) throws -> ProgramResult {
  let standardInput = try StreamFile(Array(input.utf8))
  let (standardOutput, standardError) = (try StreamFile(), try StreamFile())
  let process = try ChildProcess(
    program: program,
    arguments: arguments,
    environment: environment,
    directory: directory,
    streams: .descriptors(
      input: standardInput.descriptor,
      output: standardOutput.descriptor,
      error: standardError.descriptor
    )
  )
  let nanoseconds = Int(patience / .nanoseconds(1))
  guard let status = process.waitForExit(until: .now() + .nanoseconds(nanoseconds)) else {
    throw ProgramStillRuns(
      program: program,
      standardOutput: try standardOutput.text(),
      standardError: try standardError.text()
    )
  }
  return ProgramResult(
    status: status,
    standardOutput: try standardOutput.text(),
    standardError: try standardError.text()
  )
}

/// A program that had not ended at the deadline; it is killed.
public struct ProgramStillRuns: Error {
  public let program: String
  public let standardOutput: String
  public let standardError: String
}

/// A file without a name.
private final class StreamFile {
  private let file: UnsafeMutablePointer<FILE>
  let descriptor: Int32

  init(_ content: [UInt8] = []) throws {
    guard let file = tmpfile() else { throw SystemError("tmpfile") }
    self.file = file
    descriptor = fileno(file)
    try checked("F_SETFD", fcntl(descriptor, F_SETFD, FD_CLOEXEC))
    var written = 0
    while written < content.count {
      written += try content[written...].withUnsafeBytes {
        try checked("write", write(descriptor, $0.baseAddress, $0.count))
      }
    }
    try checked("lseek", lseek(descriptor, 0, SEEK_SET))
  }

  deinit { fclose(file) }

  /// All of it, whatever the place at which the program left it.
  func text() throws -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = try checked("pread", pread(descriptor, &buffer, buffer.count, bytes.count))
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer.prefix(count)
    }
  }
}
