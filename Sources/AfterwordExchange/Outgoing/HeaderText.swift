internal import Foundation

/// A text as it stands in a header: as it is where that is safe, else in encoded words (RFC 2047).
struct HeaderText {
  let text: String

  /// `start` is what stands before it in the line. A phrase is a name before an address, where more
  /// signs have a meaning.
  init(_ content: String, after start: String, isPhrase: Bool = false) {
    let isPlain = content.utf8.allSatisfy { byte in
      (0x20...0x7E).contains(byte) && (!isPhrase || Self.isPhraseByte(byte))
    }
    let fits = start.utf8.count + content.utf8.count <= Self.longestLine
    text =
      isPlain && fits && !content.contains("=?")
      ? content : Self.encodedWords(content, after: start)
  }

  /// RFC 5322, section 2.1.1.
  private static let longestLine = 78

  /// A line with an encoded word (RFC 2047, section 2), and what stands around the encoded text.
  private static let longestEncodedLine = 76
  private static let frame = (start: "=?utf-8?B?", end: "?=")

  private static func isPhraseByte(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter
      || (0x30...0x39).contains(byte)
  }

  /// One word a line. A scalar is never divided between two.
  private static func encodedWords(_ content: String, after start: String) -> String {
    var words: [[UInt8]] = [[]]
    var room = bytesOfWord(afterColumns: start.utf8.count)
    for scalar in content.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > room {
        words.append([])
        room = bytesOfWord(afterColumns: 1)
      }
      words[words.count - 1] += bytes
    }
    return words.map { frame.start + Data($0).base64EncodedString() + frame.end }
      .joined(separator: "\n ")
  }

  /// Three bytes are four characters of base64.
  private static func bytesOfWord(afterColumns columns: Int) -> Int {
    let characters = longestEncodedLine - columns - frame.start.utf8.count - frame.end.utf8.count
    return characters / 4 * 3
  }
}
