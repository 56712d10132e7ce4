import Testing

@testable import TextEditing

@Suite struct KillRingTests {
  @Test("Kills that follow each other are one entry, in the order of the text")
  func joining() {
    var ring = KillRing()
    ring.push("two ")
    ring.push("three")
    ring.push("one ", .before)
    #expect(ring.newest == "one two three")
    ring.endRun()
    ring.push("other")
    #expect(ring.newest == "other")
  }

  @Test("Rotating goes round all entries, and the next yank stays where it stopped")
  func rotating() {
    var ring = KillRing()
    #expect(ring.newest == nil)
    let nothing = ring.rotate()
    #expect(nothing == nil)
    for text in ["a", "b", "", "c"] {
      ring.push(text)
      ring.endRun()
    }
    #expect(ring.newest == "c")
    let rotated = (0..<3).map { _ in ring.rotate() }
    #expect(rotated == ["b", "a", "c"])
    #expect(ring.newest == "c")
  }

  @Test("The oldest entries are forgotten")
  func forgetting() {
    var ring = KillRing()
    for number in 0...KillRing.mostEntries {
      ring.push("\(number)")
      ring.endRun()
    }
    for _ in 1..<KillRing.mostEntries { _ = ring.rotate() }
    #expect(ring.newest == "1")
  }

  @Test("Each kill returns what it took away, and nil when that is nothing")
  func returning() {
    var editor = TextEditor(marked: "one two| three\nfour")
    #expect(editor.wholeLine == "one two three\n")
    let killed = [
      editor.killWordBackward(), editor.killToLineEnd(), editor.killToLineEnd(),
      editor.killWordForward(), editor.killWordForward(), editor.deleteForward(),
      editor.killToLineStart(), editor.killToLineStart(), editor.cutLine(),
    ]
    #expect(killed == ["two", " three", "\n", "four", nil, nil, "one ", nil, nil])
    editor.insert("漢字")
    editor.select(.start..<editor.end)
    #expect(editor.selectedText == "漢字")
    let deleted = editor.deleteSelection()
    #expect(deleted == "漢字")
    #expect(editor.selectedText == nil)
  }
}
