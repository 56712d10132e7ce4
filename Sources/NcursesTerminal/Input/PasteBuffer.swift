/// The bytes between the brackets of a paste, however many they are.
struct PasteBuffer {
  enum Progress { case incomplete, complete }

  private var bytes: [UInt8] = []

  private static let end = Array("\u{1B}[201~".utf8)

  /// Complete with the last byte of the closing bracket.
  mutating func take(_ byte: UInt8) -> Progress {
    bytes.append(byte)
    guard byte == UInt8(ascii: "~"), bytes.suffix(Self.end.count).elementsEqual(Self.end) else {
      return .incomplete
    }
    bytes.removeLast(Self.end.count)
    return .complete
  }

  /// Empties the buffer and returns its text, every kind of line end as `\n`.
  mutating func takeText() -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        text.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        text.append(byte)
      }
      previous = byte
    }
    bytes = []
    return String(decoding: text, as: UTF8.self)
  }
}
