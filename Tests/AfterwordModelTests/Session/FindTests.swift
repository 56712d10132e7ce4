import AfterwordModel
import TextEditing
import Testing

@Suite("Finding in the note")
struct FindTests {
  private func finding(_ needle: String, in note: String) -> SessionScript {
    var script = SessionScript.writing(note)
    script.run(.find)
    script.type(needle)
    return script
  }

  private func count(_ script: SessionScript) -> MatchCount? { script.state.notes.find?.count }

  private func some(_ number: Int, of total: Int) -> MatchCount {
    .some(number: number, total: total, isMore: false)
  }

  @Test("It finds while one types, and goes to the next and back")
  func incremental() {
    var script = finding("an", in: "an|na and Ann")
    #expect(script.state.context == .find)
    #expect(count(script) == some(2, of: 3))
    script.run(.findNext)
    #expect(script.noteWithCursor == "anna and |Ann")
    script.run(.findNext)
    #expect(script.state.notes.find?.match?.hasWrapped == true)
    #expect(script.noteWithCursor == "|anna and Ann")
    script.run(.findPrevious)
    #expect(count(script) == some(3, of: 3))
  }

  @Test("Enter stays at the match, Esc goes back to where one was")
  func leaving() {
    var script = finding("two", in: "one| two")
    script.run(.acceptFind)
    #expect(script.state.context == .note)
    #expect(script.noteWithCursor == "one |two")
    script = finding("two", in: "one| two")
    script.run(.back)
    #expect(script.noteWithCursor == "one| two")
    #expect(script.state.context == .note)
  }

  @Test("What is not there is said, and the cursor stays")
  func nothing() {
    var script = finding("xyz", in: "one| two")
    #expect(count(script) == MatchCount.none)
    #expect(script.noteWithCursor == "one| two")
    script.run(.acceptFind)
    #expect(script.state.notice == .refused(.notFound("xyz")))
    script.type("!")
    #expect(script.state.notes.find?.needle.text == "xyz!")
    #expect(script.note == "one two")
  }

  @Test("Found again without the line, and said which of how many")
  func again() {
    var script = finding("o", in: "|one two")
    script.run(.acceptFind)
    script.run(.findNext)
    #expect(script.noteWithCursor == "one tw|o")
    #expect(script.state.notice == .found(some(2, of: 2), hasWrapped: false))
    script.type("!")
    #expect(script.state.notes.find == nil)
    #expect(script.note == "one tw!o")
    script.run(.findNext)
    #expect(script.noteWithCursor == "one tw!|o")
  }

  @Test("The line takes a row from the text while it is open")
  func room() {
    var script = finding("o", in: "|one")
    #expect(script.state.notes.viewport.rows == SessionScript.panes.notesRows - 1)
    script.run(.back)
    #expect(script.state.notes.viewport.rows == SessionScript.panes.notesRows)
  }

  private func replacing(_ needle: String, with text: String, in note: String) -> SessionScript {
    var script = SessionScript.writing(note)
    script.run(.replace)
    script.type(needle)
    script.run(.acceptFind)
    script.type(text)
    script.run(.acceptFind)
    return script
  }

  @Test("Replacing asks once about each match, around the end of the text")
  func questions() {
    var script = replacing("a", with: "aa", in: "a b |a a")
    #expect(script.state.context == .replacing)
    script.run(.replaceMatch)
    script.run(.skipMatch)
    script.run(.replaceMatch)
    #expect(script.note == "aa b aa a")
    #expect(script.state.context == .note)
    #expect(script.state.notice == .replaced(2))
  }

  @Test("All are replaced in one step of undo")
  func all() {
    var script = replacing("a", with: "x", in: "a |b A\nã a")
    script.run(.replaceAllMatches)
    #expect(script.note == "x b x\nã x")
    #expect(script.state.notice == .replaced(3))
    script.run(.undoTyping)
    #expect(script.note == "a b A\nã a")
  }

  @Test("Esc ends the questions; letters typed at one are no text")
  func stopping() {
    var script = replacing("a", with: "x", in: "|a a")
    script.send(.typed("q"))
    script.run(.replaceMatch)
    script.run(.back)
    #expect(script.note == "x a")
    #expect(script.state.context == .note)
  }

  @Test("Another note closes the line")
  func anotherNote() {
    var script = finding("o", in: "|one")
    script.send(.mouse(MouseAction(.press(clicks: 1), in: .interviews, row: 2)))
    script.send(.interviewOpened(script.detail(of: script.phone, note: "two")))
    #expect(script.state.notes.find == nil)
  }
}
