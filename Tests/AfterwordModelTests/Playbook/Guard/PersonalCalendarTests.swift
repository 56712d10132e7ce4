import AfterwordModel
import SeededRandom
import Testing

@Suite("The person's own days")
struct PersonalCalendarTests {
  private static let plain = PersonalCalendar()
  /// From Thursday 24 December to Sunday 3 January.
  private static let holidays = PersonalCalendar(
    holidays: Set((0...10).map { dec(24).adding(days: $0) })
  )

  static let additions: [(calendar: PersonalCalendar, day: CalendarDay, count: Int, to: String)] = [
    (plain, nov(24), 0, "2026-11-24"),
    (plain, nov(24), 1, "2026-11-25"),
    (plain, nov(24), 5, "2026-12-01"),
    (plain, nov(27), 1, "2026-11-30"),
    (plain, nov(28), 0, "2026-11-28"),
    (plain, nov(28), 1, "2026-11-30"),
    (plain, nov(24), -1, "2026-11-23"),
    (plain, nov(23), -1, "2026-11-20"),
    (plain, nov(22), -1, "2026-11-20"),
    (holidays, dec(23), 1, "2027-01-04"),
    (holidays, dec(22), 2, "2027-01-04"),
    (holidays, dec(21), 5, "2027-01-06"),
    (holidays, dec(28), 1, "2027-01-04"),
    (holidays, dec(28), -1, "2026-12-23"),
  ]

  @Test("are counted over weekends and a week of holidays", arguments: additions)
  func adding(
    _ example: (calendar: PersonalCalendar, day: CalendarDay, count: Int, to: String)
  ) {
    let day = example.calendar.adding(businessDays: example.count, to: example.day)
    #expect(day.iso == example.to)
  }

  @Test(
    "in a leap year, 29 February is one",
    arguments: [(2028, "2028-02-29"), (2027, "2027-03-01")]
  )
  func leapDay(year: Int, next: String) throws {
    let day = try #require(CalendarDay(year: year, month: 2, day: 28))
    let calendar = PersonalCalendar()
    // 28 February is a Monday in 2028, and a Sunday in 2027.
    #expect(calendar.adding(businessDays: 1, to: day).iso == next)
  }

  @Test("are Monday to Friday without the holidays")
  func businessDays() {
    let days = (0..<14).map { dec(21).adding(days: $0) }
    #expect(days.filter(Self.holidays.isBusinessDay) == [dec(21), dec(22), dec(23)])
    #expect(
      days.filter(Self.plain.isBusinessDay).map(\.iso) == [
        "2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25", "2026-12-28",
        "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01",
      ]
    )
    #expect(Self.holidays.nextBusinessDay(onOrAfter: dec(24)).iso == "2027-01-04")
    #expect(Self.holidays.nextBusinessDay(onOrAfter: dec(23)) == dec(23))
  }

  @Test("between two are what is to be added to the first, over random holidays")
  func random() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let start = CalendarDay(daysSinceEpoch: generator.number(below: 40_000))
      let holidays = (0..<generator.number(below: 12)).map { _ in
        start.adding(days: generator.number(below: 30) - 15)
      }
      let calendar = PersonalCalendar(holidays: Set(holidays))
      let count = generator.number(below: 15) - 7
      let end = calendar.adding(businessDays: count, to: start)
      #expect(calendar.businessDays(from: start, to: end) == count, "\(start.iso) \(count)")
      #expect(count == 0 || calendar.isBusinessDay(end))
    }
  }
}
