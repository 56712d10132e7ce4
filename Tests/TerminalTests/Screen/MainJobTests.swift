import AfterwordModel
import PseudoTerminal
import Testing

@Suite("The main job on the screen", .serialized)
struct MainJobTests {
  @Test("An interview, its note, its follow-ups and the outcome are there after the next start")
  func wholeJob() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try addInterview(on: terminal)
    try terminal.press(.enter)
    try terminal.typeNote("Dana liked the migration")
    try terminal.goBack()
    try planFollowUp(of: "Dana Whitfield", on: "tomorrow", terminal)
    try terminal.send(" ")
    try terminal.wait(for: "Sent: Acme · Dana Whitfield")
    try answer(terminal)
    try setOutcome(on: terminal)
    #expect(try terminal.quit() == .success)
    try checkAll(of: desk)
  }

  /// The company is completed from what the journal knows, the time is written as people do.
  private func addInterview(on terminal: PseudoTerminal) throws {
    try terminal.send("a")
    try terminal.wait(for: "Add an interview")
    for text in ["Acme", "Staff SRE", "Payments", "Onsite"] { try terminal.fillIn(text) }
    try terminal.send("fri 14:00")
    try terminal.wait(for: "⇒ Fri 27 Nov 14:00")
    try terminal.press(.enter)
    try terminal.wait(for: "Added: ")
    #expect(terminal.screen.contains("Onsite"))
  }

  private func planFollowUp(
    of person: String,
    on day: String,
    _ terminal: PseudoTerminal
  ) throws {
    try terminal.send("3f")
    try terminal.wait(for: "Plan a follow-up")
    try terminal.press(.tab)
    try terminal.fillIn(person)
    try terminal.press(.tab)
    try terminal.send(day)
    try terminal.press(.enter)
    try terminal.wait(for: "Planned: Acme · \(person)")
  }

  private func answer(_ terminal: PseudoTerminal) throws {
    try terminal.send("r")
    try terminal.wait(for: "A reply came")
    try terminal.send("Thank you too")
    try terminal.press(.enter)
    try terminal.wait(for: "Reply noted")
  }

  private func setOutcome(on terminal: PseudoTerminal) throws {
    try terminal.send("o")
    try terminal.wait(for: "Outcome of Acme")
    try terminal.send("r")
    try terminal.wait(for: "‹ rejected ›")
    try terminal.press(.enter)
    try terminal.wait(for: "Outcome: ")
  }

  private func checkAll(of desk: Desk) throws {
    let screen = try desk.open(size: TerminalSize(rows: 40, columns: 140)).screen
    for text in [
      "Acme · Staff SRE", "rejected", "Onsite", "Dana liked the migration",
      "Thank-you → Dana Whitfield", "Reply from Dana Whitfield",
    ] {
      #expect(screen.contains(text), "\(text) is missing:\n\(screen)")
    }
  }

  @Test("What was typed is completed from the companies that the journal knows")
  func completion() throws {
    let desk = try Desk()
    try desk.addInterview("Initech")
    let terminal = try desk.open()
    try terminal.send("aIni")
    try terminal.wait(for: "Tab takes Initech")
    try terminal.press(.tab)
    try terminal.fillIn("Architect")
    try terminal.press(.tab)
    try terminal.fillIn("Final")
    try terminal.send("tomorrow 2pm")
    try terminal.press(.enter)
    try terminal.wait(for: "Added: ")
    let list = try desk.run("list").standardOutput.split(separator: "\n")
    #expect(list.count { $0.contains("Initech") } == 2)
    #expect(list.count { $0.contains("Architect") && $0.contains("Final") } == 1)
  }

  @Test("A follow-up is snoozed, skipped with a reason, and both can be undone and done again")
  func snoozeAndSkip() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.open()
    try planFollowUp(of: "Priya Nair", on: "fri", terminal)
    try terminal.wait(for: "Fri 27 Nov")
    try terminal.send("s")
    try terminal.wait(for: "Snooze: ")
    try terminal.send("2026-12-08")
    try terminal.press(.enter)
    try terminal.wait(for: "Snoozed: ")
    try terminal.wait(for: "Tue 8 Dec")
    try terminal.send("x")
    try terminal.wait(for: "Skip: ")
    try terminal.send("met her already")
    try terminal.press(.enter)
    try terminal.wait(for: "Skipped: ")
    try terminal.send("u")
    try terminal.wait(for: "Undone: Skipped")
    try terminal.send("u")
    try terminal.wait(for: "Undone: Snoozed")
    try terminal.wait(for: "Fri 27 Nov")
    try terminal.press(.control("r"), .control("r"))
    try terminal.wait(for: "Back again: Skipped")
    #expect(try terminal.quit() == .success)
    let page = try desk.run("show", "Acme", "--json").standardOutput
    #expect(page.contains(#""state":"skipped""#) || page.contains(#""state" : "skipped""#))
    #expect(page.contains("2026-12-08"))
  }

  @Test("Undo reaches back over a restart")
  func undoAfterRestart() throws {
    let desk = try Desk()
    try desk.addInterview()
    let first = try desk.openNote()
    try first.typeNote("soon gone")
    #expect(try first.quit() == .success)
    let second = try desk.open()
    try second.wait(for: "soon gone")
    try second.send("u")
    try second.wait(until: "the note empty") { !$0.contains("soon gone") }
    try second.press(.control("r"))
    try second.wait(for: "soon gone")
    #expect(try desk.note() == "soon gone")
  }
}
