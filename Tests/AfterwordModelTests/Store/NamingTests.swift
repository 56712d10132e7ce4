import AfterwordModel
import Testing

@Suite("Naming records")
struct NamingTests {
  let folder: TemporaryFolder
  let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open(playbook: .planningNothing)
  }

  @Test("a short key is the shortest that names one record, and any longer one names it too")
  func shortKeys() throws {
    var records: [(letters: String, reference: RecordReference)] = []
    for number in 0..<120 {
      let receipt = try journal.add("Company \(number)", people: [PersonDraft(name: "P\(number)")])
      let interview = try #require(receipt.interviewID)
      records.append((receipt.applicationID.letters, .application(receipt.applicationID)))
      records.append((interview.letters, .interview(interview)))
    }
    let people = try journal.allInterviews(includingClosed: true).map(\.application.id)
      .flatMap { try journal.participants(of: $0) }.map(\.person.id)
    records += people.map { ($0.letters, .person($0)) }
    #expect(records.count == 360)
    let all = records.map(\.letters)
    for (letters, reference) in records {
      let key = try journal.shortKey(letters)
      let isUnique: (Substring) -> Bool = { key in all.filter { $0.hasPrefix(key) }.count == 1 }
      #expect(key.count >= 3 && isUnique(key[...]))
      #expect(key.count == 3 || !isUnique(key.dropLast()))
      let kinds = Set(RecordReference.Kind.allCases)
      #expect(try journal.resolve(key, among: kinds) == reference)
      #expect(try journal.resolve(String(letters.prefix(20)), among: kinds) == reference)
    }
  }

  @Test("a UUID, a company and a person name their record")
  func names() throws {
    let acme = try journal.add("Acmé GmbH", people: [PersonDraft(name: "Dana Whitfield")])
    let later = try journal.add("Acmé GmbH", round: "Final", at: "2026-12-01T10:00")
    try journal.add("Globex")
    let dana = try #require(try journal.participants(of: acme.applicationID).first).person.id
    let interview = try #require(later.interviewID)
    let application = RecordReference.application(acme.applicationID)
    #expect(try journal.resolve(acme.applicationID.uuid, among: [.application]) == application)
    #expect(try journal.resolve("ACME gmbh", among: [.application, .person]) == application)
    #expect(try journal.resolve("acm", among: [.interview]) == .interview(interview))
    #expect(try journal.resolve("dana", among: [.person, .application]) == .person(dana))
    let followUp = try journal.plan(acme.applicationID, person: "Dana Whitfield", due: "2026-11-22")
    #expect(try journal.resolve("Dana", among: [.followUp]) == .followUp(followUp))
    #expect(throws: JournalError.notFound("Initech")) {
      try journal.resolve("Initech", among: [.application])
    }
    #expect(throws: JournalError.notFound("")) { try journal.resolve(" ", among: [.application]) }
  }

  @Test("a company with two open applications is ambiguous, with one of them closed it is not")
  func ambiguous() throws {
    let one = try journal.add("Acme", "SRE").applicationID
    let other = try journal.add("Acme", "Manager", now: .start.later(minutes: 1)).applicationID
    let candidates = [
      "\(try journal.shortKey(other.letters))  Acme · Manager",
      "\(try journal.shortKey(one.letters))  Acme · SRE",
    ]
    #expect(throws: JournalError.ambiguous("acme", candidates: candidates)) {
      try journal.resolve("acme", among: [.application])
    }
    _ = try journal.perform(.setOutcome(one, .rejected), at: .start)
    #expect(try journal.resolve("acme", among: [.application]) == .application(other))
  }

  @Test("suggestions begin with what is typed, without case and accents, the newest first")
  func suggestions() throws {
    try journal.add("Acme", people: [PersonDraft(name: "Zoë")])
    try journal.add(
      "Ámbar",
      "Boss",
      round: "Final",
      people: [PersonDraft(name: "Al")],
      now: .start.later(minutes: 1)
    )
    try journal.add("Globex", people: [PersonDraft(name: "Bo")], now: .start.later(minutes: 2))
    func suggested(_ source: SuggestionSource, _ prefix: String, limit: Int = 9) throws -> [String]
    {
      try journal.suggestions(source, prefix: prefix, limit: limit)
    }
    #expect(try suggested(.companies, "") == ["Globex", "Ámbar", "Acme"])
    #expect(try suggested(.companies, "a") == ["Ámbar", "Acme"])
    #expect(try suggested(.companies, "AM", limit: 1) == ["Ámbar"])
    #expect(try suggested(.companies, "%") == [])
    #expect(try suggested(.positions, "s") == ["Staff SRE"])
    #expect(try suggested(.rounds, "fi") == ["Final"])
    #expect(try suggested(.people(company: "acme"), "") == ["Zoë", "Bo", "Al"])
    #expect(try suggested(.people(company: ""), "zoe") == ["Zoë"])
  }

  @Test("a person mentioned is found by any part of the name, those that begin with it first")
  func mentions() throws {
    let people = ["Priya Nair", "Nairobi Jones", "Anne-Marie Ós", "Unair Smith"]
    try journal.add("Acme", people: people.map { PersonDraft(name: $0) })
    func mentioned(_ prefix: String) throws -> [String] {
      try journal.suggestions(.mentions(company: "Acme"), prefix: prefix, limit: 9)
    }
    #expect(try mentioned("nair") == ["Nairobi Jones", "Priya Nair"])
    #expect(try mentioned("mar") == ["Anne-Marie Ós"])
    #expect(try mentioned("os") == ["Anne-Marie Ós"])
    #expect(try mentioned("").count == 4)
    #expect(try mentioned("%") == [])
  }
}
