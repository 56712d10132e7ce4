import AfterwordModel
import SeededRandom

/// Changes as a restless person might make them, on whatever the journal holds.
struct RandomChanges {
  private var generator: SeededGenerator
  private var applications: [ApplicationID] = []
  private var interviews: [InterviewID] = []
  private var followUps: [FollowUpID] = []
  private var lines: [NoteLineID] = []
  private var people: [PersonID] = []

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Makes one change, which the state of the journal may refuse.
  mutating func make(in journal: Journal, at now: Moment) throws {
    if Int.random(in: 0..<4, using: &generator) == 0, let id = pick(interviews) {
      return try write(in: id, of: journal, at: now)
    }
    do {
      if Int.random(in: 0..<6, using: &generator) == 0, let id = pick(followUps) {
        return try writeDraft(of: id, in: journal, at: now)
      }
      try performChange(in: journal, at: now)
    } catch JournalError.notPlanned, JournalError.notAnImprovement, JournalError.notFound {
      return
    }
  }

  private mutating func performChange(in journal: Journal, at now: Moment) throws {
    let receipt = try journal.perform(change(), at: now)
    applications.append(receipt.applicationID)
    if let id = receipt.interviewID {
      interviews.append(id)
      lines += try journal.noteRecords(of: id).feedback.map(\.id)
    }
    people += try journal.participants(of: receipt.applicationID).map(\.person.id)
    followUps += try journal.timeline(of: receipt.applicationID).compactMap { entry in
      if case .followUp(let detail) = entry.content { detail.followUp.id } else { nil }
    }
    if let id = receipt.followUpID { followUps.append(id) }
  }

  /// Adds a line, or takes the lines of the note and puts them together in another way.
  private mutating func write(in id: InterviewID, of journal: Journal, at now: Moment) throws {
    let line = (pick(["- ", "+ ", "> ", "! ", ""]) ?? "") + text() + (pick(dates) ?? "")
    if Bool.random(using: &generator) {
      return try journal.appendToNote(id, line: line, at: now)
    }
    let note = try journal.interview(id)?.note ?? ""
    var changed = note.split(separator: "\n").map(String.init).shuffled(using: &generator)
    if Bool.random(using: &generator) { changed = changed.dropLast() + [line] }
    _ = try journal.saveNote(
      id,
      text: changed.joined(separator: "\n"),
      base: note,
      session: "\(generator.next())",
      at: now
    )
  }

  /// Goes on with what is there, or begins with a template; now and then in the session of before.
  private mutating func writeDraft(of id: FollowUpID, in journal: Journal, at now: Moment) throws {
    let base = try journal.draftText(of: id) ?? "Dear \(text()),"
    _ = try journal.saveDraft(
      id,
      text: base + "\n" + text(),
      base: base,
      session: pick(["morning", "\(generator.next())"]) ?? "",
      at: now
    )
  }

  private mutating func change() -> JournalChange {
    guard let application = pick(applications), let interview = pick(interviews) else {
      return .addInterview(newInterview())
    }
    let followUp = pick(followUps)
    if let person = pick(people), let other = pick(people),
      Int.random(in: 0..<9, using: &generator) == 0
    {
      return .mergePeople(person, duplicate: other)
    }
    return switch (Int.random(in: 0..<24, using: &generator), followUp) {
    case (0, _): .addInterview(newInterview())
    case (1, _):
      .editApplication(application, ApplicationEdit(company: text(), source: text()))
    case (2, _):
      .editInterview(
        interview,
        InterviewEdit(round: text(), start: start(), minutes: 45, people: drafts())
      )
    case (10, _): .addPeople(drafts(), to: interview)
    case (11, _):
      if let line = pick(lines) {
        .editAction(line, ActionEdit(state: pick(Action.State.allCases), proof: text()))
      } else {
        .setOutcome(application, .open)
      }
    case (3, _): .setOutcome(application, pick(Outcome.allCases) ?? .open)
    case (4, let id?):
      .editFollowUp(
        id,
        FollowUpEdit(note: text(), person: drafts().first.map(PersonChange.somebody))
      )
    case (5, let id?), (12, let id?): .markSent(id)
    case (18, _): .skipDebrief(interview)
    case (19, _): .debrief(interview, debrief())
    case (20, let id?): .pauseCard(.followUp(id), until: day())
    case (21, _): .pauseCard(.debrief(interview), until: day())
    case (22, let id?): .planAgain(id)
    case (13, _): .setNoShow(interview, Bool.random(using: &generator))
    case (14, let id?): .settlePromise(id, isKept: Bool.random(using: &generator))
    case (15, _), (16, _), (17, _): personChange(in: application)
    case (6, let id?): .skip(id, reason: text())
    case (7, let id?): .snooze(id, until: day())
    case (8, let id?): .recordReply(id, text: text())
    default:
      .planFollowUp(
        FollowUpDraft(
          applicationID: application,
          person: drafts().first,
          kind: pick(FollowUpKind.allCases) ?? .connect,
          due: day(),
          note: text()
        )
      )
    }
  }

  private mutating func personChange(in application: ApplicationID) -> JournalChange {
    guard let person = pick(people) else { return .addPerson(newPerson(), to: application) }
    let notBefore = Bool.random(using: &generator) ? day() : nil
    return switch Int.random(in: 0..<4, using: &generator) {
    case 0: .addPerson(newPerson(), to: application)
    case 1:
      .editRole(person, application, RoleEdit(kind: pick(RoleKind.allCases), say: .decides))
    case 2:
      .editPerson(
        person,
        PersonEdit(
          wishes: Wishes(isEmailOnly: Bool.random(using: &generator), notBefore: notBefore),
          agreedToLinkedIn: Bool.random(using: &generator)
        )
      )
    default: pick(lines).map { .setSaidBy($0, person) } ?? .addPerson(newPerson(), to: application)
    }
  }

  private mutating func debrief() -> DebriefDraft {
    DebriefDraft(
      lines: ["+ \(text())", "! \(text())\(pick(dates) ?? "")"],
      people: drafts().map { DebriefPerson(name: $0.name, edit: PersonEdit(email: text())) },
      feeling: Int.random(in: 1...5, using: &generator)
    )
  }

  private mutating func newInterview() -> InterviewDraft {
    InterviewDraft(
      application: .position(company: text(), position: text(), department: ""),
      round: text(),
      start: start(),
      people: drafts()
    )
  }

  private mutating func drafts() -> [PersonDraft] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in newPerson() }
  }

  private mutating func newPerson() -> PersonDraft {
    PersonDraft(
      name: text().replacing(";", with: ""),
      email: text(),
      role: pick(RoleKind.allCases)
    )
  }

  private mutating func start() -> ZonedTime { .berlin("\(day().iso)T10:00") }

  private let dates = [" by Friday", " on 5/12", " by 2026-11-30", ""]

  private mutating func text() -> String {
    pick(["Acme", "acmé", "Dana O'Neil", "a\0b", "\u{1B}[2J", "'; DROP TABLE note; --", "日本"])
      ?? ""
  }

  private mutating func day() -> CalendarDay {
    CalendarDay.of("2026-11-22").adding(days: Int.random(in: -9...9, using: &generator))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }
}
