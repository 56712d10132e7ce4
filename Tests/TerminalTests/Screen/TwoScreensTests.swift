import AfterwordModel
import Foundation
import PseudoTerminal
import SeededRandom
import Testing

@Suite("Two screens and the command line on one journal", .serialized)
struct TwoScreensTests {
  private static let changes = Sweep.rounds(short: 200, long: 1000)

  @Test("Of many interleaved changes none is lost, and nobody is told that the journal is busy")
  func interleaved() throws {
    let desk = try Desk()
    try desk.addInterview()
    let writer = try desk.openNote()
    let planner = try desk.open()
    let rounds = Self.changes / 4
    for round in 0..<rounds {
      try writer.send("typed-\(round).\r")
      try plan("Person-\(round).", on: planner)
      for arguments in [
        ["note", "from outside-\(round)."],
        ["add", "Company-\(round).", "Role", "--at", "tomorrow 9:00"],
      ] {
        let result = try runProgram(desk.program, arguments, environment: desk.environment)
        #expect(result.status == .success, "\(arguments): \(result.standardError)")
      }
      #expect(!writer.screen.contains("locked") && !planner.screen.contains("locked"))
    }
    try writer.waitUntilSaved(showing: "typed-\(rounds - 1).")
    #expect(try writer.quit() == .success)
    #expect(try planner.quit() == .success)
    try checkAll(rounds, in: desk)
  }

  private func plan(_ person: String, on terminal: PseudoTerminal) throws {
    try terminal.send("f")
    try terminal.wait(for: "Plan a follow-up")
    try terminal.press(.tab)
    try terminal.send(person)
    try terminal.press(.enter)
    try terminal.wait(for: "Planned: Acme · \(person)")
  }

  private func checkAll(_ rounds: Int, in desk: Desk) throws {
    try desk.journal().verify()
    let page = try desk.run("show", "Acme", "--json").standardOutput
    let list = try desk.run("list", "--all", "--json").standardOutput
    for round in 0..<rounds {
      for text in ["typed-\(round).", "outside-\(round).", "Person-\(round)."] {
        #expect(page.contains(text), "\(text) is lost")
      }
      #expect(list.contains("Company-\(round)."), "Company-\(round). is lost")
    }
  }

  @Test("Both screens show a change from the command line soon")
  func shownSoon() throws {
    let desk = try Desk()
    try desk.addInterview()
    let screens = [try desk.open(), try desk.open()]
    try desk.run("note", "seen by both")
    let start = ContinuousClock.now
    for screen in screens {
      try screen.wait(for: "seen by both", patience: .seconds(10))
      print("A change from outside was shown after \(screen.lastOutputTime - start)")
    }
  }

  @Test("Lines typed on two screens at once are both kept, and both screens say so")
  func sameNote() throws {
    let desk = try Desk()
    try desk.addInterview()
    try desk.run("note", "the first line")
    let (one, two) = (try desk.openNote(), try desk.openNote())
    try one.send("\rfrom one")
    try two.send("\rfrom two")
    for screen in [one, two] {
      try screen.wait(until: "both lines") { $0.contains("from one") && $0.contains("from two") }
      #expect(try screen.quit() == .success)
    }
    let lines = try desk.note().split(separator: "\n").sorted()
    #expect(lines == ["from one", "from two", "the first line"])
  }
}
