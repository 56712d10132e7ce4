import AfterwordModel
import PseudoTerminal
import Testing

@Suite("How many keys a thank-you takes", .serialized)
struct ThanksKeyTests {
  @Test("To the second interviewer of a round, from the timeline to sent: four keys at most")
  func secondInterviewer() throws {
    let desk = try Desk()
    let luca = try desk.thankOneOfTwo()
    // The desktop's mail program opens and has nothing to say.
    let terminal = try desk.open(with: ["BROWSER": "true"])
    // The last row of the timeline is the status check, above it stands the outreach.
    try terminal.send("3Gkk")
    try terminal.wait(for: "Luca Bianchi interviewed")
    var keys = CountedKeys(on: terminal)
    try keys.press("m", see: "Subject:")
    try keys.press(.alt("\r"), see: "mail program")
    try keys.press(.enter, see: "Did you send it?")
    try keys.press("y", see: "Sent: Acme · Luca")
    #expect(keys.count <= 4)
    #expect(try terminal.quit() == .success)
    #expect(try desk.state(of: luca) == "sent")
  }
}

extension Desk {
  /// A round of yesterday with two people, one of whom was thanked.
  ///
  /// - Returns: the thank-you to the other.
  fileprivate func thankOneOfTwo() throws -> FollowUpID {
    let receipt = try addInterview(at: "2026-11-21T14:00")
    guard let interview = receipt.interviewID else { throw JournalError.notFound("the round") }
    let people = ["Dana Whitfield", "Luca Bianchi"].map { name in
      PersonDraft(name: name, email: "\(name.prefix(4).lowercased())@acme.example")
    }
    _ = try journal().perform(.addPeople(people, to: interview), at: Self.now)
    let thanks = try journal().timeline(of: receipt.applicationID).compactMap { entry in
      if case .followUp(let detail) = entry.content, detail.followUp.kind == .thankYou {
        detail
      } else {
        nil
      }
    }
    guard let dana = thanks.first(where: { $0.personName == "Dana Whitfield" }),
      let luca = thanks.first(where: { $0.personName == "Luca Bianchi" })
    else { throw JournalError.notFound("two thank-yous") }
    _ = try journal().perform(.markSent(dana.followUp.id), at: Self.now)
    return luca.followUp.id
  }
}
