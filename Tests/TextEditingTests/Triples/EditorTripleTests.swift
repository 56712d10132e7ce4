import Testing

@testable import TextEditing

@Suite struct EditorTripleTests {
  static let insertion: [EditorTriple] = [
    EditorTriple("|", .type("a"), gives: "a|"),
    EditorTriple("ab|cd", .type("x"), gives: "abx|cd"),
    EditorTriple("ab|cd", .type("\n"), gives: "ab\n|cd"),
    EditorTriple("漢|字", .type("語"), gives: "漢語|字"),
    EditorTriple("e|x", .type("\u{301}"), gives: "e\u{301}|x"),
    EditorTriple("|\u{301}x", .type("e"), gives: "e\u{301}|x"),
    EditorTriple("|", .type("👩"), .type("\u{200D}"), .type("👧"), gives: "👩‍👧|"),
    EditorTriple("|👧", .type("👩"), .type("\u{200D}"), .type("👦"), gives: "👩\u{200D}👦|👧"),
    EditorTriple("|🇩🇪", .type("🇫"), .type("🇷"), gives: "🇫🇷|🇩🇪"),
    EditorTriple("שלו|", .type("ם"), gives: "שלום|"),
    EditorTriple("a\r|", .type("\n"), .type("b"), gives: "a\r\nb|"),
    EditorTriple("a|\r\nb", .type("x"), gives: "ax|\r\nb"),
    EditorTriple("a\r\n|b", .type("x"), gives: "a\r\nx|b"),
    EditorTriple("a|b", .paste("1\n2\r\n3"), gives: "a1\n2\r\n3|b"),
    EditorTriple("a|", .type("\0"), .type("\u{1B}"), gives: "a\0\u{1B}|"),
  ]

  static let deletion: [EditorTriple] = [
    EditorTriple("|", .backspace, gives: "|"),
    EditorTriple("|", .delete, gives: "|"),
    EditorTriple("|a", .backspace, gives: "|a"),
    EditorTriple("a|", .delete, gives: "a|"),
    EditorTriple("ab|c", .backspace, gives: "a|c"),
    EditorTriple("a|bc", .delete, gives: "a|c"),
    EditorTriple("a\n|b", .backspace, gives: "a|b"),
    EditorTriple("a\r\n|b", .backspace, gives: "a|b"),
    EditorTriple("a|\r\nb", .delete, gives: "a|b"),
    EditorTriple("漢字|", .backspace, gives: "漢|"),
    EditorTriple("|漢字", .delete, gives: "|字"),
    EditorTriple("xe\u{301}\u{302}|", .backspace, gives: "x|"),
    EditorTriple("x|👩‍👩‍👧‍👦y", .delete, gives: "x|y"),
    EditorTriple("x👍🏽|", .backspace, gives: "x|"),
    EditorTriple("🇩🇪🇫🇷|", .backspace, gives: "🇩🇪|"),
    EditorTriple("1️⃣|", .backspace, gives: "|"),
    EditorTriple("שלום|", .backspace, gives: "שלו|"),
    EditorTriple("e\n|\u{301}x", .backspace, gives: "e\u{301}|x"),
    EditorTriple("one two|", .killWordBackward, gives: "one |"),
    EditorTriple("one two  |", .killWordBackward, gives: "one |"),
    EditorTriple("one, tw|o", .killWordBackward, gives: "one, |o"),
    EditorTriple("one\n|two", .killWordBackward, gives: "|two"),
    EditorTriple("|", .killWordBackward, gives: "|"),
    EditorTriple("日本語かな|", .killWordBackward, gives: "日本語|"),
    EditorTriple("|one two", .killWordForward, gives: "| two"),
    EditorTriple("one| two", .killWordForward, gives: "one|"),
    EditorTriple("cafe\u{301} x|", .killWordBackward, gives: "cafe\u{301} |"),
    EditorTriple("cafe\u{301}|", .killWordBackward, gives: "|"),
  ]

