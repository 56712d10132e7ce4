import AfterwordModel
import Testing

@Suite("A draft on another channel")
struct DraftChannelTests {
  @Test(
    "The subject line goes with the empty lines after it, and every other word stays",
    arguments: [
      ("Subject: Hello\n\nDear Dana,\n\nBest", "Dear Dana,\n\nBest"),
      ("Subject: Hello\r\n\r\nDear Dana,\r\n\r\nBest", "Dear Dana,\r\n\r\nBest"),
      ("Subject: Hello\r\n \t\r\n  Dear Dana", "  Dear Dana"),
      ("Subject: Hello\nDear Dana\n", "Dear Dana\n"),
      ("Subject: Hello", ""), ("Subject:\n \n", ""), ("Dear Dana", "Dear Dana"),
    ]
  )
  func withoutSubject(text: String, expected: String) {
    #expect(Draft(text).fitted(to: .linkedin, subject: "").text == expected)
  }

  @Test("An e-mail has one subject line, and keeps its own")
  func withSubject() {
    let email = Draft("Subject: Hello\r\n\r\nDear Dana")
    #expect(email.fitted(to: .email, subject: "Thank you") == email)
    #expect(
      Draft("Dear Dana\r\n").fitted(to: .email, subject: "Thank you").text
        == "Subject: Thank you\n\nDear Dana\r\n"
    )
  }
}
