import AfterwordModel
import Testing

/// Sunday 22 November 2026 at 18:40.
private let sunday = LocalTime(day: day("2026-11-22"), minuteOfDay: 18 * 60 + 40)

private func day(_ iso: String) -> CalendarDay {
  guard let day = CalendarDay(iso: iso) else {
    Issue.record("\(iso) is no day")
    return CalendarDay(daysSinceEpoch: 0)
  }
  return day
}

private struct DayCase: CustomTestStringConvertible {
  let text: String
  let expected: String
  var testDescription: String { text }

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }
}

private let comingDays: [DayCase] = [
  DayCase("fri", "2026-11-27"),
  DayCase("Friday", "2026-11-27"),
  DayCase("FRI.", "2026-11-27"),
  DayCase("on friday", "2026-11-27"),
  DayCase("by Friday", "2026-11-27"),
  DayCase("mon", "2026-11-23"),
  DayCase("tues", "2026-11-24"),
  DayCase("weds", "2026-11-25"),
  DayCase("thurs", "2026-11-26"),
  DayCase("sat", "2026-11-28"),
  DayCase("sun", "2026-11-29"),
  DayCase("this sun", "2026-11-22"),
  DayCase("this fri", "2026-11-27"),
  DayCase("next fri", "2026-11-27"),
  DayCase("next sun", "2026-11-29"),
  DayCase("today", "2026-11-22"),
  DayCase("tonight", "2026-11-22"),
  DayCase("tomorrow", "2026-11-23"),
  DayCase("Tomorrow", "2026-11-23"),
  DayCase("tmrw", "2026-11-23"),
  DayCase("tomorrow mon", "2026-11-23"),
  DayCase("day after tomorrow", "2026-11-24"),
  DayCase("the day after tomorrow", "2026-11-24"),
  DayCase("in 3 days", "2026-11-25"),
  DayCase("in three days", "2026-11-25"),
  DayCase("3 days", "2026-11-25"),
  DayCase("in a day", "2026-11-23"),
  DayCase("in a week", "2026-11-29"),
  DayCase("in two weeks", "2026-12-06"),
  DayCase("two weeks", "2026-12-06"),
  DayCase("in a couple of days", "2026-11-24"),
  DayCase("in a month", "2026-12-22"),
  DayCase("in 3 months", "2027-02-22"),
  DayCase("1d", "2026-11-23"),
  DayCase("3d", "2026-11-25"),
  DayCase("3 d", "2026-11-25"),
  DayCase("+3d", "2026-11-25"),
  DayCase("1w", "2026-11-29"),
  DayCase("2w", "2026-12-06"),
  DayCase("next week", "2026-11-23"),
  DayCase("fri next week", "2026-11-27"),
  DayCase("next week friday", "2026-11-27"),
  DayCase("next month", "2026-12-01"),
  DayCase("this week", "2026-11-27"),
  DayCase("this month", "2026-11-30"),
  DayCase("the week after next", "2026-11-30"),
  DayCase("early next week", "2026-12-01"),
  DayCase("mid-December", "2026-12-15"),
  DayCase("this weekend", "2026-11-22"),
  DayCase("next weekend", "2026-11-29"),
  DayCase("mon week", "2026-11-30"),
  DayCase("a week on mon", "2026-11-30"),
  DayCase("fri after next", "2026-12-04"),
  DayCase("in 2-3 days", "2026-11-25"),
  DayCase("in a fortnight", "2026-12-06"),
  DayCase("in 2 years", "2028-11-22"),
  DayCase("in 5 working days", "2026-11-27"),
  DayCase("in 1 working day", "2026-11-23"),
  DayCase("eod", "2026-11-22"),
  DayCase("eod fri", "2026-11-27"),
  DayCase("sat 5/12", "2026-12-05"),
  DayCase("end of the week", "2026-11-27"),
  DayCase("end of next week", "2026-12-04"),
  DayCase("end of the month", "2026-11-30"),
  DayCase("end of month", "2026-11-30"),
  DayCase("eom", "2026-11-30"),
  DayCase("end of next month", "2026-12-31"),
  DayCase("end of January", "2027-01-31"),
  DayCase("end of the year", "2026-12-31"),
  DayCase("1 Dec", "2026-12-01"),
  DayCase("1. Dec", "2026-12-01"),
  DayCase("01 dec", "2026-12-01"),
  DayCase("Dec 1", "2026-12-01"),
  DayCase("Dec. 1", "2026-12-01"),
  DayCase("december 1st", "2026-12-01"),
  DayCase("1st of December", "2026-12-01"),
  DayCase("the 1st of December 2026", "2026-12-01"),
  DayCase("2nd Dec", "2026-12-02"),
  DayCase("3rd sept", "2027-09-03"),
  DayCase("Dec 1, 2026", "2026-12-01"),
  DayCase("Dec 1 2026", "2026-12-01"),
  DayCase("1 Dec 2027", "2027-12-01"),
  DayCase("22 Nov", "2026-11-22"),
  DayCase("21 Nov", "2027-11-21"),
  DayCase("1 Jan", "2027-01-01"),
  DayCase("29 Feb", "2028-02-29"),
  DayCase("the 30th", "2026-11-30"),
  DayCase("31st", "2026-12-31"),
  DayCase("the 5th", "2026-12-05"),
  DayCase("2026-12-01", "2026-12-01"),
  DayCase("2026-12-1", "2026-12-01"),
  DayCase("2026/12/05", "2026-12-05"),
  DayCase("1.12.2026", "2026-12-01"),
  DayCase("01.12.26", "2026-12-01"),
  DayCase("01.12.", "2026-12-01"),
  DayCase("24.12", "2026-12-24"),
  DayCase("25/12", "2026-12-25"),
  DayCase("12/25", "2026-12-25"),
  DayCase("12/12", "2026-12-12"),
  DayCase("25/12/2027", "2027-12-25"),
  DayCase("12/25/27", "2027-12-25"),
  DayCase("mon 23 nov", "2026-11-23"),
  DayCase("Tue, Dec 1", "2026-12-01"),
  DayCase("Tue 1 Dec 2026", "2026-12-01"),
  DayCase("2026-12-01 tue", "2026-12-01"),
  DayCase("  fri  ", "2026-11-27"),
  DayCase("in\u{A0}3\u{A0}days", "2026-11-25"),
]

