import AfterwordModel
import AfterwordViews
import Testing

@Suite("Days in words")
struct DayWordsTests {
  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  @Test(
    "A day is short, and has its year where that is another one",
    arguments: [
      ("2026-11-19", "Thu 19 Nov"), ("2026-01-01", "Thu 1 Jan"), ("2027-02-01", "Mon 1 Feb 2027"),
      ("2025-12-31", "Wed 31 Dec 2025"),
    ]
  )
  func short(iso: String, expected: String) throws {
    #expect(try day(iso).words(today: day("2026-11-22")) == expected)
  }

  @Test("A time follows its day with two digits for the hour and the minute")
  func time() throws {
    let time = LocalTime(day: try day("2026-11-19"), minuteOfDay: 9 * 60 + 5)
    #expect(time.words(today: time.day) == "Thu 19 Nov 09:05")
  }

  @Test("Every day in words is read back as that day")
  func readBack() throws {
    let today = try day("2026-11-22")
    for offset in 0..<800 {
      let expected = today.adding(days: offset)
      let words = expected.words(today: today)
      #expect(try DatePhrase.day(words, from: today, direction: .future) == expected)
    }
  }
}
