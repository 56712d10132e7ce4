import AfterwordModel
import TextEditing
import Testing

@Suite("Tab in a note")
struct TabInNoteTests {
  private func writing(_ note: String) -> SessionScript {
    var script = SessionScript.opened(note: note)
    script.run(.focusNotes)
    return script
  }

  @Test("puts in two blanks, and stays in the note")
  func blanks() {
    var script = writing("a")
    script.run(.insertTab)
    script.type("b")
    #expect(script.state.notes.editor.text == "a  b")
    #expect(script.state.context == .note)
    script.run(.undoTyping)
    script.run(.undoTyping)
    #expect(script.state.notes.editor.text == "a")
  }

  @Test("indents the lines that are selected")
  func selected() {
    var script = writing("one\ntwo")
    script.run(.selectAll)
    script.run(.insertTab)
    #expect(script.state.notes.editor.text == "  one\n  two")
    script.run(.outdent)
    #expect(script.state.notes.editor.text == "one\ntwo")
  }

  @Test("does nothing behind a name before anybody is offered: the words after it stay words")
  func name() {
    var script = writing("met ")
    script.type("@Pri")
    script.run(.insertTab)
    #expect(script.state.notice == .refused(.nobodyOffered))
    script.type(", at noon")
    #expect(script.state.notes.editor.text == "met @Pri, at noon")
    #expect(script.state.context == .note)
  }
}
