import AfterwordModel
import TextEditing
import Testing

@Suite("Saving the note")
struct NoteSavingTests {
  private func typing(_ text: String, over note: String = "") -> SessionScript {
    var script = SessionScript.opened(note: note)
    script.run(.focusNotes)
    script.type(text)
    return script
  }

  @Test("Typing changes the text at once and asks for nothing")
  func typing() {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    #expect(script.send(.typed("h")) == [])
    #expect(script.state.notes.editor.text == "h")
    #expect(script.state.notes.saving == .unsaved)
  }

  @Test("A save carries the whole text; it is saved when the journal says so, not before")
  func autosave() throws {
    var script = typing("hello")
    let save = try script.save()
    #expect(save.text == "hello")
    #expect(save.base == "")
    #expect(script.state.notes.saving == .unsaved)
    script.send(.noteSaved(save, SavedNote(text: "hello", isMerged: false)))
    #expect(script.state.notes.saving == .saved)
    #expect(script.send(.autosaveDue) == [])
  }

  @Test(
    "Whatever leaves the note saves it first",
    arguments: [Command.back, .nextPane, .suspend]
  )
  func leaving(_ command: Command) {
    var script = typing("word")
    guard case .saveNote(let save)? = script.run(command).first else {
      Issue.record("\(command) does not save")
      return
    }
    #expect(save.text == "word")
  }

  @Test("Losing the window's focus saves")
  func focusLost() throws {
    var script = typing("word")
    #expect(try script.save(after: .focusLost).text == "word")
  }

  @Test("Quitting waits for the save")
  func quit() throws {
    var script = typing("word")
    script.run(.back)
    let save = try script.save(after: .command(.quit))
    let effects = script.send(.noteSaved(save, SavedNote(text: "word", isMerged: false)))
    #expect(effects.contains(.quit))
  }

  @Test("A save that fails keeps the text, the program and a dialog that stays")
  func failure() throws {
    var script = typing("word")
    script.run(.back)
    let save = try script.save(after: .command(.quit))
    #expect(script.send(.noteNotSaved(save, .diskFull(path: "j"))) == [])
    #expect(script.state.alert == .noteNotSaved(.diskFull(path: "j")))
    #expect(script.state.notes.saving == .failed)
    #expect(script.state.notes.editor.text == "word")
  }

  @Test("Who types is told in the status line: a dialog would take the letters")
  func failureWhileTyping() throws {
    var script = typing("word")
    script.send(.noteNotSaved(try script.save(), .diskFull(path: "j")))
    #expect(script.state.context == .note)
    #expect(script.state.notice == .noteNotSaved(.diskFull(path: "j")))
    script.type("s and more")
    #expect(script.state.notes.editor.text == "words and more")
  }

  @Test("Words that are in no journal are not replaced by another note")
  func keepsUnsavedNote() throws {
    var script = typing("word")
    let save = try script.save()
    script.send(.noteNotSaved(save, .busy(path: "j")))
    script.run(.back)
    script.run(.moveDown)
    script.send(.interviewOpened(script.detail(of: script.phone, note: "another")))
    #expect(script.state.notes.editor.text == "word")
    #expect(script.state.list.selection == .interview(script.onsite.id))
  }

  @Test("An emptied list does not close a note with unsaved words")
  func keepsUnsavedNoteOfEmptyList() {
    var script = typing("word")
    let nothing = InterviewListWindow(rows: [], hasEarlierRows: false, hasLaterRows: false)
    script.send(.listLoaded(.first, nothing))
    #expect(script.state.notes.editor.text == "word")
  }

  @Test("Who has read that the note cannot be saved may leave")
  func leavesUnsaved() throws {
    var script = typing("word")
    script.run(.back)
    let save = try script.save(after: .command(.quit))
    script.send(.noteNotSaved(save, .diskFull(path: "j")))
    #expect(script.run(.quit) == [.quit])
  }

  @Test("Saving again after a failure clears it")
  func recovery() throws {
    var script = typing("word")
    let save = try script.save()
    script.send(.noteNotSaved(save, .diskFull(path: "j")))
    script.send(.noteSaved(save, SavedNote(text: "word", isMerged: false)))
    #expect(script.state.alert == nil)
    #expect(script.state.notes.saving == .saved)
  }

  @Test("Another process's lines come in with the save")
  func merge() throws {
    var script = typing("mine", over: "old ")
    let save = try script.save()
    script.send(.noteSaved(save, SavedNote(text: save.text + "\ntheirs", isMerged: true)))
    #expect(script.state.notes.editor.text == "old mine\ntheirs")
    #expect(script.state.notes.saving == .saved)
    #expect(script.state.notice == .noteMerged)
  }

  @Test("Text typed while a save was under way is merged against what was sent")
  func typingDuringSave() throws {
    var script = typing("mine", over: "old ")
    let save = try script.save()
    script.type("!")
    script.send(.noteSaved(save, SavedNote(text: "old mine\ntheirs", isMerged: true)))
    let next = try script.save()
    #expect(next.text == "old mine!")
    #expect(next.base == "old mine")
  }

  @Test("Reading the note again never touches unsaved text")
  func rereadUnsaved() throws {
    var script = typing(" mine", over: "old")
    script.send(.interviewOpened(script.detail(of: script.onsite, note: "old and theirs")))
    #expect(script.state.notes.editor.text == "old mine")
    #expect(try script.save().base == "old")
  }

  @Test("Reading a saved note again takes in what another process wrote")
  func rereadSaved() {
    var script = SessionScript.opened(note: "old")
    script.send(.interviewOpened(script.detail(of: script.onsite, note: "new")))
    #expect(script.state.notes.editor.text == "new")
    #expect(!script.state.notes.hasUnsavedText)
  }

  @Test("An interview that is gone closes its note, but not over unsaved words")
  func goneInterview() {
    var saved = SessionScript.opened(note: "old")
    saved.send(.interviewOpened(nil))
    #expect(!saved.state.notes.isOpen)
    var unsaved = typing("word")
    unsaved.send(.interviewOpened(nil))
    #expect(unsaved.state.notes.editor.text == "word")
  }

  @Test("Each visit to a note is a step of undo of its own")
  func sessions() throws {
    var script = typing("a")
    let first = try script.save()
    script.send(.noteSaved(first, SavedNote(text: "a", isMerged: false)))
    script.type("b")
    #expect(try script.save().session == first.session)
    script.run(.back)
    script.run(.focusNotes)
    script.type("c")
    #expect(try script.save().session != first.session)
  }

  @Test("A note that is only looked at shows its beginning; writing goes on at its end")
  func writesAtTheEnd() {
    var script = SessionScript.opened(note: "one\ntwo")
    #expect(script.state.notes.editor.cursor == .start)
    script.run(.focusNotes)
    script.type("!")
    #expect(script.state.notes.editor.text == "one\ntwo!")
    script.run(.cursorTextStart)
    script.run(.back)
    script.run(.focusNotes)
    script.type("?")
    #expect(script.state.notes.editor.text == "?one\ntwo!")
  }

  @Test("A paste is one step of the text's own undo")
  func paste() {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.type("a")
    script.send(.pasted("one\ntwo\nthree"))
    script.run(.undoTyping)
    #expect(script.state.notes.editor.text == "a")
    script.run(.redoTyping)
    #expect(script.state.notes.editor.text == "aone\ntwo\nthree")
  }
}
