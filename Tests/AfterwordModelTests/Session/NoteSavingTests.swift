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
    script.send(.textSaved(save, SavedText(text: "hello", isMerged: false)))
    #expect(script.state.notes.saving == .saved)
    #expect(script.send(.autosaveDue) == [])
  }

  @Test(
    "Whatever leaves the note saves it first",
    arguments: [Command.back, .nextPane, .suspend]
  )
  func leaving(_ command: Command) {
    var script = typing("word")
    guard case .saveText(let save)? = script.run(command).first else {
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
    let save = try script.save(after: .command(.back))
    #expect(script.run(.quit) == [])
    let effects = script.send(.textSaved(save, SavedText(text: "word", isMerged: false)))
    #expect(effects.first == .quit)
  }

  @Test("A save that fails keeps the text, the program and a dialog that stays")
  func failure() throws {
    var script = typing("word")
    let save = try script.save(after: .command(.back))
    script.run(.quit)
    #expect(!script.send(.textNotSaved(save, .diskFull(path: "j"))).contains(.quit))
    #expect(script.state.alert == .textNotSaved(.diskFull(path: "j")))
    #expect(script.state.notes.saving == .failed)
    #expect(script.state.notes.editor.text == "word")
  }

  @Test("Who types is told in the status line: a dialog would take the letters")
  func failureWhileTyping() throws {
    var script = typing("word")
    script.send(.textNotSaved(try script.save(), .diskFull(path: "j")))
    #expect(script.state.context == .note)
    #expect(script.state.notice == .textNotSaved(.diskFull(path: "j")))
    script.type("s and more")
    #expect(script.state.notes.editor.text == "words and more")
  }

  @Test("Words that are in no journal are not replaced by another note")
  func keepsUnsavedNote() throws {
    var script = typing("word")
    let save = try script.save()
    script.send(.textNotSaved(save, .busy(path: "j")))
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
    let save = try script.save(after: .command(.back))
    script.run(.quit)
    script.send(.textNotSaved(save, .diskFull(path: "j")))
    #expect(script.run(.quit) == [.quit])
  }

  @Test("Saving again after a failure clears it")
  func recovery() throws {
    var script = typing("word")
    let save = try script.save()
    script.send(.textNotSaved(save, .diskFull(path: "j")))
    script.send(.textSaved(save, SavedText(text: "word", isMerged: false)))
    #expect(script.state.alert == nil)
    #expect(script.state.notes.saving == .saved)
  }

  @Test("Another process's lines come in with the save")
  func merge() throws {
    var script = typing("mine", over: "old ")
    let save = try script.save()
    script.send(.textSaved(save, SavedText(text: save.text + "\ntheirs", isMerged: true)))
    #expect(script.state.notes.editor.text == "old mine\ntheirs")
    #expect(script.state.notes.saving == .saved)
    #expect(script.state.notice == .textMerged)
  }

  @Test("A line that another process changed too is spoken of")
  func conflict() throws {
    var script = typing("mine", over: "old ")
    let save = try script.save()
    let both = "old theirs\n(also written) old mine"
    script.send(.textSaved(save, SavedText(text: both, isMerged: true, hasConflict: true)))
    #expect(script.state.notes.editor.text == both)
    #expect(script.state.notice == .textHasConflict)
  }

  @Test("One save is on its way at a time; the next begins from the text that was sent")
  func oneAtATime() throws {
    var script = typing("one")
    let save = try script.save()
    script.type(" two")
    #expect(script.send(.autosaveDue) == [])
    #expect(script.send(.focusLost) == [])
    #expect(script.state.notes.saving == .unsaved)
    let effects = script.send(.textSaved(save, SavedText(text: "one", isMerged: false)))
    guard case .saveText(let next)? = effects.first else {
      Issue.record("what was typed meanwhile is not saved at once")
      return
    }
    #expect(next.text == "one two")
    #expect(next.base == "one")
    script.send(.textSaved(next, SavedText(text: "one two", isMerged: false)))
    #expect(script.state.notes.saving == .saved)
  }

  @Test("Quitting during a save waits for it, then saves what was typed meanwhile, then quits")
  func quitDuringSave() throws {
    var script = typing("one")
    let save = try script.save()
    script.type(" two")
    script.run(.back)
    #expect(script.run(.quit) == [])
    let next = try script.save(after: .textSaved(save, SavedText(text: "one", isMerged: false)))
    #expect(next.text == "one two")
    let effects = script.send(.textSaved(next, SavedText(text: "one two", isMerged: false)))
    #expect(effects.first == .quit)
  }

  @Test(
    "What leaves the words behind waits for a save that is on its way",
    arguments: [(Command.suspend, Effect.suspend), (.undo, .undo), (.redo, .redo)]
  )
  func waiting(_ command: Command, for effect: Effect) throws {
    var script = typing("word")
    let save = try script.save(after: .command(.back))
    #expect(script.run(command) == [])
    #expect(script.state.nextKeyWaits)
    let effects = script.send(.textSaved(save, SavedText(text: "word", isMerged: false)))
    #expect(effects.first == effect)
    #expect(!script.state.nextKeyWaits)
  }

  @Test("Another note is opened once the words of this one are saved")
  func openingDuringSave() throws {
    var script = typing("word")
    let save = try script.save(after: .command(.back))
    #expect(script.run(.moveDown) == [])
    let effects = script.send(.textSaved(save, SavedText(text: "word", isMerged: false)))
    #expect(effects.first == .openInterview(script.phone.id))
  }

  @Test("What waited for a save that failed does not happen, and the list goes back to the note")
  func waitingInVain() throws {
    var script = typing("word")
    let save = try script.save(after: .command(.back))
    script.run(.moveDown)
    let following = script.send(.textNotSaved(save, .diskFull(path: "j")))
    #expect(!following.contains(.openInterview(script.phone.id)))
    #expect(!script.state.nextKeyWaits)
    #expect(script.state.list.selection == .interview(script.onsite.id))
    let next = try script.save()
    let effects = script.send(.textSaved(next, SavedText(text: "word", isMerged: false)))
    #expect(!effects.contains(.openInterview(script.phone.id)))
  }

  @Test("An answer about a note that is not selected any more changes nothing")
  func lateAnswer() {
    var script = SessionScript.opened(note: "mine")
    script.send(.interviewOpened(script.detail(of: script.phone, note: "another")))
    #expect(script.state.notes.interviewID == script.onsite.id)
    script.send(.timelineLoaded(script.other.id, []))
    #expect(script.state.timeline.applicationID == script.application.id)
  }

  @Test("Text typed while a save was under way is merged with what that save brought")
  func typingDuringSave() throws {
    var script = typing("mine", over: "old ")
    let save = try script.save()
    script.type("!")
    script.send(.textSaved(save, SavedText(text: "old mine\ntheirs", isMerged: true)))
    #expect(script.state.notes.editor.text == "old mine!\ntheirs")
    script.type("!")
    let next = try script.save()
    #expect(next.text == "old mine!!\ntheirs")
    #expect(next.base == "old mine\ntheirs")
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
    script.send(.textSaved(first, SavedText(text: "a", isMerged: false)))
    script.type("b")
    let second = try script.save()
    #expect(second.session == first.session)
    script.send(.textSaved(second, SavedText(text: "ab", isMerged: false)))
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

  @Test("After a save that was perhaps made, the next one says what it sent")
  func perhapsWritten() throws {
    var script = typing("hal")
    let save = try script.save()
    script.send(.textNotSaved(save, .perhapsWritten(path: "j", reason: "input/output error")))
    script.type("f")
    let next = try script.save()
    #expect(next.base == "" && next.perhapsStored?.text == "hal" && next.text == "half")
    script.send(.textSaved(next, SavedText(text: "half", isMerged: false)))
    script.type("!")
    #expect(try script.save().perhapsStored == nil)
  }
}
