import TerminalCanvas
import Testing

@testable import NcursesTerminal

/// A row of the table: what some terminals send for one key.
struct TerminalKeyRow: Sendable, CustomTestStringConvertible {
  let terminals: String
  let bytes: String
  let stroke: KeyStroke

  init(_ terminals: String, _ bytes: String, _ key: Key, _ modifiers: Modifiers = []) {
    self.terminals = terminals
    self.bytes = bytes
    stroke = KeyStroke(key, modifiers)
  }

  var testDescription: String { "\(terminals): \(bytes.debugDescription) is \(stroke)" }
}

@Suite("The keys of an editor, as terminals send them")
struct TerminalKeyTests {
  @Test("A key's bytes are that key and nothing else", arguments: TerminalKeyTable.rows)
  func isRead(row: TerminalKeyRow) {
    var decoder = KeyDecoder()
    let events = decoder.feed(row.bytes.utf8) + decoder.flush()
    #expect(events == [.key(row.stroke)])
  }

  static let movements: [(letter: String, key: Key)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
  ]
  static let numbers: [(number: Int, key: Key)] = [
    (2, .insert), (3, .delete), (5, .pageUp), (6, .pageDown), (1, .home), (4, .end),
  ]
  /// xterm's numbers, which all but rxvt and the Linux console have taken over.
  static let modifiers: [(number: Int, modifiers: Modifiers)] = [
    (2, .shift), (3, .alt), (4, [.shift, .alt]), (5, .control), (6, [.shift, .control]),
    (7, [.alt, .control]), (8, [.shift, .alt, .control]),
  ]

  @Test("Every movement with everything that can be held with it", arguments: modifiers)
  func modified(number: Int, modifiers: Modifiers) {
    for (letter, key) in Self.movements {
      var decoder = KeyDecoder()
      let expected = [InputEvent.key(KeyStroke(key, modifiers))]
      #expect(decoder.feed("\u{1B}[1;\(number)\(letter)".utf8) == expected)
      #expect(decoder.feed("\u{1B}O\(number)\(letter)".utf8) == expected)
      #expect(decoder.feed("\u{1B}[1;\(number):1\(letter)".utf8) == expected)
    }
    for (keyNumber, key) in Self.numbers {
      var decoder = KeyDecoder()
      let expected = [InputEvent.key(KeyStroke(key, modifiers))]
      #expect(decoder.feed("\u{1B}[\(keyNumber);\(number)~".utf8) == expected)
    }
  }

  @Test(
    "The middle of the number pad types nothing",
    arguments: ["\u{1B}OE", "\u{1B}[E", "\u{1B}[G"]
  )
  func middleOfNumberPad(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed((bytes + "x").utf8) == [.key(KeyStroke(.character("x")))])
  }

  @Test(
    "Alt-O and Alt-[ are keys when nothing follows at once, and begin a key's bytes when it does"
  )
  func ambiguous() {
    for (character, last) in [("O", "A"), ("[", "A")] {
      var decoder = KeyDecoder()
      let alone = decoder.feed("\u{1B}\(character)".utf8) + decoder.flush()
      #expect(alone == [.key(KeyStroke(.character(Character(character)), .alt))])
      #expect(decoder.feed("\u{1B}\(character)\(last)".utf8) == [.key(KeyStroke(.up))])
    }
  }
}
