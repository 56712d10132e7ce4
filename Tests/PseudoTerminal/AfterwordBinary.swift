internal import Foundation

/// The program under test: the one named by AFTERWORD_BINARY, else the one that was built together
/// with the running test or measurement.
public func afterwordBinary() throws -> String {
  let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  let built = own.deletingLastPathComponent().appendingPathComponent("afterword").path
  let path = ProcessInfo.processInfo.environment["AFTERWORD_BINARY"] ?? built
  guard FileManager.default.isExecutableFile(atPath: path) else {
    throw MissingBinary(path: path)
  }
  return path
}

/// There is no program to test.
public struct MissingBinary: Error, CustomStringConvertible {
  public let path: String

  public var description: String {
    "\(path) is not there or cannot be run: build it first, or name one in AFTERWORD_BINARY"
  }
}