private let recentDays: [DayCase] = [
  DayCase("yesterday", "2026-11-21"),
  DayCase("day before yesterday", "2026-11-20"),
  DayCase("last thu", "2026-11-19"),
  DayCase("last sun", "2026-11-15"),
  DayCase("last week thu", "2026-11-12"),
  DayCase("3 days ago", "2026-11-19"),
  DayCase("two weeks ago", "2026-11-08"),
  DayCase("a month ago", "2026-10-22"),
  DayCase("19 Nov", "2026-11-19"),
  DayCase("thu 19 nov", "2026-11-19"),
  DayCase("23 Sep", "2026-09-23"),
  DayCase("22 Sep", "2027-09-22"),
  DayCase("1 Dec", "2026-12-01"),
  DayCase("sun", "2026-11-22"),
  DayCase("2020-02-29", "2020-02-29"),
]

@Suite("Days as people write them")
struct DatePhraseDayTests {
  @Test("A day to come is understood", arguments: comingDays)
  private func coming(_ phrase: DayCase) throws {
    let found = try DatePhrase.day(phrase.text, from: sunday.day, direction: .future)
    #expect(found.iso == phrase.expected)
  }

  @Test("A day that may have passed is understood", arguments: recentDays)
  private func recent(_ phrase: DayCase) throws {
    let found = try DatePhrase.day(phrase.text, from: sunday.day, direction: .nearest)
    #expect(found.iso == phrase.expected)
  }

