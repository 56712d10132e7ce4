internal import AfterwordModel

/// The quoted-printable encoding of a text (RFC 2045, section 6.7), its lines ended by line feeds.
enum QuotedPrintable {
  /// The longest line, its soft line break included.
  private static let longestLine = 76

  static func encode(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { encode(line: Array($0.utf8)) }
      .joined(separator: "\n")
  }

  private static func encode(line: [UInt8]) -> String {
    var lines: [[UInt8]] = [[]]
    var rest = line[...]
    while let byte = rest.first {
      let isTooLong = lines[lines.count - 1].count + 3 > longestLine - 1
      if isTooLong {
        lines[lines.count - 1].append(UInt8(ascii: "="))
        lines.append([])
      }
      let isRisky = lines[lines.count - 1].isEmpty && endsMessage(rest)
      lines[lines.count - 1] += encoded(byte, isLast: rest.count == 1, isRisky: isRisky)
      rest = rest.dropFirst()
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  /// A line "." ends a message for sendmail, and "From " begins the next one in a mailbox.
  private static func endsMessage(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: ".") || line.starts(with: "From ".utf8)
  }

  private static func encoded(_ byte: UInt8, isLast: Bool, isRisky: Bool) -> [UInt8] {
    let isSpace = byte == 0x20 || byte == 0x09
    let isPrintable = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
    if !isRisky, isPrintable || isSpace && !isLast { return [byte] }
    return [UInt8(ascii: "="), byte.hexDigits.high, byte.hexDigits.low]
  }
}
