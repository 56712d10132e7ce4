import AfterwordModel
import TextEditing
import Testing

@Suite("Going on where the program ended")
struct ResumeTests {
  @Test("The place in a message is kept when words are saved, and when it has moved")
  func keeping() throws {
    var (script, detail) = SessionScript.composing(stored: "one\ntwo")
    let letters = detail.followUp.id.letters
    script.run(.cursorTextEnd)
    script.type("!")
    let kept = PausedWork(kind: .compose, subject: letters, place: "1.4")
    #expect(script.send(.autosaveDue).contains(.keepPaused(kept, [])))
    #expect(script.send(.focusLost) == [])
    script.run(.cursorTextStart)
    let moved = PausedWork(kind: .compose, subject: letters, place: "0.0")
    #expect(script.send(.autosaveDue).contains(.keepPaused(moved, [])))
  }

  @Test("A message that is opened is kept at once")
  func atOnce() {
    var script = SessionScript.opened()
    let detail = script.followUp()
    script.send(.timelineLoaded(script.application.id, [SessionScript.entry(of: detail)]))
    script.run(.focusTimeline)
    script.run(.compose)
    let work = PausedWork(kind: .compose, subject: detail.followUp.id.letters, place: "2.0")
    #expect(
      script.send(.draftLoaded(detail.followUp.id, script.sheet(for: detail)))
        == [.keepPaused(work, [])]
    )
  }

  @Test("The next start offers to go on, and Enter is at the same place")
  func goingOn() {
    var script = SessionScript.opened()
    let detail = script.followUp()
    let id = detail.followUp.id
    script.send(.pausedFound([ResumeOffer(.message(detail), place: "1.2")]))
    #expect(script.state.context == .resumeOffer)
    #expect(script.run(.goOn) == [.loadDraft(id)])
    script.send(.draftLoaded(id, script.sheet(for: detail, stored: "one\ntwo")))
    script.type("X")
    #expect(script.message == "one\ntwXo")
  }

  @Test("A place that is not in the text any more is its end")
  func shorter() {
    var script = SessionScript.opened()
    let detail = script.followUp()
    script.send(.pausedFound([ResumeOffer(.message(detail), place: "9.9")]))
    script.run(.goOn)
    script.send(.draftLoaded(detail.followUp.id, script.sheet(for: detail, stored: "one")))
    script.type("!")
    #expect(script.message == "one!")
  }

  @Test("Esc leaves it, and it is not offered again")
  func leaving() {
    var script = SessionScript.opened()
    script.send(.pausedFound([ResumeOffer(.message(script.followUp()), place: "0.0")]))
    #expect(script.run(.back) == [.dropPaused(.compose)])
    #expect(script.state.context == .interviews)
  }

  @Test("Who writes is not asked before they are done")
  func notWhileWriting() {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.send(.pausedFound([ResumeOffer(.message(script.followUp()), place: "0.0")]))
    #expect(script.state.context == .note)
    script.run(.back)
    #expect(script.state.context == .resumeOffer)
  }

  /// Words of an earlier run for this message, taken by its offer.
  private func mergeRescue(of detail: FollowUpDetail, in script: inout SessionScript) {
    let rescued = RescuedText(
      place: .draft(detail.followUp.id),
      title: "your message to Dana",
      journalPath: "/journal.sqlite",
      time: SessionScript.now.local,
      base: TextChecksum(of: SessionScript.template),
      text: "rescued"
    )
    script.send(.rescuesFound([RescueOffer(path: "/state/x.txt", text: rescued, hasPlace: true)]))
    #expect(script.run(.mergeRescue) == [.loadDraft(detail.followUp.id)])
  }

  @Test("Rescued words of a message go into it, and their file goes once they are saved")
  func rescued() throws {
    var script = SessionScript.opened()
    let detail = script.followUp()
    mergeRescue(of: detail, in: &script)
    let save = try script.save(
      after: .draftLoaded(detail.followUp.id, script.sheet(for: detail))
    )
    #expect(save.text == "rescued")
    let effects = script.send(.textSaved(save, SavedText(text: "rescued", isMerged: false)))
    #expect(effects.contains(.removeRescue(path: "/state/x.txt")))
  }

  @Test("Rescued words do not go into what was sent meanwhile, and their file stays")
  func rescuedAfterSending() {
    var script = SessionScript.opened()
    let detail = script.followUp(.sent(at: SessionScript.now.instant))
    mergeRescue(of: detail, in: &script)
    let sheet = script.sheet(for: detail, stored: "gone")
    let effects = script.send(.draftLoaded(detail.followUp.id, sheet))
    #expect(!effects.contains(.removeRescue(path: "/state/x.txt")))
    #expect(script.message == "gone")
    #expect(!script.state.hasUnsavedText)
    #expect(script.state.notice == .refused(.alreadySent))
    let again = script.send(.draftLoaded(detail.followUp.id, sheet))
    #expect(!again.contains(.removeRescue(path: "/state/x.txt")))
    #expect(script.message == "gone")
  }
}