  @Test(
    "In the middle of a week, “this” and “next” part the weeks",
    arguments: [
      ("fri", "2026-11-20"), ("this fri", "2026-11-20"), ("next fri", "2026-11-27"),
      ("wed", "2026-11-25"), ("this wed", "2026-11-18"), ("next mon", "2026-11-23"),
      ("mon", "2026-11-23"), ("last mon", "2026-11-16"), ("end of the week", "2026-11-20"),
      ("next week", "2026-11-23"), ("this week thu", "2026-11-19"), ("last week fri", "2026-11-13"),
    ]
  )
  func midweek(text: String, expected: String) throws {
    let direction: DatePhrase.Direction = text.hasPrefix("last") ? .nearest : .future
    let found = try DatePhrase.day(text, from: day("2026-11-18"), direction: direction)
    #expect(found.iso == expected)
  }

  @Test("A month later than the 31st is the last day of a shorter month")
  func shorterMonth() throws {
    let found = try DatePhrase.day("in a month", from: day("2027-01-31"), direction: .future)
    #expect(found.iso == "2027-02-28")
  }

  @Test("Every day's own form is read back")
  func ownForm() throws {
    for offset in 0..<800 {
      let expected = sunday.day.adding(days: offset)
      let found = try DatePhrase.day(expected.iso, from: sunday.day, direction: .future)
      #expect(found == expected)
    }
  }

  @Test("Where the order of day and month is known, nothing is asked back")
  func knownOrder() throws {
    let dayFirst = try DatePhrase.day(
      "5/12",
      from: sunday.day,
      direction: .future,
      order: .dayFirst
    )
    let monthFirst = try DatePhrase.day(
      "5/12/2027",
      from: sunday.day,
      direction: .future,
      order: .monthFirst
    )
    #expect(dayFirst == day("2026-12-05"))
    #expect(monthFirst == day("2027-05-12"))
  }

  @Test(
    "What is no day says why",
    arguments: [
      ("", DatePhraseProblem.empty),
      ("   ", .empty),
      ("soon", .notUnderstood("soon")),
      ("fri soon", .notUnderstood("soon")),
      ("fri sat", .notUnderstood("sat")),
      ("1 Dec 2 Dec", .notUnderstood("2 Dec")),
      ("on", .missingDay),
      ("fr", .notUnderstood("fr")),
      ("31 Feb", .noSuchDay("31 Feb")),
      ("30 Feb 2027", .noSuchDay("30 Feb 2027")),
      ("29 Feb 2027", .noSuchDay("29 Feb 2027")),
      ("2026-13-01", .noSuchDay("2026-13-01")),
      ("2026-02-30", .noSuchDay("2026-02-30")),
      ("0 Dec", .noSuchDay("0 Dec")),
      ("32.1.", .noSuchDay("32.1.")),
      ("the 32nd", .noSuchDay("32nd")),
      ("13/13", .noSuchDay("13/13")),
      ("in 999999 weeks", .noSuchDay("in 999999 weeks")),
      ("in 99999999999999999999 days", .notUnderstood("99999999999999999999")),
      ("mon 24 nov", .weekdayDisagrees(written: .monday, day: day("2026-11-24"))),
      ("5/12", .ambiguous("5/12", readings: ["5 Dec", "12 May"])),
      ("5/12/2026", .ambiguous("5/12/2026", readings: ["5 Dec 2026", "12 May 2026"])),
      ("10.12", .ambiguous("10.12", readings: ["10 Dec", "10:12"])),
      ("14:00", .missingDay),
      ("fri 14:00", .unwantedTime(day("2026-11-27"))),
      ("yesterday", .inThePast(day("2026-11-21"))),
      ("last thu", .inThePast(day("2026-11-19"))),
      ("2020-01-01", .inThePast(day("2020-01-01"))),
      ("last week", .notUnderstood("last week")),
      ("end of time", .notUnderstood("end of")),
      ("Dec", .notUnderstood("Dec")),
      ("👩‍👩‍👧", .notUnderstood("👩‍👩‍👧")),
    ]
  )
  func problem(text: String, expected: DatePhraseProblem) {
    #expect(throws: expected) {
      try DatePhrase.day(text, from: sunday.day, direction: .future)
    }
  }
}
