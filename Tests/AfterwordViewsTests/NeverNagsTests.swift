import AfterwordModel
import AfterwordViews
import TerminalCanvas
import Testing

@Suite("The screen never nags")
struct NeverNagsTests {
  private static let sizes = [(24, 80), (12, 40), (40, 120), (50, 200)]
  private static let places = [
    Command.focusInterviews, .focusNotes, .focusTimeline, .planFollowUp, .help,
  ]

  /// The lines below the screen's own repeat what is on it.
  private func rows(_ screen: SampleScreen, with word: String) -> Int {
    screen.canvas().picture.split(separator: "\n").prefix(screen.size.rows)
      .filter { $0.contains(word) }.count
  }

  @Test("One due follow-up is named in one place at most, wherever one is", arguments: sizes)
  func saidOnce(_ rows: Int, _ columns: Int) {
    for place in Self.places {
      var screen = SampleScreen.withOneDue(rows: rows, columns: columns)
      if place != .focusInterviews { screen.run(place) }
      #expect(self.rows(screen, with: "Outreach") <= 1, "\(place)")
      #expect(self.rows(screen, with: " due") <= 1, "\(place)")
      #expect(screen.state.notice == nil)
    }
  }

  @Test("The timeline is the place that says what", arguments: sizes)
  func timelineSays(_ rows: Int, _ columns: Int) {
    var screen = SampleScreen.withOneDue(rows: rows, columns: columns)
    screen.run(.focusTimeline)
    #expect(self.rows(screen, with: "Outreach") == 1)
  }

  @Test("A start, a new minute and a look at time say nothing")
  func quietStart() {
    var screen = SampleScreen.withOneDue(rows: 24, columns: 80)
    let before = screen.canvas().picture
    screen.send(.openQuestionsFound([]))
    screen.send(.clockMoved(SampleScreen.now))
    screen.send(.caughtUp)
    #expect(screen.canvas().picture == before)
  }

  @Test("A day with nothing due says so once, and when to come back", arguments: sizes)
  func calm(_ rows: Int, _ columns: Int) {
    let screen = SampleScreen.withNothingDue(rows: rows, columns: columns)
    #expect(self.rows(screen, with: "othing due") == 1)
    #expect(self.rows(screen, with: "Next: Tue 1 Dec") == 1)
  }
}
