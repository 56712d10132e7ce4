import AfterwordModel
import TextEditing
import Testing

@Suite("The mouse")
struct MouseTests {
  private func press(_ pane: Pane, row: Int, column: Int = 0, clicks: Int = 1) -> AppEvent {
    .mouse(MouseAction(.press(clicks: clicks), in: pane, row: row, column: column))
  }

  @Test("A click in the note sets the cursor, and the keys are there")
  func click() {
    var script = SessionScript.opened(note: "one\ntwo")
    script.send(press(.notes, row: 1, column: 2))
    #expect(script.state.focus == .notes)
    script.type("!")
    #expect(script.note == "one\ntw!o")
  }

  @Test("Two clicks select a word, three a line")
  func clicks() {
    var script = SessionScript.writing("one two\nthree|")
    script.send(press(.notes, row: 0, column: 5, clicks: 2))
    #expect(script.state.notes.editor.selectedText == "two")
    script.send(press(.notes, row: 0, column: 5, clicks: 3))
    #expect(script.state.notes.editor.selectedText == "one two\n")
  }

  @Test("Dragging selects, and beyond an edge the text scrolls")
  func drag() {
    let lines = (1...30).map { "line \($0)" }.joined(separator: "\n")
    var script = SessionScript.writing("|" + lines)
    script.send(press(.notes, row: 0, column: 0))
    script.send(.mouse(MouseAction(.drag, in: .notes, row: 1, column: 4)))
    #expect(script.state.notes.editor.selectedText == "line 1\nline")
    let rows = SessionScript.panes.notesRows
    for _ in 0..<3 { script.send(.mouse(MouseAction(.drag, in: .notes, row: rows, column: 0))) }
    script.send(.mouse(MouseAction(.release, in: .notes, row: rows)))
    #expect(script.state.notes.editor.cursor.line.number == rows - 1 + 3)
    script.send(.mouse(MouseAction(.drag, in: .notes, row: 0, column: 0)))
    #expect(script.state.notes.editor.cursor.line.number == rows - 1 + 3)
  }

  @Test("The wheel scrolls the note and leaves the cursor")
  func wheel() {
    let lines = (1...30).map { "line \($0)" }.joined(separator: "\n")
    var script = SessionScript.writing("|" + lines)
    script.send(.mouse(MouseAction(.wheel(steps: 1), in: .notes)))
    #expect(
      script.state.notes.editor.visibleRows(in: script.state.notes.viewport).first?.text == "line 4"
    )
    #expect(script.state.notes.editor.cursor == .start)
    script.type("!")
    #expect(script.note.hasPrefix("!line 1"))
    #expect(script.state.notes.editor.cursorPosition(in: script.state.notes.viewport)?.row == 0)
  }

  @Test("A click in the list selects its row, two open it")
  func list() {
    var script = SessionScript.writing("|one")
    let effects = script.send(press(.interviews, row: 2))
    #expect(script.state.focus == .interviews)
    #expect(script.state.list.selection == .interview(script.phone.id))
    #expect(effects.contains(.openInterview(script.phone.id)))
    #expect(script.send(press(.interviews, row: 9)) == [])
    #expect(script.state.list.selection == .interview(script.phone.id))
  }

  @Test("Clicks do nothing to dialogs, nor to what is behind them")
  func dialogs() {
    var script = SessionScript.opened()
    script.run(.addInterview)
    let before = script.state
    for row in 0...3 { #expect(script.send(press(.interviews, row: row)) == []) }
    #expect(script.state == before)
  }

  @Test("It can be switched off, which is remembered")
  func switching() {
    var script = SessionScript.opened()
    #expect(
      script.run(.toggleMouse) == [.setMouse(false), .saveSettings(Settings(usesMouse: false))]
    )
    #expect(script.send(.settingsLoaded(Settings(usesMouse: true))) == [.setMouse(true)])
  }
}
