import AfterwordModel
import AfterwordViews
import Testing

@Suite("What the checks of a draft say")
struct DraftWarningWordsTests {
  private static let day = CalendarDay(daysSinceEpoch: 20_781)
  private static let place = 0..<1

  private static let sentences: [(DraftWarning, String)] = [
    (.nearName(written: "Danna", known: "Dana", at: place), "\"Danna\": do you mean Dana?"),
    (.greetsSomebodyElse("Priya", at: place), "It goes to somebody else than Priya."),
    (.otherCompany("Globex", at: place), "Globex is another company."),
    (.placeholder("[name]", at: place), "Still to be filled in: [name]."),
    (
      .missingAttachment("send my CV"),
      "You promised \"send my CV\", but it mentions no attachment."
    ),
    (.mentionsAttachment, "It says that something is attached: add it."),
    (.nothingSpecific, "Nothing in it comes from this interview."),
    (.alike(percent: 83, to: "Priya Nair"), "83 % of it is in your message to Priya Nair too."),
    (.dislikedPhrase("touch base", at: place), "\"touch base\" is a phrase that many dislike."),
    (.tooManyCharacters(214, limit: 200), "214 characters; 200 is the most here."),
    (.tooManyWords(160, limit: 150), "160 words; 150 at most are better."),
    (.longerThanPage(lines: 1), "Longer than a page by 1 line."),
    (.longerThanPage(lines: 3), "Longer than a page by 3 lines."),
    (.noThanks, "It does not say thank you."),
    (.noSubject, "It has no subject."),
    (.noAddress(.letter), "There is no postal address to send it to."),
    (
      .arrivesLate(day.adding(days: 3), promised: day.adding(days: 2)),
      "It would arrive on Fri 27 Nov, but they answer by Thu 26 Nov."
    ),
    (.guarded(Verdict(.enough)), "Better not."),
    (
      .guarded(Verdict(.enough, reasons: [.doNotContact(name: "Dana")])),
      "Better not: Dana asked not to be contacted."
    ),
    (
      .guarded(
        Verdict(
          .early(until: day.adding(days: 7)),
          reasons: [
            .ofItsRule("They named Fri 27 Nov."),
            .tooSoon(name: "Dana", after: day, isPlanned: false, businessDays: 5),
          ]
        )
      ),
      "Early: fine from Tue 1 Dec, as you wrote to Dana on Tue 24 Nov."
    ),
    (.guarded(Verdict(.early(until: day.adding(days: 7)))), "Early: fine from Tue 1 Dec."),
  ]

  @Test("Each is one short sentence", arguments: sentences)
  func sentence(warning: DraftWarning, expected: String) {
    #expect(warning.sentence(today: Self.day) == expected)
    #expect(expected.count <= 80)
  }

  @Test("A long promise is cut")
  func longPromise() {
    let promise = "send the slides of the talk and " + String(repeating: "much more ", count: 50)
    let sentence = DraftWarning.missingAttachment(promise).sentence(today: Self.day)
    #expect(sentence.hasPrefix("You promised \"send the slides of the talk and much"))
    #expect(sentence.hasSuffix("…\", but it mentions no attachment."))
    #expect(sentence.count <= 90)
  }
}
