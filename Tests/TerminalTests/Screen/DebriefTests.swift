import AfterwordModel
import PseudoTerminal
import Testing

@Suite("A debrief on the screen", .serialized)
struct DebriefTests {
  /// Counts what a person types and presses.
  private final class Hands {
    let terminal: PseudoTerminal
    private(set) var words: [String] = []
    private(set) var keyCount = 0

    init(_ terminal: PseudoTerminal) { self.terminal = terminal }

    func type(_ text: String) throws {
      words += text.split(whereSeparator: { " ,".contains($0) }).map(String.init)
      try terminal.send(text)
    }

    /// Keys that are no words: a choice by its letter, Enter, Tab.
    func press(_ keys: TerminalKey...) throws {
      for key in keys {
        keyCount += 1
        try terminal.press(key)
      }
    }

    func choose(_ letter: String) throws {
      keyCount += 1
      try terminal.send(letter)
    }
  }

  /// An interview that ended an hour and a half ago.
  private func endedInterview(on desk: Desk) throws {
    try desk.addInterview(at: "2026-11-22T16:00")
  }

  private func answerAll(_ hands: Hands) throws {
    try hands.choose("d")
    try hands.terminal.wait(for: "Who was there?")
    try hands.type("Dana Whitfield, Priya Nair")
    try hands.press(.enter)
    try hands.type("Recruiter")
    try hands.press(.enter)
    try hands.type("dana@acme.example")
    try hands.press(.enter)
    try hands.choose("h")
    try hands.press(.pageDown, .pageDown, .enter)
    try hands.type("my migration story")
    try hands.press(.tab)
    try hands.type("more Kubernetes depth")
    try hands.press(.enter)
    try hands.terminal.wait(for: "‹ nobody by name ›")
    try hands.choose("p")
    try hands.press(.enter, .enter)
    try hands.type("send the lab link by Tuesday")
    try hands.terminal.wait(for: "⇒ Tue 24 Nov")
    try hands.press(.tab)
    try hands.type("Friday")
    try hands.terminal.wait(for: "⇒ Fri 27 Nov")
    try hands.press(.tab)
    try hands.choose("4")
    try hands.press(.enter)
  }

  @Test("Two people, a praise, a criticism, a promise and a date: nothing is typed twice")
  func nothingTwice() throws {
    let desk = try Desk()
    try endedInterview(on: desk)
    let hands = Hands(try desk.start())
    try hands.terminal.wait(for: "d talks it through while it is fresh")
    try answerAll(hands)
    let plan = try hands.terminal.wait(for: "Status check")
    #expect(plan.contains("Thank-you → Dana Whitfield") && plan.contains("Promise"), "\(plan)")
    #expect(Set(hands.words).count == hands.words.count, "\(hands.words)")
    #expect(hands.keyCount == 17)
    try hands.press(.enter)
    try hands.terminal.wait(for: "q quit")
    try hands.terminal.send("q")
    #expect(try hands.terminal.waitForExit() == .success)
    try checkJournal(of: desk, words: hands.words)
  }

  private func checkJournal(of desk: Desk, words: [String]) throws {
    let journal = try desk.journal()
    let detail = try journal.onlyInterview()
    #expect(
      try desk.note() == """
        + my migration story
        - more Kubernetes depth
        ! send the lab link by Tuesday
        > they answer by Friday
        """
    )
    #expect(detail.interview.feeling == 4 && detail.interview.debriefedAt != nil)
    #expect(detail.people.map(\.person.name) == ["Dana Whitfield", "Priya Nair"])
    #expect(detail.people.map(\.role.kind) == [.hr, .interviewer])
    #expect(detail.people[0].person.email == "dana@acme.example")
    #expect(detail.people[0].person.title == "Recruiter")
    let criticism = try journal.noteRecords(of: detail.interview.id).feedback
    #expect(criticism.compactMap(\.saidBy) == [detail.people[1].person.id])
    let stored =
      detail.people.flatMap { [$0.person.name, $0.person.title, $0.person.email] }
      .joined(separator: " ") + " " + detail.note
    for word in words { #expect(stored.contains(word), "\(word) is lost") }
    let planned = try journal.timeline(of: detail.application.id).compactMap { entry in
      if case .followUp(let touch) = entry.content { touch.followUp.kind } else { nil }
    }
    #expect(Set(planned).isSuperset(of: [.thankYou, .promise, .statusCheck]))
  }

  @Test("A terminal closed in the middle: the next start goes on at the same half-typed word")
  func closed() throws {
    let desk = try Desk()
    try endedInterview(on: desk)
    let first = try desk.start()
    try first.wait(for: "d talks it through")
    try first.send("d")
    try first.wait(for: "Who was there?")
    try first.send("Dana Whitfield\r")
    try first.wait(for: "E-mail")
    try first.press(.pageDown, .enter)
    try first.send("the migration\rand the runb")
    try first.wait(for: "and the runb")
    first.hangUp()
    _ = try first.waitForExit()
    let second = try desk.start()
    try second.wait(for: "You were talking through Acme")
    try second.press(.enter)
    let page = try second.wait(for: "and the runb")
    #expect(page.contains("+ the migration"))
    try second.send("ooks")
    try second.send("\u{13}")
    try second.wait(for: "Space switches a line off")
    try second.press(.enter)
    try second.wait(for: "q quit")
    try second.send("q")
    #expect(try second.waitForExit() == .success)
    #expect(try desk.note() == "+ the migration\n+ and the runbooks")
    #expect(try desk.journal().onlyInterview().people.map(\.person.name) == ["Dana Whitfield"])
    let third = try desk.open()
    #expect(!third.screen.contains("You were talking through"))
  }

  @Test("Killed without a word: what was kept by itself is there")
  func killed() throws {
    let desk = try Desk()
    try endedInterview(on: desk)
    let first = try desk.start()
    try first.wait(for: "d talks it through")
    try first.send("d")
    try first.wait(for: "Who was there?")
    try first.send("Dana Whitf")
    try first.wait(for: "kept ✓")
    first.process.signal(9)
    _ = try first.waitForExit()
    let second = try desk.start()
    try second.wait(for: "You were talking through Acme")
    try second.press(.enter)
    try second.wait(for: "Dana Whitf")
  }

  @Test("Undo takes the whole debrief back, and off and on again leaves the plan as it was")
  func undo() throws {
    let desk = try Desk()
    try endedInterview(on: desk)
    try desk.run("note", "before")
    let hands = Hands(try desk.start())
    try hands.terminal.wait(for: "d talks it through")
    try answerAll(hands)
    try hands.terminal.wait(for: "Space switches a line off")
    try hands.terminal.send(" ")
    try hands.terminal.wait(for: "not needed")
    try hands.terminal.send(" ")
    try hands.terminal.wait(for: "Planned again")
    try hands.terminal.press(.enter)
    try hands.terminal.send("u")
    try hands.terminal.wait(for: "Undone: Planned again")
    try hands.terminal.send("u")
    try hands.terminal.wait(for: "Undone: Skipped")
    try hands.terminal.send("u")
    try hands.terminal.wait(for: "Undone: Debriefed")
    #expect(try hands.terminal.quit() == .success)
    #expect(try desk.note() == "before")
    #expect(try desk.journal().onlyInterview().people.isEmpty)
  }
}
