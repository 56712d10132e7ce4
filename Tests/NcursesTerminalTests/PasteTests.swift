import TerminalCanvas
import Testing

@testable import NcursesTerminal

@Suite("A bracketed paste is one event")
struct PasteTests {
  static let texts: [(String, String)] = [
    ("", ""),
    ("plain", "plain"),
    ("one\rtwo\r\nthree\nfour\r\r", "one\ntwo\nthree\nfour\n\n"),
    ("漢字 😀\tq", "漢字 😀\tq"),
    ("\u{1B}[A\u{1B}]1;x\u{07}", "\u{1B}[A\u{1B}]1;x\u{07}"),
    ("\u{1B}[200~inner", "\u{1B}[200~inner"),
    ("~\u{1B}[20~1~", "~\u{1B}[20~1~"),
  ]

  @Test("Its text is kept, line ends become line feeds", arguments: texts)
  func text(pasted: String, expected: String) {
    var decoder = KeyDecoder()
    let events = decoder.feed("\u{1B}[200~\(pasted)\u{1B}[201~q".utf8)
    #expect(events == [.paste(expected), .key(KeyStroke(.character("q")))])
  }

  @Test("Five megabytes arrive whole in small pieces")
  func large() {
    var decoder = KeyDecoder()
    let text = String(repeating: "0123456789 äöü\n", count: 300_000)
    var events = decoder.feed("\u{1B}[200~".utf8)
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 4093) {
      events += decoder.feed(bytes[start..<min(bytes.count, start + 4093)])
    }
    events += decoder.feed("\u{1B}[201~".utf8)
    #expect(events == [.paste(text)])
  }

  @Test("One without an end is handed over when nothing more comes")
  func unterminated() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~lost?".utf8).isEmpty)
    #expect(decoder.patience == .seconds(3))
    #expect(decoder.flush() == [.paste("lost?")])
    #expect(decoder.feed("\u{1B}[201~x".utf8) == [.key(KeyStroke(.character("x")))])
  }

  @Test("Invalid bytes in it become replacement characters")
  func invalid() {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8)
    #expect(decoder.feed(bytes) == [.paste("a\u{FFFD}b")])
  }
}
