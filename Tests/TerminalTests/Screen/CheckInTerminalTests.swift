import AfterwordModel
import PseudoTerminal
import Testing

@Suite("The check-in on a terminal", .serialized)
struct CheckInTerminalTests {
  @Test("A terminal that is closed in the middle goes on at the same card")
  func closed() throws {
    let desk = try Desk()
    _ = try desk.addFiveDue()
    let terminal = try desk.startCheckIn()
    try terminal.wait(for: "1 of 5")
    try terminal.send(" ")
    try terminal.wait(for: "2 of 5")
    try terminal.send("s")
    try terminal.wait(for: "3 of 5")
    terminal.hangUp()
    _ = try terminal.waitForExit()
    let again = try desk.startCheckIn()
    try again.wait(for: "3 of 5")
    #expect(again.screen.contains("Thank-you → Person 3"))
    // What was answered before can still be taken back.
    try again.send("u")
    try again.wait(for: "Taken back: Snoozed")
    #expect(again.screen.contains("2 of 5") && again.screen.contains("Person 2"))
    #expect(try again.quit() == .success)
  }

  @Test("A card that another process has answered falls away")
  func otherProcess() throws {
    let desk = try Desk()
    let due = try desk.addFiveDue()
    let terminal = try desk.startCheckIn()
    try terminal.wait(for: "1 of 5")
    _ = try desk.journal().perform(.markSent(due[1]), at: Desk.now)
    try terminal.wait(for: "1 of 4")
    _ = try desk.journal().perform(.markSent(due[0]), at: Desk.now)
    try terminal.wait(for: "1 of 3")
    #expect(terminal.screen.contains("Person 3"))
  }

  @Test("It is offered at the first start of a day and at no other; any key goes on")
  func offered() throws {
    let desk = try Desk(offersCheckIn: true)
    _ = try desk.addFiveDue()
    let first = try desk.start()
    try first.wait(for: "5 things ask for you today: c begins the check-in.")
    try first.send("j")
    try first.wait(for: "q quit")
    try first.send("q")
    #expect(try first.waitForExit() == .success)
    #expect(first.output.contains("begins the check-in"))
    let settings = try desk.journal().settings()
    #expect(settings.checkInOfferedOn?.iso == "2026-11-22")
    let second = try desk.open()
    try second.send("q")
    #expect(try second.waitForExit() == .success)
    #expect(!second.output.contains("begins the check-in"))
  }

  @Test("The debrief of a round lies over its card, and answers it")
  func debrief() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.startCheckIn()
    try terminal.wait(for: "How was it? Acme · Onsite")
    try terminal.send("d")
    try terminal.wait(until: "the debrief") { !$0.contains("Check-in") && $0.contains("Onsite") }
    try terminal.press(.escape)
    try terminal.wait(for: "How was it? Acme · Onsite")
    try terminal.send("x")
    try terminal.wait(for: "1 not needed")
  }
}

extension Desk {
  /// Five thank-yous, each at a company of its own, that were due two days ago; nothing else.
  func addFiveDue() throws -> [FollowUpID] {
    try (1...5).map { number in
      let receipt = try addInterview("Company \(number)", at: "2026-12-10T14:00")
      let draft = FollowUpDraft(
        applicationID: receipt.applicationID,
        person: PersonDraft(name: "Person \(number)"),
        kind: .thankYou,
        due: Self.now.today.adding(days: -2)
      )
      let planned = try journal().perform(.planFollowUp(draft), at: Self.now).followUpID
      guard let planned else { throw JournalError.notFound("the planned follow-up") }
      return planned
    }
  }

  func startCheckIn(size: TerminalSize = .standard) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: program,
      arguments: ["check-in"],
      environment: environment,
      size: size
    )
  }

  /// "sent", "replied", the reason why it was skipped, or the day for which it is planned.
  func state(of id: FollowUpID) throws -> String {
    guard let detail = try journal().followUp(id) else { return "gone" }
    if detail.reply != nil { return "replied" }
    return switch detail.followUp.state {
    case .planned: detail.followUp.due.iso
    case .sent: "sent"
    case .skipped(_, let reason): reason
    }
  }
}
