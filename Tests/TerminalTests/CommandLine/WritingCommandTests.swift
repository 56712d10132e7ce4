import Foundation
import PseudoTerminal
import Testing

@Suite("Commands that change the journal")
struct WritingCommandTests {
  @Test("add prints the key alone, and says on standard error what was understood")
  func add() throws {
    let journal = try OwnJournal()
    let result = try journal.run(
      "add",
      "Acme",
      "SRE",
      "--at",
      "fri 2pm",
      "--zone",
      "America/New_York",
      "--round",
      "Final"
    )
    #expect(result.status == .success)
    #expect(result.standardOutput.wholeMatch(of: /[k-z]{3,}\n/) != nil)
    #expect(
      result.standardError == "Added: Acme · Final, Fri 27 Nov 14:00 America/New_York.\n"
    )
  }

  @Test("A time from now is counted on the clocks of the interview's zone")
  func timeInZone() throws {
    let journal = try OwnJournal()
    try journal.run("add", "Acme", "SRE", "--at", "in 2 hours", "--zone", "Asia/Tokyo")
    #expect(
      try journal.printed("list", "--json").contains(#""start":"2026-11-23T04:40:00+09:00""#)
    )
  }

  @Test("A second round joins the application that is there")
  func secondRound() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    try journal.run("add", "ACME", "staff sre", "--at", "tomorrow 9:00", "--round", "Final")
    let page = try journal.printed("show", "acme")
    #expect(page.contains("Final · Mon 23 Nov 09:00") && page.contains("Onsite"))
  }

  @Test("plan prints the key that sent, reply, skip and snooze take")
  func followUpKeys() throws {
    let journal = try OwnJournal()
    let interview = try journal.addAcme()
    func plan() throws -> String { try journal.printed("plan", interview, "custom", "--on", "fri") }
    let (sent, skipped, snoozed) = (try plan(), try plan(), try plan())
    #expect(try journal.run("sent", sent).standardError.hasPrefix("Sent: Acme · Staff SRE.\n"))
    #expect(try journal.run("reply", sent, "--text", "Gladly!").status == .success)
    #expect(try journal.run("skip", skipped, "--why", "they called").status == .success)
    #expect(try journal.run("snooze", snoozed, "--until", "1 Dec").status == .success)
    let page = try journal.printed("show", "acme")
    #expect(page.contains("Reply: Follow-up → Acme · Gladly!"))
    #expect(page.contains("skipped: they called"))
    #expect(page.contains("\(snoozed)  Tue 1 Dec   Follow-up → Acme · e-mail · planned"))
  }

  @Test("What is no longer planned cannot be sent, skipped or snoozed again")
  func notPlanned() throws {
    let journal = try OwnJournal()
    let interview = try journal.addAcme()
    let key = try journal.printed("plan", interview, "thank-you", "--on", "fri")
    try journal.run("sent", key)
    let before = journal.bytes
    for command in [["sent", key], ["skip", key], ["snooze", key, "--until", "mon"]] {
      let result = try runProgram(afterwordBinary(), command, environment: journal.environment)
      #expect(result.status == .code(1))
      #expect(result.standardError.contains("sent already"))
    }
    #expect(journal.bytes == before)
  }

  @Test("outcome takes the application or one of its interviews")
  func outcome() throws {
    let journal = try OwnJournal()
    let interview = try journal.addAcme()
    let result = try journal.run("outcome", interview, "offer")
    #expect(result.standardError.hasPrefix("Outcome: Acme · Staff SRE: offer.\n"))
    try journal.run("outcome", "acme", "no-answer")
    #expect(try journal.printed("show", "acme").contains("Acme, Staff SRE: no answer"))
  }

  @Test("act notes what is done about a criticism, which stays when its line goes")
  func act() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    try journal.run("note", "- too slow")
    let page = try journal.printed("show", "acme")
    let match = try #require(page.firstMatch(of: /([k-z]{3,})  - too slow/))
    let key = String(match.1)
    #expect(try journal.run("act", key, "--doing", "--due", "1 Dec").status == .success)
    #expect(try journal.printed("show", "acme").contains("- too slow · doing · due Tue 1 Dec"))
    let done = try journal.run("act", key, "--done", "--proof", "a talk")
    #expect(done.standardError == "Action: too slow.\n")
    #expect(try journal.printed("show", "acme").contains("- too slow · done · a talk"))
    try journal.run("note", "+ kind")
    let kind = try #require(
      try journal.printed("show", "acme").firstMatch(of: /([k-z]{3,})  \+ kind/)
    )
    #expect(try journal.run("act", String(kind.1), "--done").status == .code(64))
  }

  @Test("Forty writers at once lose nothing")
  func manyWriters() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    let result = try journal.shell(
      """
      for writer in 1 2 3 4; do
        (for line in 1 2 3 4 5 6 7 8 9 10; do
          "$AFTERWORD" note "line $writer-$line" || echo failed
        done) 2>/dev/null &
      done; wait
      """
    )
    #expect(result.standardOutput.isEmpty)
    let page = try journal.printed("show", "acme")
    for writer in 1...4 {
      for line in 1...10 { #expect(page.contains("    line \(writer)-\(line)\n")) }
    }
  }
}
