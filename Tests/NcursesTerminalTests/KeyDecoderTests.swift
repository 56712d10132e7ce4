import TerminalCanvas
import Testing

@testable import NcursesTerminal

@Suite("What a terminal sends becomes keys")
struct KeyDecoderTests {
  static let keys: [(String, KeyStroke)] = [
    ("a", KeyStroke(.character("a"))),
    ("é", KeyStroke(.character("é"))),
    ("漢", KeyStroke(.character("漢"))),
    ("😀", KeyStroke(.character("😀"))),
    ("\r", KeyStroke(.enter)),
    ("\n", KeyStroke(.enter)),
    ("\t", KeyStroke(.tab)),
    ("\u{7F}", KeyStroke(.backspace)),
    ("\u{08}", KeyStroke(.backspace)),
    ("\u{00}", KeyStroke(.character(" "), .control)),
    ("\u{01}", KeyStroke(.character("a"), .control)),
    ("\u{1A}", KeyStroke(.character("z"), .control)),
    ("\u{1C}", KeyStroke(.character("\\"), .control)),
    ("\u{1D}", KeyStroke(.character("]"), .control)),
    ("\u{1E}", KeyStroke(.character("^"), .control)),
    ("\u{1F}", KeyStroke(.character("_"), .control)),
    ("\u{1B}x", KeyStroke(.character("x"), .alt)),
    ("\u{1B}é", KeyStroke(.character("é"), .alt)),
    ("\u{1B}\u{01}", KeyStroke(.character("a"), [.alt, .control])),
    ("\u{1B}\u{7F}", KeyStroke(.backspace, .alt)),
    ("\u{1B}\r", KeyStroke(.enter, .alt)),
    ("\u{1B}[A", KeyStroke(.up)),
    ("\u{1B}[1;5C", KeyStroke(.right, .control)),
    ("\u{1B}[1;2D", KeyStroke(.left, .shift)),
    ("\u{1B}[1;8B", KeyStroke(.down, [.shift, .alt, .control])),
    ("\u{1B}[1;9A", KeyStroke(.up, .alt)),
    ("\u{1B}OA", KeyStroke(.up)),
    ("\u{1B}O5A", KeyStroke(.up, .control)),
    ("\u{1B}[H", KeyStroke(.home)),
    ("\u{1B}OF", KeyStroke(.end)),
    ("\u{1B}[Z", KeyStroke(.tab, .shift)),
    ("\u{1B}[1;5Z", KeyStroke(.tab, [.shift, .control])),
    ("\u{1B}[1~", KeyStroke(.home)),
    ("\u{1B}[2~", KeyStroke(.insert)),
    ("\u{1B}[3~", KeyStroke(.delete)),
    ("\u{1B}[3;5~", KeyStroke(.delete, .control)),
    ("\u{1B}[4~", KeyStroke(.end)),
    ("\u{1B}[5~", KeyStroke(.pageUp)),
    ("\u{1B}[6~", KeyStroke(.pageDown)),
    ("\u{1B}OP", KeyStroke(.function(1))),
    ("\u{1B}[1;2R", KeyStroke(.function(3), .shift)),
    ("\u{1B}[15~", KeyStroke(.function(5))),
    ("\u{1B}[24~", KeyStroke(.function(12))),
    ("\u{1B}[34~", KeyStroke(.function(20))),
    ("\u{1B}[[A", KeyStroke(.function(1))),
    ("\u{1B}[[E", KeyStroke(.function(5))),
    ("\u{1B}[7~", KeyStroke(.home)),
    ("\u{1B}[3$", KeyStroke(.delete, .shift)),
    ("\u{1B}[3^", KeyStroke(.delete, .control)),
    ("\u{1B}[3@", KeyStroke(.delete, [.control, .shift])),
    ("\u{1B}[a", KeyStroke(.up, .shift)),
    ("\u{1B}Od", KeyStroke(.left, .control)),
    ("\u{1B}\u{1B}[A", KeyStroke(.up, .alt)),
    ("\u{1B}OM", KeyStroke(.enter)),
    ("\u{1B}Op", KeyStroke(.character("0"))),
    ("\u{1B}Ok", KeyStroke(.character("+"))),
    ("\u{1B}[97u", KeyStroke(.character("a"))),
    ("\u{1B}[97;5u", KeyStroke(.character("a"), .control)),
    ("\u{1B}[97;6u", KeyStroke(.character("a"), .control)),
    ("\u{1B}[97:65;2u", KeyStroke(.character("A"))),
    ("\u{1B}[97;2u", KeyStroke(.character("A"))),
    ("\u{1B}[97;65u", KeyStroke(.character("A"))),
    ("\u{1B}[97;66u", KeyStroke(.character("a"))),
    ("\u{1B}[97;4u", KeyStroke(.character("A"), .alt)),
    ("\u{1B}[223;2u", KeyStroke(.character("ß"))),
    ("\u{1B}[97;1:2u", KeyStroke(.character("a"))),
    ("\u{1B}[97;;229u", KeyStroke(.character("å"))),
    ("\u{1B}[32;5u", KeyStroke(.character(" "), .control)),
    ("\u{1B}[27u", KeyStroke(.escape)),
    ("\u{1B}[13;2u", KeyStroke(.enter, .shift)),
    ("\u{1B}[127;5u", KeyStroke(.backspace, .control)),
    ("\u{1B}[9;2u", KeyStroke(.tab, .shift)),
    ("\u{1B}[57399u", KeyStroke(.character("0"))),
    ("\u{1B}[57419u", KeyStroke(.up)),
    ("\u{1B}[57376u", KeyStroke(.function(13))),
    ("\u{1B}[1;1:1A", KeyStroke(.up)),
    ("\u{1B}[27;5;97~", KeyStroke(.character("a"), .control)),
    ("\u{1B}[27;2;65~", KeyStroke(.character("A"))),
    ("\u{1B}[27;2;13~", KeyStroke(.enter, .shift)),
  ]

