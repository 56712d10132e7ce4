internal import Glibc

extension [UInt8] {
  /// All that there is to read, however many calls that takes.
  ///
  /// Nil, with the reason in `errno`, if not all could be read.
  init?(wholeOf descriptor: Int32) {
    self = []
    var part = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return }
      self += part.prefix(count)
    }
  }
}