  static let movement: [EditorTriple] = [
    EditorTriple("a|b", .go(.left), gives: "|ab"),
    EditorTriple("|ab", .go(.left), gives: "|ab"),
    EditorTriple("ab|", .go(.right), gives: "ab|"),
    EditorTriple("a\n|b", .go(.left), gives: "a|\nb"),
    EditorTriple("a|\r\nb", .go(.right), gives: "a\r\n|b"),
    EditorTriple("|👩‍👩‍👧‍👦x", .go(.right), gives: "👩‍👩‍👧‍👦|x"),
    EditorTriple("🇩🇪🇫🇷|", .go(.left), gives: "🇩🇪|🇫🇷"),
    EditorTriple("|e\u{301}x", .go(.right), gives: "e\u{301}|x"),
    EditorTriple("שלום|", .go(.left), gives: "שלו|ם"),
    EditorTriple("one two|", .go(.wordLeft), gives: "one |two"),
    EditorTriple("|one two", .go(.wordRight), gives: "one| two"),
    EditorTriple("one| two", .go(.wordRight), gives: "one two|"),
    EditorTriple("one\n\n|two", .go(.wordLeft), gives: "|one\n\ntwo"),
    EditorTriple("ab\ncd|ef", .go(.lineStart), gives: "ab\n|cdef"),
    EditorTriple("ab\n|cd\r\nef", .go(.lineEnd), gives: "ab\ncd|\r\nef"),
    EditorTriple("ab\ncd|ef", .go(.textStart), gives: "|ab\ncdef"),
    EditorTriple("ab|\ncdef", .go(.textEnd), gives: "ab\ncdef|"),
    EditorTriple("abc|d\nx\nefgh", .go(.down), gives: "abcd\nx|\nefgh"),
    EditorTriple("abc|d\nx\nefgh", .go(.down), .go(.down), gives: "abcd\nx\nefg|h"),
    EditorTriple("abcd\nx\nefg|h", .go(.up), .go(.up), gives: "abc|d\nx\nefgh"),
    EditorTriple("ab|c", .go(.up), gives: "|abc"),
    EditorTriple("a|bc", .go(.down), gives: "abc|"),
    EditorTriple("漢字|x\nabcdef", .go(.down), gives: "漢字x\nabcd|ef"),
    EditorTriple("abc|def\n漢字", .go(.down), gives: "abcdef\n漢|字"),
    // Wrapped at 10 of 11 columns: "hello big " and "world".
    EditorTriple("he|llo big world", .go(.down), gives: "hello big wo|rld"),
    EditorTriple("hello big wo|rld", .go(.up), gives: "he|llo big world"),
    EditorTriple("|1\n2\n3\n4\n5", .go(.pageDown), gives: "1\n2\n3\n|4\n5"),
    EditorTriple("1\n2\n3\n4\n5|", .go(.pageUp), gives: "1\n2|\n3\n4\n5"),
  ]

  static let history: [EditorTriple] = [
    EditorTriple("|", .type("one "), .type("two"), .undo, gives: "one |"),
    EditorTriple("|", .type("o"), .type("n"), .type(" "), .type("t"), .undo, gives: "on |"),
    EditorTriple("|", .type("one two"), .undo, .undo, gives: "|"),
    EditorTriple("|", .type("one two"), .undo, .undo, .redo, gives: "one |"),
    EditorTriple("|", .type("ab"), .go(.left), .type("c"), .undo, gives: "a|b"),
    EditorTriple("abc|", .backspace, .backspace, .undo, gives: "abc|"),
    EditorTriple("|abc", .delete, .delete, .undo, gives: "|abc"),
    EditorTriple("|abc", .delete, .delete, .undo, .redo, gives: "|c"),
    EditorTriple("a|", .paste("x y z"), .undo, gives: "a|"),
    EditorTriple("a|", .type("b"), .paste("x y"), .undo, gives: "ab|"),
    EditorTriple("a|", .type("b"), .undo, .type("c"), .redo, gives: "ac|"),
    EditorTriple("a|", .undo, gives: "a|"),
    EditorTriple("a|", .redo, gives: "a|"),
    EditorTriple("e|x", .type("\u{301}"), .undo, gives: "e|x"),
    EditorTriple("👩|", .type("\u{200D}"), .type("👧"), .undo, gives: "👩|"),
    EditorTriple("a\r|", .type("\n"), .undo, gives: "a\r|"),
    EditorTriple("one two|", .killWordBackward, .killWordBackward, .undo, gives: "one |"),
    EditorTriple("漢字|", .backspace, .undo, gives: "漢字|"),
    EditorTriple("a\r\n|b", .backspace, .undo, gives: "a\r\n|b"),
  ]

  static let replacement: [EditorTriple] = [
    EditorTriple("a\nb|\nc", .replaceText("new\na\nb\nc"), gives: "new\na\nb|\nc"),
    EditorTriple("a\nb|\nc", .replaceText("a\nb\nc\nnew"), gives: "a\nb|\nc\nnew"),
    EditorTriple("a\nb|\nc", .replaceText("A\nnew\nb\nC"), gives: "A\nnew\nb|\nC"),
    EditorTriple("one tw|o", .replaceText("one and two"), gives: "one and tw|o"),
    EditorTriple("one| two", .replaceText("one more two"), gives: "one| more two"),
    EditorTriple("a\nb|", .replaceText(""), gives: "|"),
    EditorTriple("a\nb|", .replaceText("a"), gives: "a|"),
    EditorTriple("|", .replaceText("x\ny"), gives: "|x\ny"),
    EditorTriple("ab|", .replaceText("cd"), .undo, gives: "ab|"),
    EditorTriple("é|", .replaceText("e\u{301}"), gives: "e\u{301}|"),
  ]

