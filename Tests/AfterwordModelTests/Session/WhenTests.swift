@testable import AfterwordModel
import TextEditing
import Testing

/// The interview of these notes was on Thursday 19 November 2026.
@Suite("The date of a note's line")
struct WhenTests {
  private func script(_ note: String) -> SessionScript {
    var script = SessionScript.opened(note: note)
    script.send(.command(.focusNotes))
    script.send(.command(.cursorTextEnd))
    return script
  }

  @Test("What is understood is offered, and Enter writes it into the line")
  func corrected() {
    var script = script("! slides by Friday")
    script.send(.command(.when))
    #expect(script.state.context == .when)
    #expect(script.state.notes.when?.input.text == "Fri 20 Nov")
    script.send(.command(.laterDay))
    script.send(.command(.laterDay))
    script.send(.command(.earlierDay))
    script.send(.command(.acceptDay))
    #expect(script.state.context == .note)
    #expect(script.state.notes.editor.text == "! slides by Sat 21 Nov")
    script.send(.command(.undoTyping))
    #expect(script.state.notes.editor.text == "! slides by Friday")
  }

  @Test("Typing replaces what is offered, in any words for a day")
  func typed() {
    var script = script("> they answer tomorrow")
    script.send(.command(.when))
    for letter in "next week fri" { script.send(.typed(String(letter))) }
    script.send(.command(.acceptDay))
    #expect(script.state.notes.editor.text == "> they answer on Fri 27 Nov")
  }

  @Test("A line without a date gets one, and the cursor stays at its character")
  func added() {
    var script = script("! slides.\n\nmore")
    script.send(.command(.cursorTextStart))
    script.send(.command(.cursorRight))
    let cursor = script.state.notes.editor.cursor
    script.send(.command(.when))
    #expect(script.state.notes.when?.input.isEmpty == true)
    script.send(.command(.acceptDay))
    #expect(script.state.context == .when)
    script.send(.typed("4 dec"))
    script.send(.command(.acceptDay))
    #expect(script.state.notes.editor.text == "! slides by Fri 4 Dec.\n\nmore")
    #expect(script.state.notes.editor.cursor == cursor)
  }

  @Test("Esc leaves everything as it was")
  func left() {
    var script = script("! slides by Friday")
    script.send(.command(.when))
    script.send(.command(.laterDay))
    script.send(.command(.back))
    #expect(script.state.context == .note)
    #expect(script.state.notes.editor.text == "! slides by Friday")
    #expect(!script.state.notes.hasUnsavedText)
  }

  @Test("No day before the interview is taken")
  func past() {
    var script = script("! slides")
    script.send(.command(.when))
    script.send(.command(.earlierDay))
    #expect(script.state.notes.when?.input.text == "Thu 19 Nov")
    script.send(.command(.selectAll))
    script.send(.typed("1 Nov 2026"))
    script.send(.command(.acceptDay))
    #expect(script.state.context == .when)
    #expect(script.state.notes.editor.text == "! slides")
  }

  @Test(
    "Which order is meant is asked once and remembered",
    arguments: [DayOrder.dayFirst, .monthFirst]
  )
  func order(_ order: DayOrder) {
    var script = script("! slides by 5/12")
    script.send(.command(.when))
    #expect(script.state.context == .dayOrder)
    script.send(.typed("x"))
    #expect(script.state.context == .dayOrder)
    let command = order == .dayFirst ? Command.dayFirst : .monthFirst
    let settings = Settings(dayOrder: order)
    #expect(script.run(command) == [.saveSettings(settings)])
    let written = order == .dayFirst ? "Sat 5 Dec" : "Wed 12 May"
    #expect(script.state.context == .note)
    #expect(script.state.settings == settings)
    script.send(.command(.when))
    #expect(script.state.context == .when)
    script.send(.command(.acceptDay))
    #expect(script.state.notes.editor.text == "! slides by \(written)")
  }

  @Test("Enter takes the order that is shown")
  func shownOrder() {
    var script = script("! slides by 5/12")
    script.send(.command(.when))
    script.send(.command(.otherDayOrder))
    #expect(
      script.send(.command(.acceptDay)) == [.saveSettings(Settings(dayOrder: .monthFirst))]
    )
  }

  @Test(
    "A line that promises nothing has no date to correct",
    arguments: ["slides", "+ good", "? by Friday"]
  )
  func otherLines(_ note: String) {
    var script = script(note)
    script.send(.command(.when))
    #expect(script.state.context == .note)
    #expect(script.state.notice == .refused(.noDateInLine))
  }

  @Test("The line that asks takes a row from the note and gives it back")
  func room() {
    var script = script(String(repeating: "\n", count: 30) + "! slides")
    let rows = script.state.notes.viewport.rows
    script.send(.command(.when))
    #expect(script.state.notes.viewport.rows == rows - 1)
    #expect(script.state.notes.editor.cursorPosition(in: script.state.notes.viewport) != nil)
    script.send(.command(.back))
    #expect(script.state.notes.viewport.rows == rows)
  }

  @Test("Another note ends what is asked about a line of this one")
  func otherNote() {
    var script = script("! slides by Friday")
    script.send(.command(.when))
    script.state.notes.open(script.detail(of: script.phone, note: "! lab"))
    #expect(script.state.notes.when == nil)
  }

  @Test("Once the order is known, forms read such a date too")
  func inForms() {
    var script = script("! slides by 5/12")
    script.send(.command(.when))
    script.send(.command(.dayFirst))
    script.send(.command(.back))
    script.send(.command(.back))
    script.send(.command(.planFollowUp))
    while script.state.form?.focusedField.name != .due { script.send(.command(.nextField)) }
    script.send(.command(.selectAll))
    script.send(.typed("5/12"))
    #expect(script.state.form?.field(.due)?.reading == .day(CalendarDay(daysSinceEpoch: 20_792)))
  }
}
