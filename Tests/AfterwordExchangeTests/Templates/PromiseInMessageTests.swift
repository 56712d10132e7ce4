import AfterwordModel
import Testing

@testable import AfterwordExchange

@Suite("The day of a promise in a message")
struct PromiseInMessageTests {
  private func promise(_ line: String) throws -> PromiseInMessage {
    let thursday = try #require(CalendarDay(iso: "2026-11-19"))
    return PromiseInMessage(line, from: thursday, knownNames: [], reader: nil)
  }

  @Test(
    "Before its day it is named as it is called when the message is written",
    arguments: [
      ("send the lab link by Tuesday", "send the lab link by Tuesday"),
      ("send two dates by tomorrow", "send two dates by Friday"),
      ("call tomorrow about the dates", "call on Friday about the dates"),
      ("send it by 5 Dec", "send it by Saturday, 5 December"),
      ("send the lab link", "send the lab link"),
    ]
  )
  func withDay(line: String, expected: String) throws {
    let today = try #require(CalendarDay(iso: "2026-11-20"))
    #expect(try promise(line).withDay(today: today).text == expected)
  }

  @Test(
    "When it is kept its day is left out",
    arguments: [
      ("send the lab link by Tuesday", "send the lab link"),
      ("tomorrow: send two dates", "send two dates"),
      ("send the lab link", "send the lab link"),
    ]
  )
  func withoutDay(line: String, expected: String) throws {
    #expect(try promise(line).withoutDay.text == expected)
  }
}
