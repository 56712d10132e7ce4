import AfterwordModel
import Testing

@Suite("Which cards a check-in asks, and in which order")
struct CheckInDealTests {
  /// What there is, and what is asked; in the words of `DealtTable`.
  private static let table: [(String, String)] = [
    ("", ""),
    // What is late comes before what is due, the earliest first.
    ("touch Dana Acme 0, touch Priya Globex -1", "touch Priya Globex, touch Dana Acme"),
    ("touch Dana Acme -1, promise Priya Globex -3", "promise Priya Globex, touch Dana Acme"),
    // What is due later is not asked.
    ("touch Dana Acme 1, touch Priya Globex 0", "touch Priya Globex"),
    // Then actions, debriefs, answers that did not come, silence, and what is ahead.
    (
      """
      round - A 2, silent - B -20, answer - C -1, debrief - D 2, action - E 0, touch - F 0, \
      touch - G -1
      """,
      "touch - G, touch - F, action - E, debrief - D, answer - C, silent - B, round - A"
    ),
    // What is about the same person comes right behind the most urgent, then the same company.
    (
      "touch Dana Acme -3, touch Priya Globex -2, touch Luca Acme -1, action Dana Acme 0",
      "touch Dana Acme, action Dana Acme, touch Luca Acme, touch Priya Globex"
    ),
    // A recruiter who is known from two companies brings the other one's card along.
    (
      "touch Dana Acme -3, touch Priya Globex -2, touch Dana Initech 0, debrief - Globex 2",
      "touch Dana Acme, touch Dana Initech, touch Priya Globex, debrief - Globex"
    ),
    // Companies are the same however they are written.
    (
      "touch Dana Acme -3, touch Priya Globex -2, touch Luca acme 0",
      "touch Dana Acme, touch Luca acme, touch Priya Globex"
    ),
    // A round with one person is about that person.
    (
      "touch Dana Acme -1, touch Luca Acme 0, debrief Dana Acme 2",
      "touch Dana Acme, debrief Dana Acme, touch Luca Acme"
    ),
    // A round is talked through within a week, and not while it is on.
    ("debrief - Acme 167, debrief - Globex 168, debrief - Initech -1", "debrief - Acme"),
    // Today and tomorrow, until it is over.
    ("round - A 29, round - B 30, round - C 0, round - D -2", "round - C, round - A"),
    // An answer is late from the day after on.
    ("answer - Acme 0, answer - Globex -1", "answer - Globex"),
    // Asking how things stand is the one card about it, and so is whether it is over.
    ("answer - Acme -3, status Dana Acme 0", "status Dana Acme"),
    ("answer - Acme -30, silent - Acme -20", "silent - Acme"),
    ("answer - Acme -3, status Dana Acme 1", "answer - Acme"),
    // On the day of a "no", tomorrow is soon enough; the day after it is asked.
    ("no Dana Acme 0, touch Priya Globex 0", "touch Priya Globex"),
    ("no Dana Acme -1", "no Dana Acme"),
    // An action that is due later is not asked.
    ("action - Acme 1, action - Globex -4", "action - Globex"),
  ]

  @Test("the table", arguments: table)
  func deals(_ facts: String, _ expected: String) throws {
    #expect(try DealtTable(facts).dealt() == expected)
  }

  @Test("what was put off is left out")
  func paused() throws {
    var facts = try DealtTable("touch - Acme 0, debrief - Globex 2, round - Initech 2").facts
    facts.paused = Set(facts.debriefs.map { .debrief($0.interview.id) })
    let cards = CheckInDeal(facts, at: DealtTable.now, calendar: PersonalCalendar()).cards()
    #expect(cards.count == 2)
    #expect(!cards.contains { facts.paused.contains($0.id) })
  }

  @Test("a reply to today's no waits until tomorrow, unless its own hour has passed")
  func rejection() throws {
    var facts = try DealtTable("no Dana Acme 0").facts
    func deal() -> CheckInDeal {
      CheckInDeal(facts, at: DealtTable.now, calendar: PersonalCalendar(utcOffset: 3600))
    }
    #expect(deal().cards().isEmpty)
    #expect(deal().soonEnoughTomorrow() == facts.followUps)
    facts.followUps[0].followUp.planning.dueAt = DealtTable.now.instant.adding(minutes: -1)
    #expect(deal().cards().count == 1)
    #expect(deal().soonEnoughTomorrow().isEmpty)
  }

  @Test("the next fine day is a business day, and not before the guard's")
  func nextFineDay() throws {
    let calendar = PersonalCalendar(holidays: [.of("2026-11-23")])
    var detail = try #require(try DealtTable("touch Dana Acme 0").facts.followUps.first)
    func day() -> CalendarDay {
      CheckInCard.followUp(detail).nextFineDay(today: DealtTable.now.today, calendar: calendar)
    }
    #expect(day() == .of("2026-11-24"))
    detail.followUp.planning.earliest = .of("2026-11-28")
    #expect(day() == .of("2026-11-30"))
    detail.followUp.planning.earliest = .of("2026-11-01")
    #expect(day() == .of("2026-11-24"))
  }

  @Test("every id is read back from its form of storage, and nothing else is")
  func ids() throws {
    let now = DealtTable.now.instant
    let ids: [CheckInCard.ID] = [
      .followUp(.init(at: now)), .action(.init(at: now)), .debrief(.init(at: now)),
      .passedAnswer(.init(at: now)), .noAnswer(.init(at: now)), .interview(.init(at: now)),
    ]
    for id in ids { #expect(CheckInCard.ID(text: id.text) == id) }
    let letters = InterviewID(at: now).letters
    for text in ["", "debrief/", letters, "other/\(letters)", "debrief/x\(letters)"] {
      #expect(CheckInCard.ID(text: text) == nil, "\(text)")
    }
  }
}
