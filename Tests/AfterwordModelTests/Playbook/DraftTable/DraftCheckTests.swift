import AfterwordModel
import Foundation
import Testing

extension SituationText {
  fileprivate static let drafts = all(
    in: URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Drafts")
  )
}

@Suite("What the checks say of the drafts of the table")
struct DraftCheckTests {
  @Test(
    "The warnings are those that the table lists, and no others",
    arguments: SituationText.drafts
  )
  func table(_ source: SituationText) throws {
    let draft = try DraftCase(source)
    #expect(draft.warnings == draft.expected)
  }

  @Test("The table is long, and every draft has a title of its own")
  func titles() {
    let titles = SituationText.drafts.map(\.title)
    #expect(titles.count >= 60)
    #expect(Set(titles).count == titles.count)
    #expect(!titles.contains(""))
  }

  @Test("Every warning is given by a draft of the table, and not given by another")
  func everyWarning() throws {
    let given = try SituationText.drafts.map { text in
      Set(try DraftCase(text).expected.map { $0.prefix { $0 != " " } })
    }
    let all = given.reduce(into: Set()) { $0.formUnion($1) }
    #expect(all.count == 17)
    #expect(given.contains([]))
  }
}

private let sound = """
  # A thank-you
  + liked the migration story
  | Subject: The migration story
  |
  | Hi Danna,
  |
  | thank you for the talk about the migration. [more]
  warns
  near-name Danna → Dana
  placeholder [more]
  """

@Suite("The reader of drafts")
struct DraftReaderTests {
  @Test("A sound draft is met")
  func soundDraft() throws {
    let draft = try DraftCase(SituationText.read(sound, file: "here")[0])
    #expect(draft.warnings == draft.expected)
    #expect(draft.expected.count == 2)
  }

  @Test(
    "What is said of it otherwise is a difference",
    arguments: [
      ("near-name Danna → Dana\n", ""), ("Hi Danna", "Hi Dana"), ("[more]\nwarns", "\nwarns"),
      ("+ liked the migration story", "+ liked the onion soup"), ("→ Dana", "→ Priya"),
    ]
  )
  func differs(_ right: String, _ wrong: String) throws {
    let text = sound.replacing(right, with: wrong)
    try #require(text != sound)
    let draft = try DraftCase(SituationText.read(text, file: "here")[0])
    #expect(draft.warnings != draft.expected)
  }

  @Test(
    "What the reader does not know stops it",
    arguments: [
      ("near-name Danna", "nearname Danna"), ("placeholder", "holder"), ("+ liked", "= liked"),
      ("warns", "warn"), ("+ liked", "kind thanks\n+ liked"), ("+ liked", "channel fax\n+ liked"),
      ("+ liked", "to Dana, no fax\n+ liked"), ("+ liked", "guard late\n+ liked"),
    ]
  )
  func stops(_ right: String, _ wrong: String) {
    #expect(throws: SituationProblem.self) {
      try DraftCase(SituationText.read(sound.replacing(right, with: wrong), file: "here")[0])
    }
  }
}
