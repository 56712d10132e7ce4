internal import Glibc

/// A system call that failed, with the system's own word for why.
public struct SystemError: Error, CustomStringConvertible {
  public let call: String
  public let code: Int32

  init(_ call: String, code: Int32 = errno) {
    self.call = call
    self.code = code
  }

  public var description: String { "\(call): \(String(cString: strerror(code)))" }
}

/// Checks the result of a system call that reports failure as -1.
@discardableResult
func checked<Result: SignedInteger>(_ call: String, _ result: Result) throws -> Result {
  if result == -1 { throw SystemError(call) }
  return result
}
