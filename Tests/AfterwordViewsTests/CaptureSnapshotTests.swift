import AfterwordModel
import AfterwordViews
import TerminalCanvas
import Testing

@Suite("What writing while somebody talks looks like")
struct CaptureSnapshotTests {
  @Test(
    "Capture mode: the note, its title, the clock and whether it is saved",
    arguments: [(24, 80), (12, 40), (40, 120), (6, 20)]
  )
  func capture(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.capture)
    try Snapshot.expect(screen.canvas().picture, named: "capture-\(columns)x\(rows).txt")
  }

  @Test("The last line is there when there is something to say")
  func notice() throws {
    var screen = SampleScreen.filled(rows: 12, columns: 40)
    screen.run(.capture)
    screen.type("!")
    screen.run(.redoTyping)
    try Snapshot.expect(screen.canvas().picture, named: "capture-notice.txt")
  }

  @Test("One line asks for the company, and says what Enter does")
  func startNote() throws {
    var screen = SampleScreen.empty(rows: 24, columns: 80)
    screen.send(.interviewAtHandFound(.none))
    try Snapshot.expect(screen.canvas().picture, named: "start-note.txt")
    screen.type("Hooli")
    try Snapshot.expect(screen.canvas().picture, named: "start-note-typed.txt")
  }

  @Test("Where a note is not too far, Enter alone opens it")
  func nearestNote() throws {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    let nearest = try #require(screen.state.notes.detail)
    screen.send(.interviewAtHandFound(.far(nearest)))
    try Snapshot.expect(screen.canvas().picture, named: "start-note-nearest.txt")
  }

  @Test("The versions of a note, with what has changed since", arguments: [(24, 80), (12, 40)])
  func history(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    let interview = try #require(screen.state.notes.interviewID)
    let versions = [(3, -8, 208), (2, -72 * 60, 61), (1, -73 * 60, 1234)].map {
      NoteVersion(number: $0, at: SampleScreen.now.instant.adding(minutes: $1), byteCount: $2)
    }
    screen.run(.focusNotes)
    screen.send(.versionsLoaded(interview, versions))
    screen.run(.moveDown)
    screen.send(
      .versionLoaded(
        versions[1],
        text:
          "Met @Dana Whitfield\n+ liked the migration story\n- wants more depth\n> answer by Friday"
      )
    )
    try Snapshot.expect(screen.canvas().picture, named: "history-\(columns)x\(rows).txt")
  }

  @Test("Every size draws something, and the cursor is in the note")
  func everySize() {
    for rows in [0, 1, 2, 5, 6, 7, 11, 12, 24, 60] {
      for columns in [0, 1, 5, 19, 20, 21, 40, 64, 102, 103, 300] {
        var screen = SampleScreen.filled(rows: rows, columns: columns)
        screen.run(.capture)
        screen.type(String(repeating: "日本 words ", count: 30))
        let canvas = screen.canvas()
        #expect(canvas.cells.count == rows * columns)
        guard rows >= 6, columns >= 20 else { continue }
        #expect(canvas.cursor.map { (1..<rows - 1).contains($0.row) } == true)
        screen.run(.openHistory)
        #expect(screen.canvas().cells.count == rows * columns)
      }
    }
  }
}
