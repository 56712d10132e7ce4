import AfterwordModel
import Testing

@testable import AfterwordExchange

@Suite("Days in messages")
struct DayInMessageTests {
  private let today = CalendarDay(iso: "2026-11-22")

  @Test(
    "Near days have their name, others their date, and another year is said",
    arguments: [
      ("2026-11-22", "today", "Sunday"),
      ("2026-11-21", "yesterday", "Saturday, 21 November"),
      ("2026-11-19", "on Thursday", "Thursday, 19 November"),
      ("2026-11-16", "on Monday", "Monday, 16 November"),
      ("2026-11-15", "on 15 November", "Sunday, 15 November"),
      ("2026-11-27", "on Friday", "Friday"),
      ("2026-11-29", "on 29 November", "Sunday, 29 November"),
      ("2025-12-01", "on 1 December 2025", "Monday, 1 December 2025"),
    ]
  )
  func days(iso: String, inMessage: String, asDeadline: String) throws {
    let today = try #require(today)
    let day = try #require(CalendarDay(iso: iso))
    #expect(day.inMessage(writtenOn: today) == inMessage)
    #expect(day.asDeadline(today: today) == asDeadline)
    #expect(day.inLetter(writtenOn: today) == "on \(day.inFull(today: today))")
  }
}
