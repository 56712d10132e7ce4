import AfterwordModel
import Testing

private let sound = """
  # A phone screen
  now 2026-11-20 12:00
  only thank-you
  application Acme, Staff SRE
  person Dana Whitfield, hr, email
  round Phone screen, Thu 2026-11-19 14:00, with Dana Whitfield
  plan
  thank-you → Dana Whitfield, due Fri 2026-11-20 15:00, earliest Thu 2026-11-19, because "interviewed you"
  """

/// The situation with one thing written differently.
private func differences(_ wrong: String, instead right: String) throws -> [String] {
  let text = sound.replacing(right, with: wrong)
  try #require(text != sound)
  return try PlanSituation(SituationText.read(text, file: "here")[0]).differences()
}

@Suite("The reader of situations")
struct SituationReaderTests {
  @Test("A sound situation is met")
  func soundSituation() throws {
    let texts = SituationText.read(sound, file: "here")
    try #require(texts.map(\.title) == ["A phone screen"])
    #expect(try PlanSituation(texts[0]).differences() == [])
  }

  @Test(
    "What is planned otherwise than it says is a difference",
    arguments: [
      ("2026-11-20 15:00", "2026-11-20 15:01"), ("Fri 2026-11-20 15:00", "Sat 2026-11-21"),
      ("earliest Thu 2026-11-19", "earliest Fri 2026-11-20"), ("interviewed you", "rejected you"),
      ("thank-you → Dana Whitfield", "connect → Dana Whitfield"),
      ("thank-you → Dana Whitfield", "thank-you → nobody"), (", because", ", by letter, because"),
      (", because", ", source \"Glassdoor\", because"), ("2026-11-20 12:00", "2026-11-18 12:00"),
      ("only thank-you", "off thank-you"),
    ]
  )
  func differs(_ right: String, _ wrong: String) throws {
    #expect(try !differences(wrong, instead: right).isEmpty)
  }

  @Test(
    "What the reader does not know stops it",
    arguments: [
      ("now", "then"), ("only thank-you", "only thank-yous"), ("hr, email", "hr, e-mail"),
      ("hr", "boss"), ("with Dana Whitfield", "with Dana"),
      ("Thu 2026-11-19 14:00", "Wed 2026-11-19 14:00"),
      ("2026-11-19 14:00", "2026-11-31 14:00"), ("interviewed you\"", "interviewed you"),
      ("thank-you → Dana", "thanks → Dana"), (", because", ", whatever, because"),
      ("plan\n", "plans\n"),
    ]
  )
  func stops(_ right: String, _ wrong: String) {
    #expect(throws: SituationProblem.self) { try differences(wrong, instead: right) }
  }

  @Test("A situation that expects nothing says so")
  func empty() {
    let text = sound.split(separator: "\n").dropLast().joined(separator: "\n")
    #expect(throws: SituationProblem.self) {
      try PlanSituation(SituationText.read(text, file: "here")[0])
    }
  }
}
