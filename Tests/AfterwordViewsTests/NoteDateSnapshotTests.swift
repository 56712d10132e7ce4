import AfterwordModel
import AfterwordViews
import Testing

/// The interview of the sample was on Thursday 19 November 2026.
@Suite("What the dates of a note look like")
struct NoteDateSnapshotTests {
  private func screen(rows: Int, columns: Int) -> SampleScreen {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.focusNotes, .cursorTextEnd, .newLine)
    screen.type("> money in two weeks")
    screen.run(.newLine)
    screen.type("! call them before 5/12")
    screen.run(.newLine)
    screen.type("! a line that is so long that it goes on, by 4 Dec")
    return screen
  }

  @Test("Beside the lines, at the sizes that people use", arguments: [(24, 80), (12, 40)])
  func sizes(_ rows: Int, _ columns: Int) throws {
    let canvas = screen(rows: rows, columns: columns).canvas()
    try Snapshot.expect(canvas.picture, named: "dates-\(columns)x\(rows).txt")
  }

  @Test("In ASCII, for terminals that are not UTF-8")
  func ascii() throws {
    let canvas = screen(rows: 24, columns: 80).canvas(.ascii)
    try Snapshot.expect(canvas.picture, named: "dates-ascii.txt")
  }

  @Test("The line that asks for a day")
  func asking() throws {
    var screen = screen(rows: 24, columns: 80)
    screen.run(.when, .laterDay)
    try Snapshot.expect(screen.canvas().picture, named: "when.txt")
    screen.type("31 feb")
    try Snapshot.expect(screen.canvas().picture, named: "when-problem.txt")
  }

  @Test("Which of two days is meant", arguments: [(24, 80), (12, 40)])
  func order(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.focusNotes, .cursorTextEnd, .newLine)
    screen.type("! call them before 5/12")
    screen.run(.when, .otherDayOrder)
    try Snapshot.expect(screen.canvas().picture, named: "when-order-\(columns)x\(rows).txt")
    screen.run(.monthFirst)
    try Snapshot.expect(screen.canvas().picture, named: "when-known-\(columns)x\(rows).txt")
  }

  @Test("A meaning never stands over text, however long the line is")
  func noOverlap() {
    for length in 0..<120 {
      var screen = SampleScreen.filled(rows: 24, columns: 80)
      screen.run(.focusNotes, .cursorTextEnd, .newLine)
      let words = "! by 4 Dec " + String(repeating: "x", count: length)
      screen.type(words)
      let picture = screen.canvas().picture
      let drawn = picture.filter { $0 == "x" }.count - pictureOfNothing.filter { $0 == "x" }.count
      #expect(drawn == length, "\(length) letters")
    }
  }

  private var pictureOfNothing: String {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    screen.run(.focusNotes, .cursorTextEnd, .newLine)
    screen.type("! by 4 Dec ")
    return screen.canvas().picture
  }
}
