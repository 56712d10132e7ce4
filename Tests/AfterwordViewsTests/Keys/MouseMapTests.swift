import AfterwordModel
import AfterwordViews
import TerminalCanvas
import Testing

@Suite("Where the mouse points")
struct MouseMapTests {
  private let screen = SampleScreen.filled(rows: 24, columns: 80)

  private func event(_ kind: MouseEvent.Kind, _ button: MouseEvent.Button, row: Int, column: Int)
    -> AppEvent?
  {
    let mouse = MouseEvent(kind, button, at: Position(row: row, column: column), clickCount: 2)
    return MouseMap.event(for: mouse, in: screen.state, layout: ScreenLayout(screen.size))
  }

  @Test("A pane's rows and columns are counted from its content")
  func panes() {
    #expect(
      event(.press, .left, row: 3, column: 5)
        == .mouse(MouseAction(.press(clicks: 2), in: .interviews, row: 1, column: 4))
    )
    let text = ScreenLayout(screen.size).notesText
    #expect(
      event(.press, .left, row: text.row + 2, column: text.column + 3)
        == .mouse(MouseAction(.press(clicks: 2), in: .notes, row: 2, column: 3))
    )
    #expect(
      event(.wheelUp, .middle, row: 18, column: 60)
        == .mouse(MouseAction(.wheel(steps: -1), in: .timeline, row: 5, column: 23))
    )
  }

  @Test("Borders are of no pane, and the other buttons mean nothing")
  func nothing() {
    #expect(
      event(.press, .left, row: 1, column: 5)
        == .mouse(MouseAction(.press(clicks: 2), in: nil))
    )
    #expect(event(.press, .middle, row: 3, column: 5) == nil)
    #expect(event(.release, .right, row: 3, column: 5) == nil)
  }

  @Test("A button whose release was never reported does not keep the mouse in the note")
  func lostRelease() {
    var screen = self.screen
    let layout = ScreenLayout(screen.size)
    let text = layout.notesText
    for place in [Position(row: text.row, column: text.column), Position(row: 3, column: 5)] {
      let press = MouseEvent(.press, .left, at: place)
      if let event = MouseMap.event(for: press, in: screen.state, layout: layout) {
        screen.send(event)
      }
    }
    #expect(screen.state.focus == .interviews)
  }

  @Test("Every cell of every size is of one pane or none, and a click there is harmless")
  func everywhere() {
    for (rows, columns) in [(24, 80), (12, 40), (6, 20), (3, 10), (30, 200)] {
      var screen = SampleScreen.filled(rows: rows, columns: columns)
      let layout = ScreenLayout(screen.size)
      for row in 0..<rows {
        for column in stride(from: 0, to: columns, by: 3) {
          for kind in [MouseEvent.Kind.press, .drag, .release, .wheelDown] {
            let mouse = MouseEvent(kind, .left, at: Position(row: row, column: column))
            if let event = MouseMap.event(for: mouse, in: screen.state, layout: layout) {
              screen.send(event)
            }
          }
        }
      }
      #expect(screen.canvas().cells.count == rows * columns)
    }
  }
}

@Suite("The keymap")
struct KeymapTests {
  private let keymap = Keymap()

  private func event(_ name: String, in context: CommandContext) -> AppEvent? {
    KeyName.stroke(named: name).flatMap { keymap.event(for: .key($0), in: context) }
  }

  @Test("Shift with a movement selects where there is text, and moves elsewhere")
  func shift() {
    #expect(event("Shift-Left", in: .note) == .selecting(.cursorLeft))
    #expect(event("Ctrl-Shift-Right", in: .note) == .selecting(.cursorWordRight))
    #expect(event("Shift-Home", in: .formText) == .selecting(.cursorLineStart))
    #expect(event("Shift-Down", in: .interviews) == .command(.moveDown))
    #expect(event("Shift-F3", in: .note) == .command(.findPrevious))
    #expect(event("Shift-Delete", in: .note) == .command(.deleteForward))
  }

  @Test(
    "The capture keys",
    arguments: [
      ("Alt-+", Command.markPraise), ("Alt--", .markImprovement), ("Alt-?", .markQuestion),
      ("Alt-!", .markPromise), ("Alt->", .markStatement), ("Ctrl-T", .cycleMark),
      ("Ctrl-]", .insertTime), ("Ctrl-Space", .setMark),
    ]
  )
  func captureKeys(_ key: String, _ command: Command) {
    for context in [CommandContext.note, .mention] {
      #expect(event(key, in: context) == .command(command))
    }
  }
}
