/// The bytes between the brackets of a paste, however many they are.
struct PasteBuffer {
  enum Progress { case incomplete, complete }

  private var bytes: [UInt8] = []

  private static let end = Array("\u{1B}[201~".utf8)

  /// Takes what belongs to the paste off the front of `arrived`. Complete with the last byte of the
  /// closing bracket.
  mutating func take(from arrived: inout ArraySlice<UInt8>) -> Progress {
    while let last = arrived.firstIndex(of: UInt8(ascii: "~")) {
      bytes += arrived[...last]
      arrived = arrived[(last + 1)...]
      if bytes.suffix(Self.end.count).elementsEqual(Self.end) {
        bytes.removeLast(Self.end.count)
        return .complete
      }
    }
    bytes += arrived
    arrived = []
    return .incomplete
  }

  /// Empties the buffer and returns its text, every kind of line end as `\n`.
  mutating func takeText() -> String {
    defer { bytes = [] }
    return String(unsafeUninitializedCapacity: bytes.count) { text in
      var count = 0
      var previous: UInt8 = 0
      for byte in bytes {
        if byte != 0x0A || previous != 0x0D {
          text[count] = byte == 0x0D ? 0x0A : byte
          count += 1
        }
        previous = byte
      }
      return count
    }
  }
}
