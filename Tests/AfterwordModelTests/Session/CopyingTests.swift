import AfterwordModel
import TextEditing
import Testing

@Suite("Selecting, cutting and copying")
struct CopyingTests {
  @Test("Shift with a movement selects, typing replaces it, Esc drops it first")
  func selecting() {
    var script = SessionScript.writing("one two|")
    script.send(.selecting(.cursorWordLeft))
    #expect(script.state.notes.editor.selectedText == "two")
    script.run(.back)
    #expect(script.state.notes.editor.selection == nil)
    #expect(script.state.focus == .notes)
    script.send(.selecting(.cursorLineEnd))
    script.type("2")
    #expect(script.note == "one 2")
    script.run(.back)
    #expect(script.state.focus == .interviews)
  }

  @Test("The mark selects without Shift")
  func mark() {
    var script = SessionScript.writing("|one two")
    script.run(.setMark)
    script.run(.cursorWordRight)
    #expect(SessionScript.copies(in: script.run(.copy)) == ["one"])
  }

  @Test("A copy goes to the clipboard, and the status line says where")
  func copy() {
    var script = SessionScript.writing("|日本 one")
    script.send(.selecting(.cursorLineEnd))
    #expect(script.run(.copy) == [.copyToClipboard("日本 one")])
    script.send(.copied(.program("wl-copy")))
    #expect(script.state.notice == .copied(characters: 6, .program("wl-copy"), isCut: false))
    #expect(script.note == "日本 one")
  }

  @Test(
    "Without a selection the line is meant; lines that are cut one after the other stay together"
  )
  func lines() {
    var script = SessionScript.writing("|one\ntwo\nthree")
    #expect(script.run(.cut) == [.copyToClipboard("one\n")])
    #expect(script.run(.cut) == [.copyToClipboard("one\ntwo\n")])
    script.run(.cursorTextEnd)
    script.run(.newLine)
    script.run(.paste)
    #expect(script.note == "three\none\ntwo\n")
  }

  @Test("Kills in a row are one piece, yanked as one; Alt-y goes back to older ones")
  func ring() {
    var script = SessionScript.writing("|one two three")
    script.run(.deleteWordForward)
    script.run(.deleteWordForward)
    #expect(script.note == " three")
    script.run(.cursorLineEnd)
    script.run(.deleteWordBackward)
    script.run(.yank)
    #expect(script.note == " three")
    script.run(.yankOlder)
    #expect(script.note == " one two")
  }

  @Test(
    "What cannot be done says why",
    arguments: [
      (Command.paste, Refusal.nothingToPaste), (.copy, .nothingToCopy), (.cut, .nothingToCopy),
      (.yankOlder, .noYankBefore), (.moveLineUp, .noLineThere), (.joinLines, .noLineThere),
      (.outdent, .notIndented), (.transpose, .nothingToTranspose), (.upperCase, .noWordHere),
      (.findNext, .nothingToFind),
    ]
  )
  func refusals(_ command: Command, _ refusal: Refusal) {
    var script = SessionScript.writing("|")
    #expect(script.run(command) == [])
    #expect(script.state.notice == .refused(refusal))
    #expect(script.note == "")
  }

  @Test("A form and the note share what was cut")
  func sharedWithForms() {
    var script = SessionScript.writing("|Initech")
    script.run(.cut)
    script.run(.back)
    script.run(.addInterview)
    script.run(.paste)
    #expect(script.form?.field(.company)?.text == "Initech")
    script.run(.killToLineStart)
    #expect(script.form?.field(.company)?.text == "")
    script.run(.yank)
    script.send(.selecting(.cursorWordLeft))
    script.type("Hooli")
    #expect(script.form?.field(.company)?.text == "Hooli")
  }

  @Test("Saving now says that it is saved, once it is")
  func saveNow() throws {
    var script = SessionScript.writing("one|")
    script.run(.saveNow)
    #expect(script.state.notice == .saved)
    script.type("!")
    let save = try script.save(after: .command(.saveNow))
    #expect(script.state.notice == nil)
    script.send(.textSaved(save, SavedText(text: "one!", isMerged: false)))
    #expect(script.state.notice == .saved)
  }
}