  static let letters: [EditorTriple] = [
    EditorTriple("|straße x", .write(.upper), gives: "STRASSE| x"),
    EditorTriple("ab |cd ef", .write(.upper), gives: "ab CD| ef"),
    EditorTriple("ab| cd ef", .write(.upper), gives: "ab CD| ef"),
    EditorTriple("A|BC", .write(.lower), gives: "Abc|"),
    EditorTriple("[AB Cd| e", .write(.lower), gives: "[ab cd| e"),
    EditorTriple("|AB Cd[ e", .write(.lower), gives: "|ab cd[ e"),
    EditorTriple("[don't stop|", .write(.capitalized), gives: "[Don't Stop|"),
    EditorTriple("|don’t", .write(.capitalized), gives: "Don’t|"),
    EditorTriple("|éCOLE", .write(.capitalized), gives: "École|"),
    EditorTriple("|ǆin", .write(.capitalized), gives: "ǅin|"),
    EditorTriple("[éa|", .write(.upper), gives: "[ÉA|"),
    EditorTriple("|漢字", .write(.upper), gives: "漢字|"),
    EditorTriple("|שלום", .write(.upper), gives: "שלום|"),
    EditorTriple("|👩‍👩‍👧‍👦", .write(.upper), gives: "👩‍👩‍👧‍👦|"),
    EditorTriple("[straße|", .write(.upper), .undo, gives: "[straße|"),
    EditorTriple("|ab", .write(.upper), .undo, .redo, gives: "AB|"),
    EditorTriple("ab|", .write(.upper), gives: "ab|"),
  ]

  static let joining: [EditorTriple] = [
    EditorTriple("a|b\ncd", .join, gives: "ab| cd"),
    EditorTriple("ab  |\n\t cd", .join, gives: "ab| cd"),
    EditorTriple("a|\n\nb", .join, gives: "a|\nb"),
    EditorTriple("|\nb", .join, gives: "|b"),
    EditorTriple("a|", .join, gives: "a|"),
    EditorTriple("[a\nb\nc|\nd", .join, gives: "a b| c\nd"),
    EditorTriple("+ a|\n- b", .join, gives: "+ a| - b"),
    EditorTriple("漢|字\n仮名", .join, gives: "漢字|仮名"),
    EditorTriple("漢字|\nabc", .join, gives: "漢字|abc"),
    EditorTriple("か|な\n。", .join, gives: "かな|。"),
    EditorTriple("한|국\n말", .join, gives: "한국| 말"),
    EditorTriple("é|\nô", .join, gives: "é| ô"),
    EditorTriple("👩‍👩‍👧‍👦|\n👍🏽", .join, gives: "👩‍👩‍👧‍👦| 👍🏽"),
    EditorTriple("שלום|\nעולם", .join, gives: "שלום| עולם"),
    EditorTriple("a|b\ncd", .join, .undo, gives: "a|b\ncd"),
    EditorTriple("a|\r\nb\r\nc", .join, gives: "a| b\r\nc"),
  ]

  static let keepingPlace: [EditorTriple] = [
    EditorTriple("+ ab|c", .replace(0, 2, "- "), gives: "- ab|c"),
    EditorTriple("+| abc", .replace(0, 2, ""), gives: "|abc"),
    EditorTriple("|+ abc", .replace(0, 2, "- "), gives: "|- abc"),
    EditorTriple("ab|c", .replace(0, 0, "- "), gives: "- ab|c"),
    EditorTriple("a[b|c", .replace(0, 0, "- "), gives: "- a[b|c"),
    EditorTriple("ab|c\nd", .replace(0, 1, "x\ny"), gives: "x\nyb|c\nd"),
    EditorTriple("漢|字", .replace(0, 3, "語国"), gives: "語国|字"),
    EditorTriple("ab|c", .replace(0, 0, "- "), .undo, gives: "ab|c"),
  ]

  static let all: [EditorTriple] = [
    insertion, deletion, movement, history, replacement, letters, joining, keepingPlace,
    ScriptTriples.all,
  ].flatMap { $0 }

  @Test("Text, what is done, text")
  func acts() {
    for triple in Self.all {
      let outcome = triple.outcome()
      #expect(outcome.unicodeScalars.elementsEqual(triple.after.unicodeScalars), "\(triple)")
    }
    #expect(Self.all.count >= 400)
  }

  @Test("In a single-line text, line ends become spaces")
  func singleLine() {
    let triples = [
      EditorTriple("a|", .paste("b\nc\r\nd\u{2028}e"), gives: "ab c d e|"),
      EditorTriple("a|", .type("\n"), gives: "a |"),
      EditorTriple("a\nb|", .go(.down), gives: "a b|"),
    ]
    for triple in triples { #expect(triple.outcome(isSingleLine: true) == triple.after) }
  }

  @Test("The revision rises with each change and only then")
  func revision() {
    var editor = TextEditor("ab")
    editor.setCursor(editor.end)
    editor.replace(with: "ab")
    editor.deleteForward()
    #expect(editor.revision == 0)
    editor.insert("c")
    editor.undo()
    #expect(editor.revision == 2)
  }
}
