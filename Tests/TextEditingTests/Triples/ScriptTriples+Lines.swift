@testable import TextEditing

extension ScriptTriples {
  /// Only of scripts that make words.
  static let words: [EditorTriple] = [
    EditorTriple("AB CD|", .killWordBackward, gives: "AB |"),
    EditorTriple("AB |CD", .killWordForward, gives: "AB |"),
    EditorTriple("AB| CD", .killWordForward, gives: "AB|"),
    EditorTriple("A\n|B", .killWordBackward, gives: "|B"),
    EditorTriple("AB C|D", .killWordBackward, gives: "AB |D"),
    EditorTriple("A, B|", .killWordBackward, gives: "A, |"),
    EditorTriple("A|\nB", .killWordForward, gives: "A|"),
    EditorTriple("A [B C|", .killWordBackward, gives: "A |"),
    EditorTriple("AB CD|", .go(.wordLeft), gives: "AB |CD"),
    EditorTriple("|AB CD", .go(.wordRight), gives: "AB| CD"),
    EditorTriple("|AB CD", .go(.wordRight), .go(.wordRight), gives: "AB CD|"),
    EditorTriple("A\n\n|B", .go(.wordLeft), gives: "|A\n\nB"),
    EditorTriple("AB C|D", .selectWord, gives: "AB [CD|"),
    EditorTriple("A|B C", .selectWord, gives: "[AB| C"),
    EditorTriple("A  |  B", .selectWord, gives: "A[    |B"),
    EditorTriple("AB CD|", .selectWord, gives: "AB [CD|"),
    EditorTriple("AB CD|", .select(.wordLeft), gives: "AB |CD["),
    EditorTriple("|AB CD", .select(.wordRight), gives: "[AB| CD"),
  ]

  static let lines: [EditorTriple] = [
    EditorTriple("A\nB|C\nD", .moveLines(-1), gives: "B|C\nA\nD"),
    EditorTriple("A\nB|C\nD", .moveLines(1), gives: "A\nD\nB|C"),
    EditorTriple("|A\nB", .moveLines(-1), gives: "|A\nB"),
    EditorTriple("A\nB|", .moveLines(1), gives: "A\nB|"),
    EditorTriple("[A\nB|\nC", .moveLines(1), gives: "C\n[A\nB|"),
    EditorTriple("A\n[B\n|C", .moveLines(-1), gives: "[B\n|A\nC"),
    EditorTriple("A\nB|C", .moveLines(-5), gives: "B|C\nA"),
    EditorTriple("A\nB|C\nD", .moveLines(1), .undo, gives: "A\nB|C\nD"),
    EditorTriple("A|B", .duplicate, gives: "AB\nA|B"),
    EditorTriple("A|B\nC", .duplicate, gives: "AB\nA|B\nC"),
    EditorTriple("[A\nB|\nC", .duplicate, gives: "A\nB\n[A\nB|\nC"),
    EditorTriple("A|B\r\nC", .duplicate, gives: "AB\r\nA|B\r\nC"),
    EditorTriple("A|B", .duplicate, .undo, gives: "A|B"),
    EditorTriple("A|B", .indent, gives: "  A|B"),
    EditorTriple("[A\nB|", .indent, gives: "[  A\n  B|"),
    EditorTriple("A[\n\nB|", .indent, gives: "  A[\n\n  B|"),
    EditorTriple("|", .indent, gives: "  |"),
    EditorTriple("A|", .indent, .undo, gives: "A|"),
    EditorTriple("  A|B", .outdent, gives: "A|B"),
    EditorTriple("\tA|", .outdent, gives: "A|"),
    EditorTriple(" A|", .outdent, gives: "A|"),
    EditorTriple("A|", .outdent, gives: "A|"),
    EditorTriple(" |  A", .outdent, gives: "| A"),
    EditorTriple("[  A\n   B|", .outdent, gives: "[A\n B|"),
    EditorTriple("A|B", .transpose, gives: "BA|"),
    EditorTriple("AB|", .transpose, gives: "BA|"),
    EditorTriple("|AB", .transpose, gives: "|AB"),
    EditorTriple("A|BC", .transpose, gives: "BA|C"),
    EditorTriple("A\nB|C", .transpose, gives: "A\nCB|"),
    EditorTriple("A\n|B", .transpose, gives: "A\n|B"),
    EditorTriple("A|B", .transpose, .undo, gives: "A|B"),
  ]

  static let search: [EditorTriple] = [
    EditorTriple("|A B A", .find("A"), gives: "[A| B A"),
    EditorTriple("|A B A", .find("A"), .find("A"), gives: "A B [A|"),
    EditorTriple("|A B A", .find("A"), .find("A"), .find("A"), gives: "[A| B A"),
    EditorTriple("A B A|", .findBack("A"), gives: "A B [A|"),
    EditorTriple("A B A|", .findBack("A"), .findBack("A"), gives: "[A| B A"),
    EditorTriple("|A\nBC\nD", .find("BC"), gives: "A\n[BC|\nD"),
    EditorTriple("|A B", .find("C"), gives: "|A B"),
    EditorTriple("[A| B A", .replaceFound("A", "C"), gives: "C| B A"),
    EditorTriple("A [B| A", .replaceFound("A", "C"), gives: "A [B| A"),
    EditorTriple("|A B A", .replaceMatches("A", "CD"), gives: "|CD B CD"),
    EditorTriple("A B A|", .replaceMatches("A", "CD"), gives: "CD B CD|"),
    EditorTriple("|A B A", .replaceMatches("A", "CD"), .undo, gives: "|A B A"),
    EditorTriple("A\nA|", .replaceMatches("A", ""), gives: "\n|"),
    EditorTriple("A\nB|\nC", .replaceText("D\nA\nB\nC"), gives: "D\nA\nB|\nC"),
    EditorTriple("A\n[B|\nC", .replaceText("D\nA\nB\nC"), gives: "D\nA\n[B|\nC"),
  ]

  static var all: [EditorTriple] {
    let anywhere = [insertion, deletion, movement, selection, lines, search].flatMap { $0 }
    var all: [EditorTriple] = []
    for alphabet in Alphabet.all {
      let triples = alphabet.hasWords ? anywhere + words : anywhere
      all += triples.map { $0.spelled(in: alphabet) }
    }
    return all
  }
}