  @Test("A key's bytes are that key and nothing else", arguments: keys)
  func isRead(bytes: String, stroke: KeyStroke) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [.key(stroke)])
    #expect(decoder.patience == nil)
  }

  static let silent = [
    "\u{1B}[<66;10;20M", "\u{1B}[<35;10;20M", "\u{1B}[<65;10;20m", "\u{1B}[<0;0;20M",
    "\u{1B}[<128;1;1M", "\u{1B}[<0;1M", "\u{1B}[<0;1;1z", "\u{1B}[1;10;20M", "\u{1B}[MC!!",
    "\u{1B}[?1;2c", "\u{1B}[>41;354;0c", "\u{1B}[24;80R", "\u{1B}[?2026;2$y", "\u{1B}[4;1$y",
    "\u{1B}[8;24;80t", "\u{1B}[97;1:3u", "\u{1B}[1;1:3A", "\u{1B}[3;1:3~", "\u{1B}[97;9u",
    "\u{1B}[57441u", "\u{1B}[999~", "\u{1B}[99999999999999999999999u", "\u{1B}[201~",
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]52;c;aGVsbG8=\u{07}",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P>|xterm(390)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
  ]

  @Test(
    "Replies, releases and what the mouse does to no purpose leave no trace and the next key is read",
    arguments: silent
  )
  func leavesNoTrace(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed((bytes + "x").utf8) == [.key(KeyStroke(.character("x")))])
    #expect(decoder.patience == nil)
  }

  static let typed: [(String, [KeyStroke])] = [
    ("\u{1B}", [KeyStroke(.escape)]),
    ("\u{1B}\u{1B}", [KeyStroke(.escape), KeyStroke(.escape)]),
    ("\u{1B}[", [KeyStroke(.character("["), .alt)]),
    ("\u{1B}O", [KeyStroke(.character("O"), .alt)]),
    ("\u{1B}]", [KeyStroke(.character("]"), .alt)]),
    ("\u{1B}P", [KeyStroke(.character("P"), .alt)]),
    ("\u{1B}_", [KeyStroke(.character("_"), .alt)]),
    ("\u{1B}_\u{1B}_", [KeyStroke(.character("_"), .alt), KeyStroke(.character("_"), .alt)]),
    (
      "\u{1B}_ab",
      [KeyStroke(.character("_"), .alt), .init(.character("a")), .init(.character("b"))]
    ),
    ("\u{1B}\u{1B}x", [KeyStroke(.escape), KeyStroke(.character("x"), .alt)]),
    ("\u{1B}Oz", [KeyStroke(.character("O"), .alt), KeyStroke(.character("z"))]),
    ("\u{1B}O1", [KeyStroke(.character("O"), .alt), KeyStroke(.character("1"))]),
    ("\u{1B}]1;2\u{1B}", [KeyStroke(.escape)]),
    ("\u{1B}[1;", []),
  ]

  @Test("When nothing more comes, Escape and Alt are what they were", arguments: typed)
  func staysTyped(bytes: String, strokes: [KeyStroke]) {
    var decoder = KeyDecoder()
    let events = decoder.feed(bytes.utf8) + decoder.flush()
    #expect(events == strokes.map { .key($0) })
    #expect(decoder.patience == nil)
  }

  static let invalid: [([UInt8], Int)] = [
    ([0xFF], 1), ([0x80], 1), ([0xC0, 0x80], 2), ([0xE2, 0x82], 2), ([0xF0, 0x9F, 0x98], 3),
    ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xC3], 1),
  ]

  @Test(
    "Each invalid byte is one replacement character, and the next keys are read",
    arguments: invalid
  )
  func isReplaced(bytes: [UInt8], count: Int) {
    var decoder = KeyDecoder()
    let replacement = InputEvent.key(KeyStroke(.character("\u{FFFD}")))
    let expected = Array(repeating: replacement, count: count) + [.key(KeyStroke(.up))]
    #expect(decoder.feed(bytes + Array("\u{1B}[A".utf8)) == expected)
  }

  @Test("The last bytes of a character may come late")
  func lateScalar() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xE6, 0xBC]).isEmpty)
    #expect(decoder.patience == .milliseconds(500))
    #expect(decoder.feed([0xA2]) == [.key(KeyStroke(.character("漢")))])
  }

  @Test("Escape alone is waited on for less than 50 ms")
  func escapePatience() throws {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B])
    let patience = try #require(decoder.patience)
    #expect(patience >= .milliseconds(25) && patience <= .milliseconds(50))
  }

  @Test("Focus is reported")
  func focus() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[I\u{1B}[O".utf8) == [.focusGained, .focusLost])
  }

  @Test("Escape right before something that is no key stays Escape")
  func escapeBeforeFocus() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}\u{1B}[O".utf8) == [.key(KeyStroke(.escape)), .focusLost])
  }

  @Test("A key interrupts a sequence that is broken")
  func brokenSequence() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[12\u{1B}[A".utf8) == [.key(KeyStroke(.up))])
    #expect(decoder.feed("\u{1B}[1\r".utf8) == [.key(KeyStroke(.enter))])
    let endless = "\u{1B}[" + String(repeating: "1", count: 100)
    #expect(decoder.feed(endless.utf8).count == 36)
  }

  @Test("A reply without an end takes at most 4096 bytes with it")
  func endlessControlString() {
    var decoder = KeyDecoder()
    let events = decoder.feed("\u{1B}]1".utf8) + decoder.feed(repeatElement(0x61, count: 5000))
    #expect(events.count > 900)
    #expect(decoder.patience == nil)
  }

  @Test("The terminal's own description adds keys and takes none away")
  func ownKeys() {
    let sequences = KeySequences([
      Array("\u{1B}[224z".utf8): KeyStroke(.function(1)),
      Array("\u{1B}?a".utf8): KeyStroke(.pageUp),
      Array("\u{1B}A".utf8): KeyStroke(.up),
      Array("\u{1B}[1;2P".utf8): KeyStroke(.function(13)),
      [0x0B]: KeyStroke(.up),
    ])
    var decoder = KeyDecoder(sequences: sequences)
    #expect(decoder.feed("\u{1B}[224z".utf8) == [.key(KeyStroke(.function(1)))])
    #expect(decoder.feed("\u{1B}?a".utf8) == [.key(KeyStroke(.pageUp))])
    #expect(decoder.feed("\u{1B}A".utf8) == [.key(KeyStroke(.up))])
    #expect(decoder.feed("\u{1B}[1;2P".utf8) == [.key(KeyStroke(.function(1), .shift))])
    #expect(decoder.feed([0x0B]) == [.key(KeyStroke(.character("k"), .control))])
    #expect(
      decoder.feed("\u{1B}?b".utf8)
        == [.key(KeyStroke(.character("?"), .alt)), .key(KeyStroke(.character("b")))]
    )
  }
}
