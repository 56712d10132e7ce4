import AfterwordModel
import TextEditing
import Testing

@Suite("The outside editor")
struct OutsideEditingTests {
  private func writing(_ note: String) -> SessionScript {
    var script = SessionScript.opened(note: note)
    script.run(.focusNotes)
    return script
  }

  private func edit(_ script: SessionScript, _ text: String) -> OutsideEdit {
    OutsideEdit(place: .note(script.onsite.id), text: text)
  }

  @Test("It gets the text once every word is in the journal, and not before")
  func waitsForSave() throws {
    var script = writing("one")
    script.type("!")
    let save = try script.save(after: .command(.editOutside))
    let effects = script.send(.textSaved(save, SavedText(text: "one!", isMerged: false)))
    #expect(effects.first == .editOutside(edit(script, "one!")))
  }

  @Test("A note that is saved goes there at once")
  func atOnce() {
    var script = writing("one")
    #expect(script.run(.editOutside) == [.editOutside(edit(script, "one"))])
  }

  @Test("A save that fails keeps the person here")
  func failedSave() throws {
    var script = writing("one")
    script.type("!")
    let save = try script.save(after: .command(.editOutside))
    let order = RescueOrder(save: save, title: "Acme · Onsite", earlierPath: nil)
    #expect(script.send(.textNotSaved(save, .diskFull(path: "j"))) == [.rescueText(order)])
    let again = try script.save()
    let effects = script.send(.textSaved(again, SavedText(text: "one!", isMerged: false)))
    #expect(!effects.contains(.editOutside(edit(script, "one!"))), "nobody asked for it any more")
  }

  @Test("What comes back is saved at once, is one step of undo, and the cursor stays at its line")
  func takesOver() throws {
    var script = writing("one\ntwo")
    let event = AppEvent.editedOutside(edit(script, "one\ntwo"), .changed("zero\none\nand\ntwo"))
    #expect(try script.save(after: event).text == "zero\none\nand\ntwo")
    #expect(script.state.notice == .editedOutside)
    #expect(script.state.notes.editor.cursor == script.state.notes.editor.end)
    script.run(.undoTyping)
    #expect(script.state.notes.editor.text == "one\ntwo")
  }

  @Test("What was changed here meanwhile is merged, not lost")
  func merges() {
    var script = writing("one\ntwo")
    script.send(.interviewOpened(script.detail(of: script.onsite, note: "one\ntwo\ntheirs")))
    script.send(.editedOutside(edit(script, "one\ntwo"), .changed("mine\ntwo")))
    #expect(script.state.notes.editor.text == "mine\ntwo\ntheirs")
  }

  @Test("Words for a note that was left go to the journal")
  func otherNote() throws {
    var script = writing("one")
    let other = OutsideEdit(place: .note(script.phone.id), text: "there")
    let save = try script.save(after: .editedOutside(other, .changed("there!")))
    #expect(save.place == .note(script.phone.id))
    #expect(save.text == "there!")
    #expect(save.base == "there")
    #expect(script.state.notes.editor.text == "one")
  }

  @Test("An editor that changes nothing, or fails, leaves the note as it was and is told of")
  func nothing() {
    var script = writing("one")
    #expect(script.send(.editedOutside(edit(script, "one"), .unchanged)) == [])
    #expect(script.state.notice == .outsideEditorChangedNothing)
    #expect(script.send(.editedOutside(edit(script, "one"), .failed(reason: "gone"))) == [])
    #expect(script.state.notice == .outsideEditorFailed(reason: "gone"))
    #expect(!script.state.notes.hasUnsavedText)
  }
}
