/// Tells a text from others without keeping it: its length, and FNV-1a of its bytes
/// (datatracker.ietf.org/doc/html/draft-eastlake-fnv).
public struct TextChecksum: Sendable, Hashable {
  public let byteCount: Int
  public let value: UInt64

  public init(byteCount: Int, value: UInt64) {
    self.byteCount = byteCount
    self.value = value
  }

  public init(of text: String) {
    byteCount = text.utf8.count
    value = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
