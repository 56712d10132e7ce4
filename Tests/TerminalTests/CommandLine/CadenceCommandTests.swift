import PseudoTerminal
import Testing

@Suite("Commands about people, and what the guard says")
struct CadenceCommandTests {
  private func journal() throws -> OwnJournal {
    let journal = try OwnJournal(plansByItself: false)
    _ = try journal.addAcme()
    return journal
  }

  @Test("may-i-write is fine where nothing was written")
  func fine() throws {
    let result = try journal().run("may-i-write", "dana", "--check")
    #expect(result.status == .success)
    #expect(
      result.standardOutput == "Yes: Sun 22 Nov is fine for a message to Dana Whitfield.\n"
    )
  }

  @Test("After a message it is early, with the day and the reason; --check tells scripts")
  func early() throws {
    let journal = try journal()
    let key = try journal.printed("plan", "acme", "custom", "--person", "dana", "--on", "today")
    try journal.run("sent", key)
    let result = try journal.run("may-i-write", "dana", "--on", "tomorrow", "--check")
    #expect(result.status == .code(1))
    #expect(result.standardOutput.hasPrefix("Not on Mon 23 Nov: it is fine from Fri 27 Nov.\n"))
    #expect(result.standardOutput.contains("on Sun 22 Nov"))
    #expect(try journal.run("may-i-write", "dana", "--on", "27 Nov").status == .success)
    let json = try journal.printed("may-i-write", "dana", "--kind", "status-check", "--json")
    #expect(json.contains(#""kind":"status-check""#))
    #expect(json.contains(#""verdict":{"is":"early","until":"2026-11-27"}"#))
  }

  @Test("sent and plan warn of what is early, and an override takes the warning's place")
  func warnings() throws {
    let journal = try journal()
    func plan(_ more: String...) throws -> ProgramResult {
      try runProgram(
        afterwordBinary(),
        ["plan", "acme", "custom", "--person", "Dana Whitfield", "--on", "today"] + more,
        environment: journal.environment
      )
    }
    let first = String(try plan().standardOutput.dropLast())
    let sent = try journal.run("sent", first)
    #expect(sent.status == .success && !sent.standardError.contains("early"))
    let early = try plan()
    #expect(early.status == .success)
    #expect(early.standardError.contains("That is early: it is fine from Fri 27 Nov."))
    let second = String(early.standardOutput.dropLast())
    #expect(try journal.run("sent", second).standardError.contains("That is early"))
    let asked = try plan("--override", "she asked for it")
    #expect(!asked.standardError.contains("early"))
    #expect(try journal.printed("show", "acme").contains("all the same: she asked for it"))
  }

  @Test("person notes wishes, which show and the guard know from then on")
  func wishes() throws {
    let journal = try journal()
    let result = try journal.run(
      "person",
      "dana",
      "--email-only",
      "--not-before",
      "5 jan",
      "--agreed-linkedin",
      "--wishes",
      "no calls",
      "--in",
      "acme",
      "--stance",
      "for"
    )
    #expect(result.status == .success)
    let page = try journal.printed("show", "acme")
    #expect(page.contains("HR · some say · for you"))
    #expect(
      page.contains(
        "e-mail only · not before Tue 5 Jan 2027 · LinkedIn is welcome · no calls"
      )
    )
    #expect(
      try journal.printed("may-i-write", "dana").hasPrefix("Not on Sun 22 Nov: it is fine from")
    )
    try journal.run("person", "dana", "--not-before", "", "--no-email-only", "--wishes", "")
    let after = try journal.printed("person", "dana")
    #expect(!after.contains("not before") && !after.contains("e-mail only"))
    #expect(after.contains("LinkedIn is welcome"))
    try journal.run("person", "dana", "--do-not-contact")
    #expect(try journal.printed("may-i-write", "dana").hasPrefix("No: "))
  }

  @Test("person adds somebody new where it is said in which application, and nowhere else")
  func newPerson() throws {
    let journal = try journal()
    #expect(try journal.run("person", "Marek Dvořák", "--title", "SRE").status == .code(1))
    let result = try journal.run(
      "person",
      "Marek Dvořák",
      "--in",
      "acme",
      "--role",
      "department",
      "--title",
      "SRE"
    )
    #expect(result.status == .success)
    #expect(try journal.printed("show", "acme").contains("Marek Dvořák"))
    #expect(try journal.printed("person", "marek").contains("department · say unknown"))
  }

  @Test("no-show notes that they did not come, and that they did after all")
  func noShow() throws {
    let journal = try journal()
    try journal.run("no-show", "acme")
    #expect(try journal.printed("show", "acme").contains("they did not come"))
    #expect(try journal.printed("list", "--json").contains(#""noShow":true"#))
    try journal.run("no-show", "acme", "--came")
    #expect(try journal.printed("list", "--json").contains(#""noShow":false"#))
  }

  @Test("said notes who said a line")
  func said() throws {
    let journal = try journal()
    try journal.run("note", "- too slow")
    let match = try #require(
      try journal.printed("show", "acme").firstMatch(of: /([k-z]{3,})  - too slow/)
    )
    #expect(try journal.run("said", String(match.1), "priya").status == .success)
    #expect(try journal.printed("person", "priya").contains("- too slow"))
    #expect(try journal.run("said", String(match.1)).status == .code(64))
    try journal.run("said", String(match.1), "--nobody")
    #expect(try !journal.printed("person", "priya").contains("- too slow"))
  }

  @Test("forget tells what would go, and does it with --yes alone")
  func forget() throws {
    let journal = try journal()
    let told = try journal.run("forget", "priya")
    #expect(told.status == .code(64) && told.standardError.contains("Nothing was changed."))
    #expect(try journal.printed("show", "acme").contains("Priya Nair"))
    #expect(try journal.run("forget", "priya", "--yes").status == .success)
    #expect(try !journal.printed("show", "acme").contains("Priya Nair"))
  }

  @Test("An outcome and a no-show tell what they planned and withdrew")
  func planNews() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    let rejected = try journal.run("outcome", "acme", "rejected").standardError
    #expect(rejected.hasPrefix("Outcome: Acme · Staff SRE: rejected.\nPlanned: "))
    #expect(rejected.contains("reply to Dana by tomorrow, "))
    #expect(rejected.contains(". Withdrawn: "))
    let globex = try journal.printed(
      "add",
      "Globex",
      "SRE",
      "--at",
      "today 18:00",
      "--with",
      "Sam Roe"
    )
    let noShow = try journal.run("no-show", globex).standardError
    #expect(noShow.contains("\nPlanned: message to Sam today."))
  }

  @Test("sent --at says when it was, and refuses what cannot have been")
  func sentEarlier() throws {
    let journal = try OwnJournal(plansByItself: false)
    let round = try journal.addAcme()
    for _ in 1...3 {
      try journal.run("plan", round, "thank-you", "--person", "Dana", "--on", "today")
    }
    let keys = try journal.printed("today").split(separator: "\n").prefix(3)
      .map { String($0.prefix { $0 != " " }) }
    #expect(try journal.run("sent", keys[0], "--at", "yesterday 17:30").status == .success)
    #expect(try journal.run("sent", keys[1], "--at", "9:15").status == .success)
    let page = try journal.printed("show", "acme")
    #expect(page.contains("Sat 21 Nov  Thank-you → Dana Whitfield · e-mail · sent"))
    #expect(page.contains("Sun 22 Nov  Thank-you → Dana Whitfield · e-mail · sent"))
    let future = try journal.run("sent", keys[2], "--at", "tomorrow 9:00")
    #expect(future.status == .code(64))
    #expect(future.standardError == "afterword: --at: That time is still to come.\n")
    let early = try journal.run("sent", keys[2], "--at", "18 nov")
    #expect(early.status == .code(64))
    #expect(
      early.standardError
        == "afterword: --at: The round that it is about began only on Thu 19 Nov 14:00.\n"
    )
    #expect(try journal.printed("today").contains(keys[2]))
  }

  @Test("An outcome is taken back by opening the application again")
  func reopening() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    #expect(try journal.printed("show", "acme").contains("Status check → Dana Whitfield"))
    try journal.run("outcome", "acme", "rejected")
    #expect(try journal.printed("show", "acme").contains("Withdrawn: Status check"))
    try journal.run("outcome", "acme", "open")
    #expect(
      try journal.printed("show", "acme").contains(/Fri 27 Nov +Status check → Dana Whitfield/)
    )
  }
}
