internal import Glibc

extension [UInt8] {
  /// Writes all of it, however many calls that takes.
  ///
  /// - Returns: false, with the reason in `errno`, if not all could be written.
  func writeWhole(to descriptor: Int32) -> Bool {
    var rest = self[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
