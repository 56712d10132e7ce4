import AfterwordModel
import PowerLoss
import SeededRandom
import Testing

@Suite("Faults: the power goes", .serialized)
struct FaultPowerLossTests {
  @Test("Whatever is left of unsynced writes, the journal is sound and holds what was saved")
  func savedNote() throws {
    let session = try RecordedSession(steps: Sweep.rounds(short: 3, long: 12))
    let check = try check(session)
    #expect(check.storedTexts.count > session.stepCount)
    #expect(session.texts.isSuperset(of: check.storedTexts))
    #expect(check.storedTexts.last == session.finalText)
    let random = Sweep.rounds(short: 1, long: 20)
    let report = try check.run(screen: ScreenPromises(of: session), random: random)
    #expect(report.problems == [])
    #expect(report.imageCount >= 300)
  }

  @Test("While the journal is made, there is none, an empty one, or one with the interview")
  func newJournal() throws {
    let recording = try Desk().record(["add", "Acme", "SRE", "--at", "thu 19 nov 14:00"])
    let check = try PowerLossCheck(recording, journalName: "journal.sqlite") { journal in
      "\(try journal.allInterviews(includingClosed: true).count) interviews"
    }
    #expect(check.storedTexts == ["0 interviews", "0 interviews", "1 interviews"])
    // Each disk that is opened here has to be made a journal again, which takes long.
    let step = Sweep.rounds(short: 20, long: 4)
    let report = try check.run(step: step, random: 1)
    #expect(report.problems == [])
    #expect(report.imageCount >= 1000 / step)
  }

  /// Proves that the check can fail, and that none of the syncs can be left out.
  @Test("On a disk that lies about one of its syncs, words are lost, and the check sees it")
  func lies() throws {
    let check = try check(try RecordedSession(steps: 2))
    for call in [FileCall.sync("journal.sqlite"), .sync("journal.sqlite-journal"), .syncFolder] {
      let problems = try check.run(lyingAbout: [call], random: 0, limit: 1).problems
      #expect(!problems.isEmpty, "\(call)")
    }
  }

  private func check(_ session: RecordedSession) throws -> PowerLossCheck {
    try PowerLossCheck(session.recording, journalName: "journal.sqlite") {
      try $0.onlyInterview().note
    }
  }
}
