import AfterwordExchange
import Foundation
import Testing

@Suite("JSON text")
struct JSONValueTests {
  @Test("Keys are sorted and nothing stands between the parts")
  func sorted() {
    let value = JSONValue.object([
      "b": .number(-7), "a": .array([.null, "x", .object([:]), .array([])]), "B": "",
    ])
    #expect(value.text == #"{"B":"","a":[null,"x",{},[]],"b":-7}"#)
  }

  @Test(
    "What JSON or a terminal would obey is escaped, all else is as it was",
    arguments: [
      ("say \"hi\" \\ /", #""say \"hi\" \\ /""#),
      ("a\nb\tc\r", #""a\nb\tc\r""#),
      ("\u{0}\u{1B}[31m\u{7F}\u{9B}", #""\u0000\u001b[31m\u007f\u009b""#),
      ("\u{202E}abc\u{2066}\u{2029}\u{FEFF}", #""\u202eabc\u2066\u2029\ufeff""#),
      ("Zoë 佐藤 👩‍👩‍👧 ليلى", "\"Zoë 佐藤 👩‍👩‍👧 ليلى\""),
    ]
  )
  func escaped(text: String, expected: String) {
    #expect(JSONValue.string(text).text == expected)
  }

  @Test("Every character comes back as it was")
  func roundTrip() throws {
    var text = String.UnicodeScalarView()
    for value in UInt32(0)...0x2FFF {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    let json = JSONValue.array([.string(String(text))]).text
    let read = try JSONDecoder().decode([String].self, from: Data(json.utf8))
    #expect(read.first.map { Array($0.unicodeScalars) } == Array(text))
  }
}
