import SeededRandom
import AfterwordModel
import Testing

/// Sunday 22 November 2026 at 18:40.
private let sunday =
  LocalTime(iso: "2026-11-22T18:40") ?? LocalTime(Instant(seconds: 0), utcOffset: 0)

@Suite("Times as people write them")
struct DatePhraseTimeTests {
  @Test(
    "A time to come is understood",
    arguments: [
      ("fri 14:00", "2026-11-27T14:00"),
      ("14:00 fri", "2026-11-27T14:00"),
      ("fri, 14:00", "2026-11-27T14:00"),
      ("tomorrow 2pm", "2026-11-23T14:00"),
      ("2pm tomorrow", "2026-11-23T14:00"),
      ("tomorrow at 2 pm", "2026-11-23T14:00"),
      ("tomorrow 2:30 pm", "2026-11-23T14:30"),
      ("tomorrow 2:30pm", "2026-11-23T14:30"),
      ("tomorrow 2.30 p.m.", "2026-11-23T14:30"),
      ("tomorrow 9 a.m.", "2026-11-23T09:00"),
      ("tomorrow 12am", "2026-11-23T00:00"),
      ("tomorrow 12pm", "2026-11-23T12:00"),
      ("tomorrow 14h", "2026-11-23T14:00"),
      ("tomorrow 14h30", "2026-11-23T14:30"),
      ("tomorrow 9h", "2026-11-23T09:00"),
      ("tomorrow 14.30", "2026-11-23T14:30"),
      ("14.30 tomorrow", "2026-11-23T14:30"),
      ("tomorrow 10.12", "2026-11-23T10:12"),
      ("tomorrow noon", "2026-11-23T12:00"),
      ("tomorrow at noon", "2026-11-23T12:00"),
      ("tomorrow midnight", "2026-11-23T00:00"),
      ("tomorrow at 10", "2026-11-23T10:00"),
      ("tomorrow at 15", "2026-11-23T15:00"),
      ("tomorrow @ 10", "2026-11-23T10:00"),
      ("at 10 tomorrow", "2026-11-23T10:00"),
      ("tomorrow 02:30", "2026-11-23T02:30"),
      ("tomorrow 9:30", "2026-11-23T09:30"),
      ("tonight 8pm", "2026-11-22T20:00"),
      ("sun 19:00", "2026-11-22T19:00"),
      ("sun 10:00", "2026-11-29T10:00"),
      ("this sun 19:00", "2026-11-22T19:00"),
      ("2026-12-01 10:30", "2026-12-01T10:30"),
      ("2026-12-01T10:30", "2026-12-01T10:30"),
      ("2026-12-01, 10.30", "2026-12-01T10:30"),
      ("1 Dec 14:00", "2026-12-01T14:00"),
      ("1. Dec. 14:00", "2026-12-01T14:00"),
      ("Dec 1 14:00", "2026-12-01T14:00"),
      ("Dec 1, 2026 at 2pm", "2026-12-01T14:00"),
      ("Dec 1 at 10", "2026-12-01T10:00"),
      ("1.12. 14:00", "2026-12-01T14:00"),
      ("1.12.2026 14.30", "2026-12-01T14:30"),
      ("25/12 14:00", "2026-12-25T14:00"),
      ("Tue 1 Dec 2026 14:00", "2026-12-01T14:00"),
      ("in 3 days 14:00", "2026-11-25T14:00"),
      ("3 days 9am", "2026-11-25T09:00"),
      ("14:00 in 3 days", "2026-11-25T14:00"),
      ("in two weeks at noon", "2026-12-06T12:00"),
      ("next week tue 11:00", "2026-11-24T11:00"),
      ("in 2 hours", "2026-11-22T20:40"),
      ("in 6h", "2026-11-23T00:40"),
      ("in 20 min", "2026-11-22T19:00"),
      ("in an hour", "2026-11-22T19:40"),
      ("now", "2026-11-22T18:40"),
    ]
  )
  func coming(text: String, expected: String) throws {
    let found = try DatePhrase.time(text, from: sunday, direction: .future)
    #expect(found.iso == expected)
  }

  @Test(
    "A time that may have passed is understood",
    arguments: [
      ("yesterday 2pm", "2026-11-21T14:00"),
      ("last thu 14:00", "2026-11-19T14:00"),
      ("19 Nov 14:00", "2026-11-19T14:00"),
      ("sun 10:00", "2026-11-22T10:00"),
      ("fri 14:00", "2026-11-27T14:00"),
      ("2 hours ago", "2026-11-22T16:40"),
      ("3 days ago 9:00", "2026-11-19T09:00"),
      ("2020-01-01 09:00", "2020-01-01T09:00"),
    ]
  )
  func recent(text: String, expected: String) throws {
    let found = try DatePhrase.time(text, from: sunday, direction: .nearest)
    #expect(found.iso == expected)
  }

  @Test(
    "What is no day and time says why",
    arguments: [
      ("", DatePhraseProblem.empty),
      ("14:00", .missingDay),
      ("2pm", .missingDay),
      ("noon", .missingDay),
      ("fri", .missingTime(sunday.day.adding(days: 5))),
      ("in 3 days", .missingTime(sunday.day.adding(days: 3))),
      ("fri 25:00", .noSuchTime("25:00")),
      ("fri 14:60", .noSuchTime("14:60")),
      ("fri 13pm", .noSuchTime("13pm")),
      ("fri 0am", .noSuchTime("0am")),
      ("fri 24h", .noSuchTime("24h")),
      ("fri at 99", .noSuchTime("at 99")),
      ("fri at 2", .ambiguous("at 2", readings: ["02:00", "14:00"])),
      ("fri 2:30", .ambiguous("2:30", readings: ["02:30", "14:30"])),
      ("10.12 14:00", .ambiguous("10.12", readings: ["10 Dec", "10:12"])),
      ("fri 14:00 15:00", .notUnderstood("15:00")),
      ("fri 14:00 CET", .notUnderstood("CET")),
      ("fri 10", .notUnderstood("10")),
      ("31 Feb 10:00", .noSuchDay("31 Feb")),
      ("mon 24 nov 10:00", .weekdayDisagrees(written: .monday, day: sunday.day.adding(days: 2))),
      ("yesterday 10:00", .inThePast(sunday.day.adding(days: -1))),
      ("today 10:00", .inThePast(sunday.day)),
    ]
  )
  func problem(text: String, expected: DatePhraseProblem) {
    #expect(throws: expected) {
      try DatePhrase.time(text, from: sunday, direction: .future)
    }
  }

  @Test("Random words, numbers and signs are read without a trap")
  func randomPhrases() {
    var generator = SeededGenerator(seed: 20_261_122)
    let pieces = [
      "fri", "next", "last", "1", "31", "2026", "-", ".", ":", "/", "Dec", "of", "end", "at", "pm",
      "in", "days", "ago", "week", "h", "t", "+", "a", "couple", "999999", "é", "T", "st", "month",
    ]
    for _ in 0..<20_000 {
      let phrase = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
        pieces.randomElement(using: &generator).map {
          Bool.random(using: &generator) ? $0 + " " : $0
        } ?? ""
      }.joined()
      if let found = try? DatePhrase.time(phrase, from: sunday, direction: .nearest) {
        #expect((0..<1440).contains(found.minuteOfDay), "\(phrase)")
      }
    }
  }
}
