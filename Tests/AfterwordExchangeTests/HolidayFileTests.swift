import AfterwordExchange
import AfterwordModel
import Testing

@Suite("Holiday files")
struct HolidayFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var years = 2026...2027
    let days: [String]
    var problems: [String] = []

    var testDescription: String { name }
  }

  /// A calendar with one event of these lines.
  private static func event(_ lines: String...) -> String {
    calendar(["BEGIN:VEVENT"] + lines + ["END:VEVENT"])
  }

  private static func calendar(_ lines: [String]) -> String {
    (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
  }

  static let lists = [
    Case(name: "an empty file", text: "", days: []),
    Case(
      name: "days with names, comments and empty lines",
      text: "# Berlin\n2026-12-25 Christmas Day\n\n  2026-12-26\tBoxing Day # both off\n",
      days: ["2026-12-25", "2026-12-26"]
    ),
    Case(
      name: "line ends of other systems, and a byte order mark",
      text: "\u{FEFF}2026-12-24\r\n2026-12-25\r2026-12-26",
      days: ["2026-12-24", "2026-12-25", "2026-12-26"]
    ),
    Case(
      name: "days of other years are left out",
      text: "2025-12-31\n2026-01-01\n2027-12-31\n2028-01-01",
      days: ["2026-01-01", "2027-12-31"]
    ),
    Case(
      name: "what is no day is named with its line, and the rest counts",
      text: "2026-12-25\n\n25.12.2026 Christmas\n2026-02-29\n2026-12-26",
      days: ["2026-12-25", "2026-12-26"],
      problems: [
        "3: “25.12.2026” is no day; write it as 2026-12-25.",
        "4: “2026-02-29” is no day; write it as 2026-12-25.",
      ]
    ),
  ]

  static let calendars = [
    Case(
      name: "one day, with the day after as its end",
      text: event("DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261226"),
      days: ["2026-12-25"]
    ),
    Case(
      name: "one day without an end, and one that ends on itself",
      text: calendar([
        "BEGIN:VEVENT", "DTSTART:20261225", "END:VEVENT",
        "begin:vevent", "dtstart;value=date:20261226", "DTEND:20261226", "end:vevent",
      ]),
      days: ["2026-12-25", "2026-12-26"]
    ),
    Case(
      name: "several days over the year's end",
      text: event("DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270103"),
      days: ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]
    ),
    Case(
      name: "of several days those of the years asked for",
      text: event("DTSTART;VALUE=DATE:20251230", "DTEND;VALUE=DATE:20260102"),
      days: ["2026-01-01"]
    ),
    Case(
      name: "a length in days and in weeks",
      text: calendar([
        "BEGIN:VEVENT", "DTSTART:20261224", "DURATION:P2D", "END:VEVENT",
        "BEGIN:VEVENT", "DTSTART:20270301", "DURATION:P1W", "END:VEVENT",
      ]),
      days: [
        "2026-12-24", "2026-12-25", "2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04",
        "2027-03-05", "2027-03-06", "2027-03-07",
      ]
    ),
    Case(
      name: "folded lines, and a colon within quotation marks",
      text: event(
        "SUMMARY:Christmas and a long",
        "  name",
        "DTSTART;X-A=\"a:b\";VALUE=DA",
        " TE:2026",
        "\t1225"
      ),
      days: ["2026-12-25"]
    ),
    Case(
      name: "an event with a time of day is no holiday",
      text: event("DTSTART;TZID=Europe/Berlin:20261225T100000", "DTEND:20261225T110000"),
      days: []
    ),
    Case(
      name: "a cancelled event is no holiday",
      text: event("DTSTART:20261225", "STATUS:CANCELLED"),
      days: []
    ),
    Case(
      name: "the properties of an alarm are its own",
      text: event(
        "DTSTART:20261225",
        "BEGIN:VALARM",
        "DURATION:P9D",
        "END:VALARM",
        "SUMMARY:Christmas"
      ),
      days: ["2026-12-25"]
    ),
    Case(
      name: "a task is no event",
      text: calendar(["BEGIN:VJOURNAL", "DTSTART:20261225", "END:VJOURNAL"]),
      days: []
    ),
    Case(
      name: "each year",
      text: event("DTSTART;VALUE=DATE:20101225", "RRULE:FREQ=YEARLY;WKST=MO"),
      days: ["2026-12-25", "2027-12-25"]
    ),
    Case(
      name: "each year, from a year to come",
      text: event("DTSTART;VALUE=DATE:20271225", "RRULE:FREQ=YEARLY"),
      days: ["2027-12-25"]
    ),
    Case(
      name: "each year several days, over its end",
      text: event("DTSTART:20201231", "DTEND:20210102", "RRULE:FREQ=YEARLY"),
      days: ["2026-01-01", "2026-12-31", "2027-01-01", "2027-12-31"]
    ),
    Case(
      name: "each year on the date of its month",
      text: event("DTSTART:20201003", "RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3"),
      days: ["2026-10-03", "2027-10-03"]
    ),
    Case(
      name: "every second year",
      text: event("DTSTART:20251225", "RRULE:FREQ=YEARLY;INTERVAL=2"),
      years: 2026...2029,
      days: ["2027-12-25", "2029-12-25"]
    ),
    Case(
      name: "so many times",
      text: event("DTSTART:20251225", "RRULE:FREQ=YEARLY;COUNT=2"),
      days: ["2026-12-25"]
    ),
    Case(
      name: "up to a day",
      text: event("DTSTART:20251225", "RRULE:FREQ=YEARLY;UNTIL=20261225"),
      days: ["2026-12-25"]
    ),
    Case(
      name: "but not on a day that is excepted",
      text: event("DTSTART:20251225", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20261225"),
      days: ["2027-12-25"]
    ),
    Case(
      name: "29 February in leap years",
      text: event("DTSTART:20240229", "RRULE:FREQ=YEARLY;COUNT=2"),
      years: 2024...2040,
      days: ["2024-02-29", "2028-02-29"]
    ),
  ]

  static let problems = [
    Case(
      name: "another repeat is named, and its first day counts",
      text: event("DTSTART:20261126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"),
      days: ["2026-11-26"],
      problems: [
        "5: “RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH” is not understood; "
          + "only the event's first days count."
      ]
    ),
    Case(
      name: "and so are further dates",
      text: event("DTSTART:20261126", "RDATE:20261127"),
      days: ["2026-11-26"],
      problems: ["5: “RDATE:20261127” is not understood; only the event's first days count."]
    ),
    Case(
      name: "a folded line has the number of its beginning",
      text: event("SUMMARY:a", " b", "DTSTART:2026", " 1340", "SUMMARY:c"),
      days: [],
      problems: ["6: “20261340” is no day; write it as 2026-12-25."]
    ),
    Case(
      name: "an event without a first day",
      text: event("SUMMARY:Christmas"),
      days: [],
      problems: ["3: This event has no DTSTART."]
    ),
    Case(
      name: "an event without its end, and one after it",
      text: calendar(["BEGIN:VEVENT", "DTSTART:20261225", "BEGIN:VEVENT", "DTSTART:20261226"]),
      days: [],
      problems: ["3: This event has no END:VEVENT.", "5: This event has no END:VEVENT."]
    ),
    Case(
      name: "an end that is no day",
      text: event("DTSTART:20261225", "DTEND:tomorrow"),
      days: ["2026-12-25"],
      problems: ["5: “tomorrow” is no day; write it as 2026-12-25."]
    ),
  ]

  @Test("give their days and name what is wrong", arguments: lists + calendars + problems)
  func read(_ example: Case) {
    let (days, problems) = HolidayFile.days(in: example.text, years: example.years)
    #expect(days.sorted().map(\.iso) == example.days)
    #expect(problems.map { "\($0.line): \($0.sentence)" } == example.problems)
  }

  @Test("of any kind are read without harm: every part of a calendar")
  func everyPart() {
    let whole = Self.calendars.map(\.text).joined()
    let all = HolidayFile.days(in: whole, years: 2000...2040).days
    for end in stride(from: 0, to: whole.utf8.count, by: 7) {
      let part = String(decoding: whole.utf8.prefix(end), as: UTF8.self)
      #expect(HolidayFile.days(in: part, years: 2000...2040).days.isSubset(of: all))
    }
  }
}
