import AfterwordModel
import AfterwordViews
import TerminalCanvas
import Testing

@Suite("What the screen looks like")
struct ScreenSnapshotTests {
  @Test(
    "A journal, at the sizes that people use",
    arguments: [(24, 80), (30, 100), (40, 120), (50, 200), (12, 40), (6, 20)]
  )
  func sizes(_ rows: Int, _ columns: Int) throws {
    let screen = SampleScreen.filled(rows: rows, columns: columns)
    try Snapshot.expect(screen.canvas().picture, named: "journal-\(columns)x\(rows).txt")
  }

  @Test("No journal yet")
  func empty() throws {
    let screen = SampleScreen.empty(rows: 24, columns: 80)
    try Snapshot.expect(screen.canvas().picture, named: "empty.txt")
  }

  @Test("In ASCII, for terminals that are not UTF-8")
  func ascii() throws {
    let canvas = SampleScreen.filled(rows: 24, columns: 80).canvas(.ascii)
    try Snapshot.expect(canvas.picture, named: "ascii.txt")
  }

  @Test("The note while it is typed")
  func note() throws {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    screen.run(.focusNotes, .cursorTextEnd)
    screen.type(" 日本語 👩‍👩‍👧‍👦 é")
    try Snapshot.expect(screen.canvas().picture, named: "note-typing.txt")
  }

  @Test("The timeline with the keys")
  func timeline() throws {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    screen.run(.focusTimeline, .moveDown)
    try Snapshot.expect(screen.canvas().picture, named: "timeline.txt")
  }

  @Test("One pane at a time on a small screen", arguments: [Pane.notes, .timeline])
  func singlePane(_ pane: Pane) throws {
    var screen = SampleScreen.filled(rows: 12, columns: 40)
    screen.run(pane == .notes ? .focusNotes : .focusTimeline)
    try Snapshot.expect(screen.canvas().picture, named: "single-\(pane).txt")
  }

  @Test("The form of a new interview: filled in, understood, and what is wrong")
  func addForm() throws {
    var screen = SampleScreen.filled(rows: 24, columns: 100)
    screen.run(.addInterview, .nextField, .nextField, .nextField)
    screen.type("Final")
    screen.run(.nextField)
    screen.type("31 feb 10:00")
    try Snapshot.expect(screen.canvas().picture, named: "form-problem.txt")
    for _ in 0..<12 { screen.run(.deleteBackward) }
    screen.type("fri 14:00")
    try Snapshot.expect(screen.canvas().picture, named: "form-understood.txt")
  }

  @Test("A form with more fields than rows keeps the cursor in sight")
  func smallForm() throws {
    var screen = SampleScreen.filled(rows: 8, columns: 40)
    screen.run(.addInterview)
    for _ in 0..<8 { screen.run(.nextField) }
    let canvas = screen.canvas()
    try Snapshot.expect(canvas.picture, named: "form-small.txt")
  }

  @Test("A completion behind what is typed")
  func completion() throws {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    screen.run(.planFollowUp, .nextField)
    screen.type("pr")
    let request = SuggestionRequest(
      field: .person,
      source: .people(company: "Acme"),
      prefix: "pr"
    )
    screen.send(.suggested(request, ["Priya Nair", "Prakash Rao"]))
    try Snapshot.expect(screen.canvas().picture, named: "form-completion.txt")
  }

  @Test(
    "Help for where one is",
    arguments: [
      (Command.focusInterviews, "interviews"), (.focusNotes, "note"), (.focusTimeline, "timeline"),
    ]
  )
  func help(_ focus: Command, _ name: String) throws {
    var screen = SampleScreen.filled(rows: 50, columns: 100)
    screen.run(focus, .help)
    try Snapshot.expect(screen.canvas().picture, named: "help-\(name).txt")
  }

  @Test("Danger to data is a dialog that stays")
  func alert() throws {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    screen.send(.failed(.diskFull(path: "/home/dana/journal.sqlite")))
    try Snapshot.expect(screen.canvas().picture, named: "alert.txt")
  }

  @Test("Every size from nothing to large draws something, and the cursor is on the screen")
  func everySize() {
    for rows in [0, 1, 2, 3, 5, 6, 7, 11, 12, 13, 24] {
      for columns in [0, 1, 2, 3, 5, 19, 20, 21, 40, 69, 70, 71, 149, 150, 300] {
        var screen = SampleScreen.filled(rows: rows, columns: columns)
        for command in [Command.focusNotes, .focusTimeline, .focusInterviews, .addInterview, .help]
        {
          screen.run(command)
          let canvas = screen.canvas()
          #expect(canvas.cells.count == rows * columns)
          if let cursor = canvas.cursor {
            #expect((0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column))
          }
        }
      }
    }
  }
}
