import AfterwordModel
import Testing

@Suite("What came of an outcome")
struct PlanNewsTests {
  private func entry(_ detail: FollowUpDetail) -> TimelineEntry {
    TimelineEntry(at: .day(detail.followUp.due), content: .followUp(detail))
  }

  private func performed(_ verb: ChangeLabel.Verb, in script: SessionScript) -> AppEvent {
    .performed(
      ChangeReceipt(
        label: ChangeLabel(verb, subject: "Acme"),
        applicationID: script.application.id,
        interviewID: script.onsite.id
      )
    )
  }

  @Test("is told once the timeline is read: what is planned now, and how many were withdrawn")
  func outcome() {
    var script = SessionScript.opened()
    let (first, second) = (script.followUp(), script.followUp(dueInDays: 5))
    script.send(.timelineLoaded(script.application.id, [entry(first), entry(second)]))
    script.send(performed(.setOutcome, in: script))
    script.send(.listLoaded(.first, script.window(with: .rejected)))
    let reply = script.followUp(dueInDays: 1)
    let rejected = TimelineEntry(
      at: .instant(SessionScript.now.instant),
      content: .outcome(.rejected)
    )
    script.send(.timelineLoaded(script.application.id, [rejected, entry(second), entry(reply)]))
    #expect(
      script.state.notice
        == .replanned(PlanNews(cause: .outcome(.rejected), planned: [reply], withdrawnCount: 1))
    )
  }

  @Test("An interview that was added tells what comes of it; one ahead, that it was added")
  func added() {
    for planned in [[SessionScript.opened().followUp()], []] {
      var script = SessionScript.opened()
      script.send(.timelineLoaded(script.application.id, []))
      script.send(performed(.addInterview, in: script))
      script.send(.timelineLoaded(script.application.id, planned.map(entry)))
      let label = ChangeLabel(.addInterview, subject: "Acme")
      let news = PlanNews(cause: .added(label), planned: planned, withdrawnCount: 0)
      #expect(script.state.notice == (planned.isEmpty ? .done(label) : .replanned(news)))
    }
  }

  @Test("is not told of what other changes do")
  func otherChange() {
    var script = SessionScript.opened()
    script.send(performed(.planFollowUp, in: script))
    script.send(.timelineLoaded(script.application.id, [entry(script.followUp())]))
    #expect(script.state.notice == .done(ChangeLabel(.planFollowUp, subject: "Acme")))
  }

  @Test("N says that they did not come, and N again that they did")
  func noShow() throws {
    var script = SessionScript.opened()
    #expect(script.run(.toggleNoShow) == [.perform(.setNoShow(script.onsite.id, true))])
    script.send(performed(.setNoShow, in: script))
    var onsite = script.onsite
    onsite.isNoShow = true
    let there = TimelineEntry(at: .instant(onsite.start.instant), content: .interview(onsite))
    script.send(.timelineLoaded(script.application.id, [there]))
    #expect(
      script.state.notice
        == .replanned(PlanNews(cause: .noShow(onsite), planned: [], withdrawnCount: 0))
    )
    script.run(.focusTimeline)
    #expect(script.run(.toggleNoShow) == [.perform(.setNoShow(script.onsite.id, false))])
  }

  @Test("Nobody has missed an interview that has not begun")
  func notBegun() {
    var script = SessionScript.opened()
    script.run(.moveToLast)
    #expect(script.run(.toggleNoShow) == [])
    #expect(script.state.notice == .refused(.notBegunYet))
  }
}
