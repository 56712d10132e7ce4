import Testing

@testable import AfterwordModel

@Suite("What comes of the answers of a debrief")
struct DebriefDraftTests {
  private func lines(_ answers: [(NoteMark, String)]) -> [String] {
    let answers = answers.map { DebriefAnswer(.line($0), $1) }
    return DebriefDraft(answers, about: [], DebriefTable.facts()).lines
  }

  @Test("Answers become lines with their marks, as they were typed, and empty ones nothing")
  func marks() {
    let written = lines([
      (.praise, "the migration story"), (.praise, " calm "), (.improvement, ""),
      (.improvement, "more depth"), (.promise, "send the link by Tuesday"),
    ])
    #expect(
      written == [
        "+ the migration story", "+ calm", "- more depth", "! send the link by Tuesday",
      ]
    )
  }

  @Test("A mark that was typed is not written twice")
  func typedMark() {
    #expect(
      lines([(.praise, "+ calm"), (.improvement, "-5 degrees")]) == ["+ calm", "- -5 degrees"]
    )
  }

  @Test(
    "A day alone becomes a sentence that names the same day",
    arguments: [
      ("Friday", "they answer by Friday", "2026-11-20"),
      ("by Friday", "they answer by Friday", "2026-11-20"),
      ("in two weeks", "they answer in two weeks", "2026-12-03"),
      ("next week", "they answer by next week", "2026-11-23"),
      ("1 Dec", "they answer by 1 Dec", "2026-12-01"),
      ("2026-12-05", "they answer by 2026-12-05", "2026-12-05"),
      ("tomorrow", "they answer by tomorrow", "2026-11-20"),
      ("end of the month", "they answer by end of the month", "2026-11-30"),
    ]
  )
  func dayAlone(answer: String, line: String, day: String) {
    #expect(lines([(.statement, answer)]) == ["> \(line)"])
    let start = DebriefTable.interview.start.local.day
    let found = LineDate.find(in: line, from: start, order: nil)?.meaning
    #expect(found == CalendarDay(iso: day).map(LineDate.Meaning.day))
  }

  @Test("A sentence of the person's own stays as it is")
  func sentence() {
    #expect(
      lines([(.statement, "Dana writes on Monday"), (.promise, "Friday")]) == [
        "> Dana writes on Monday", "! Friday",
      ]
    )
  }

  @Test("The speaker belongs to the criticism above")
  func speakers() {
    let answers = [
      DebriefAnswer(.line(.improvement), "too fast"), DebriefAnswer(.speakerAbove, "Priya Nair"),
      DebriefAnswer(.line(.improvement), "- too loud"), DebriefAnswer(.speakerAbove, ""),
    ]
    let draft = DebriefDraft(answers, about: [], DebriefTable.facts())
    #expect(draft.speakers == [DebriefSpeaker(line: "too fast", name: "Priya Nair")])
  }

  @Test("Of a person, what was answered and no more")
  func people() {
    let facts = DebriefTable.facts([DebriefTable.dana, DebriefTable.priya])
    let answers = [
      DebriefAnswer(.about(guest: 1, .title), "Head of Payments"),
      DebriefAnswer(.about(guest: 1, .email), ""),
      DebriefAnswer(.about(guest: 1, .role), RoleKind.manager.rawValue),
      DebriefAnswer(.about(guest: 1, .say), Say.unknown.rawValue),
      DebriefAnswer(.about(guest: 1, .linkedIn), Debrief.yes),
      DebriefAnswer(.about(guest: 1, .address), "Street 2 / 10117 Berlin"),
    ]
    let expected = DebriefPerson(
      id: DebriefTable.priya.person.id,
      name: "Priya Nair",
      edit: PersonEdit(
        title: "Head of Payments",
        address: "Street 2\n10117 Berlin",
        agreedToLinkedIn: true
      ),
      role: RoleEdit(kind: .manager)
    )
    #expect(DebriefDraft(answers, about: facts.guests, facts).people == [expected])
  }

  @Test("Who is named in the note comes with the name in full, unless they were not there")
  func presence() {
    let facts = DebriefTable.facts(note: "met @Tom and @Ann")
    let answers = [
      DebriefAnswer(.about(guest: 0, .presence), Debrief.yes),
      DebriefAnswer(.about(guest: 0, .name), "Tom Okafor"),
      DebriefAnswer(.about(guest: 1, .presence), Debrief.no),
      DebriefAnswer(.about(guest: 1, .title), "CTO"),
    ]
    let people = DebriefDraft(answers, about: facts.guests, facts).people
    #expect(people == [DebriefPerson(name: "Tom Okafor")])
  }

  @Test("Nothing answered changes nothing")
  func nothing() {
    let facts = DebriefTable.facts([DebriefTable.dana], note: "+ calm")
    let answers = Debrief.questions(for: facts).map { DebriefAnswer($0, "") }
    #expect(DebriefDraft(answers, about: facts.guests, facts) == DebriefDraft())
  }

  @Test("How it felt is a number", arguments: [("", nil), ("1", 1), ("5", 5)] as [(String, Int?)])
  func feeling(text: String, number: Int?) {
    let draft = DebriefDraft([DebriefAnswer(.feeling, text)], about: [], DebriefTable.facts())
    #expect(draft.feeling == number)
  }
}
