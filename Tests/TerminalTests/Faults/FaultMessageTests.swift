import AfterwordModel
import Glibc
import PseudoTerminal
import Testing

@Suite("Faults: the program ends in the middle of a message", .serialized)
struct FaultMessageTests {
  @Test("Killed in the middle of a sentence, the next start goes on there")
  func killed() throws {
    let desk = try Desk()
    let id = try desk.planMessage()
    let first = try desk.openMessage()
    try first.send("I liked the way")
    try first.waitUntilSaved(showing: "I liked the way")
    first.process.signal(SIGKILL)
    _ = try first.waitForExit()
    let second = try desk.goOnWithMessage(showing: "I liked the way")
    try second.send(" you asked")
    try second.waitUntilSaved(showing: "I liked the way you asked")
    try second.goBack()
    try second.send("q")
    #expect(try second.waitForExit() == .success)
    #expect(try desk.journal().draftText(of: id)?.contains("I liked the way you asked") == true)
    #expect(try desk.journal().pausedWork() == [], "a message that was left is not gone on with")
  }

  @Test("When the terminal is closed, the words typed last and the place of the cursor are kept")
  func closed() throws {
    let desk = try Desk()
    let id = try desk.planMessage()
    let first = try desk.openMessage()
    try first.send("the end")
    try first.wait(for: "the end")
    let end = first.screen.cursor.column
    try first.press(.left, .left, .left)
    try first.wait(until: "the cursor before the end") { $0.cursor.column == end - 3 }
    first.hangUp()
    #expect(try first.waitForExit() == .code(128 + SIGHUP))
    let second = try desk.goOnWithMessage(showing: "the end")
    try second.send("very ")
    try second.waitUntilSaved(showing: "the very end")
    second.hangUp()
    _ = try second.waitForExit()
    #expect(try desk.journal().draftText(of: id)?.contains("the very end") == true)
  }
}

extension Desk {
  /// A message that is due first of all in the journal.
  fileprivate func planMessage() throws -> FollowUpID {
    let application = try addInterview().applicationID
    let draft = FollowUpDraft(
      applicationID: application,
      person: PersonDraft(name: "Dana Whitfield"),
      kind: .custom,
      channel: .phone,
      due: Self.now.today.adding(days: -3),
      note: "the talk"
    )
    let receipt = try journal().perform(.planFollowUp(draft), at: Self.now)
    guard let id = receipt.followUpID else { throw NotPlanned() }
    return id
  }

  /// The cursor is at the start of the message.
  fileprivate func openMessage() throws -> PseudoTerminal {
    let terminal = try open()
    try terminal.send("3")
    try terminal.wait(for: "m write")
    try terminal.send("m")
    try terminal.wait(until: "the message") { $0.isCursorVisible && $0.contains("words") }
    return terminal
  }

  fileprivate func goOnWithMessage(showing text: String) throws -> PseudoTerminal {
    let terminal = try start()
    try terminal.wait(for: "You were writing to Dana Whitfield")
    try terminal.press(.enter)
    try terminal.wait(until: "the message") { $0.isCursorVisible && $0.contains(text) }
    return terminal
  }
}

private struct NotPlanned: Error {}
