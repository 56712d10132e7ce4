import AfterwordModel
import AfterwordViews
import Testing

@Suite("Sentences for what went wrong")
struct ProblemWordsTests {
  private static let path = "/home/dana/journal.sqlite"
  private static let today = CalendarDay(daysSinceEpoch: 20_779)

  private static let journalErrors: [JournalError] = [
    .notAJournal(path: path), .isDirectory(path: path),
    .fromNewerVersion(path: path, migrations: ["later"]),
    .damaged(path: path, newestBackup: nil), .damaged(path: path, newestBackup: path + ".backup"),
    .cannotWrite(path: path, reason: "Permission denied"),
    .cannotRead(path: path, reason: "Permission denied"), .diskFull(path: path),
    .perhapsWritten(path: path, reason: "disk I/O error"),
    .busy(path: path), .unexpected(path: path, code: 21, message: "bad parameter"),
  ]

  @Test("A sentence about the file names it", arguments: journalErrors)
  func namesFile(error: JournalError) {
    #expect(error.sentence.contains(Self.path))
  }

  @Test("A damaged journal's sentence names the newest backup")
  func namesBackup() {
    let error = JournalError.damaged(path: Self.path, newestBackup: "/home/dana/b.sqlite")
    #expect(error.sentence.contains("/home/dana/b.sqlite"))
  }

  @Test("A folder's sentence names a file in it")
  func namesFileInFolder() {
    #expect(JournalError.isDirectory(path: "/tmp").sentence.contains("/tmp/journal.sqlite"))
    #expect(JournalError.isDirectory(path: "/tmp/").sentence.contains("/tmp/journal.sqlite"))
  }

  @Test("A very long reference is cut")
  func cutsLongText() {
    let sentence = JournalError.notFound(String(repeating: "x", count: 100_000)).sentence
    #expect(sentence.count < 200)
  }

  @Test("Of many candidates the first are named")
  func firstCandidates() {
    let error = JournalError.ambiguous("k", candidates: (1...20).map { "candidate \($0)" })
    #expect(error.sentence.contains("candidate 8 and more"))
  }

  @Test(
    "A problem with a day offers what can be written, and that is understood",
    arguments: [
      DatePhraseProblem.ambiguous("5/12", readings: ["5 Dec", "12 May"]),
      .unwantedTime(today),
    ]
  )
  func offersWhatIsUnderstood(problem: DatePhraseProblem) throws {
    let offered = try #require(problem.sentence(today: Self.today).split(separator: "Write ").last)
    for phrase in offered.split(separator: " or ") {
      _ = try DatePhrase.day(String(phrase), from: Self.today, direction: .future)
    }
  }

  @Test("A wrong role or say names the right ones")
  func namesChoices() {
    #expect(ParticipantProblem.unknownRole("boss").sentence.contains("manager"))
    #expect(ParticipantProblem.unknownSay("loud").sentence.contains("decides"))
  }

  @Test("A text that is too long says how long it is and may be")
  func tooLong() {
    let sentence = FieldProblem.tooLong(.company, length: 100_000).sentence
    #expect(sentence.contains("100000") && sentence.contains("200"))
  }
}
