import AfterwordModel
import TextEditing
import Testing

@Suite("Marks in a note")
struct NoteMarkingTests {
  /// A note with the cursor at `|`, after some commands; `[` and `]` are the borders of a selection.
  private func after(_ commands: [Command], _ note: String) -> String {
    var script = SessionScript.writing(note)
    for command in commands { script.run(command) }
    return script.noteWithCursor
  }

  @Test(
    "A key sets the mark from anywhere in the line, and the cursor keeps its character",
    arguments: [
      (Command.markPraise, "liked| it", "+ liked| it"),
      (.markImprovement, "|too long", "- |too long"),
      (.markQuestion, "+ who|", "? who|"), (.markPromise, "|", "! |"),
      (.markStatement, "日本|語", "> 日本|語"), (.markPraise, "+ a|", "a|"), (.markPraise, "+ |", "|"),
      (.markPraise, "+|", "|"), (.markPraise, "+1 for tea|", "+ +1 for tea|"),
      (.markPraise, "a\n|b\nc", "a\n+ |b\nc"), (.markPraise, "e\u{301}|", "+ e\u{301}|"),
      (.markPraise, "مرحبا|", "+ مرحبا|"), (.markPraise, "👩‍👩‍👧‍👦|", "+ 👩‍👩‍👧‍👦|"),
    ]
  )
  func sets(_ command: Command, _ before: String, _ after: String) {
    #expect(self.after([command], before) == after)
  }

  @Test("One key goes through all marks, to none, and on")
  func cycles() {
    let notes = ["a|", "+ a|", "- a|", "? a|", "! a|", "> a|", "a|", "+ a|"]
    for (before, next) in zip(notes, notes.dropFirst()) {
      #expect(after([.cycleMark], before) == next)
    }
  }

  @Test("A selection marks its lines, but not the empty ones; once more takes the marks off")
  func selection() {
    var script = SessionScript.writing("one\n\n- two\nthree|")
    script.run(.selectAll)
    script.run(.markPraise)
    #expect(script.note == "+ one\n\n+ two\n+ three")
    script.run(.markPraise)
    #expect(script.note == "one\n\ntwo\nthree")
    script.run(.undoTyping)
    script.run(.undoTyping)
    #expect(script.note == "one\n\n- two\nthree")
  }

  @Test(
    "Enter on an empty marked line takes the mark off, and nothing else",
    arguments: [
      ("+ |", "|"), ("a\n- |\nb", "a\n|\nb"), (">   |", "|"), ("+ a|", "+ a\n|"), ("?|", "?\n|"),
      ("+| ", "+\n| "), ("* |", "* \n|"), ("  |", "  \n|"), ("|", "\n|"),
    ]
  )
  func enter(_ before: String, _ after: String) {
    #expect(self.after([.newLine], before) == after)
  }

  @Test("Every mark is one step of undo that brings back the very bytes")
  func undo() {
    for mark in [Command.cycleMark, .markPraise, .markStatement] {
      #expect(after([mark, .undoTyping], "a\r\n+ b|\r\nc") == "a\r\n+ b|\r\nc")
    }
  }

  @Test("The time is put in as one step")
  func time() {
    #expect(after([.insertTime], "> |") == "> 18:40 |")
    #expect(after([.insertTime, .undoTyping], "> |") == "> |")
  }
}
