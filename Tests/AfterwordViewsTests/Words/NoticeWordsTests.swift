import AfterwordModel
import TextEditing
import Testing

@testable import AfterwordViews

@Suite("What the status line says")
struct NoticeWordsTests {
  @Test(
    "of lines that were changed elsewhere too fits a usual terminal, and names the sign"
  )
  func merged() throws {
    let now = try #require(Moment(iso: "2026-11-22T18:40:00+01:00"))
    let conflict = NoticeWords.sentence(.textHasConflict, now: now)
    #expect(conflict.contains(LineMerge.otherSign))
    for sentence in [conflict, NoticeWords.sentence(.textMerged, now: now)] {
      #expect(sentence.utf8.count < 80)
    }
  }
}
