import AfterwordModel
import Testing

@Suite("Commands on a follow-up")
struct FollowUpCommandTests {
  @Test("Space marks a planned one as sent")
  func markSent() throws {
    var script = SessionScript.inTimeline { $0.followUp() }
    let id = try #require(script.state.timeline.selectedFollowUp?.followUp.id)
    #expect(script.run(.markSent) == [.perform(.markSent(id))])
  }

  @Test("What is done cannot be done again, and says so")
  func refusals() {
    let sent = FollowUp.State.sent(at: SessionScript.now.instant)
    let skipped = FollowUp.State.skipped(at: SessionScript.now.instant, reason: "")
    for command in [Command.markSent, .snooze, .skip] {
      var script = SessionScript.inTimeline { $0.followUp(sent) }
      #expect(script.run(command) == [])
      #expect(script.state.notice == .refused(.alreadySent))
      script = SessionScript.inTimeline { $0.followUp(skipped) }
      #expect(script.run(command) == [])
      #expect(script.state.notice == .refused(.alreadySkipped))
    }
  }

  @Test("A reply may come to what was sent, and to what was still planned")
  func reply() throws {
    for state in [FollowUp.State.planned, .sent(at: SessionScript.now.instant)] {
      var script = SessionScript.inTimeline { $0.followUp(state) }
      let id = try #require(script.state.timeline.selectedFollowUp?.followUp.id)
      script.run(.recordReply)
      script.type("We liked you")
      #expect(script.run(.submit) == [.perform(.recordReply(id, text: "We liked you"))])
    }
  }

  @Test("A follow-up that was planned is selected once the timeline is read")
  func selectsPlanned() {
    var script = SessionScript.inTimeline { $0.followUp() }
    let new = script.followUp(dueInDays: 9)
    script.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.planFollowUp, subject: "Acme"),
          applicationID: script.application.id,
          followUpID: new.followUp.id
        )
      )
    )
    let entries =
      script.state.timeline.entries + [
        TimelineEntry(at: .day(new.followUp.due), content: .followUp(new))
      ]
    script.send(.timelineLoaded(script.application.id, entries))
    #expect(script.state.timeline.selectedFollowUp == new)
  }

  @Test("Nothing to undo is said in the status line, not in a dialog")
  func nothingToUndo() {
    var script = SessionScript.opened()
    #expect(script.run(.undo) == [.undo])
    script.send(.failed(.nothingToUndo))
    #expect(script.state.notice == .refused(.nothingToUndo))
    #expect(script.state.alert == nil)
  }

  @Test("The today line stands before the first entry that is not past")
  func todayLine() {
    let script = SessionScript.inTimeline { $0.followUp(dueInDays: -1) }
    #expect(script.state.timeline.rows(at: script.state.now) == [.entry(0), .today])
    let later = SessionScript.inTimeline { $0.followUp(dueInDays: 0) }
    #expect(later.state.timeline.rows(at: later.state.now) == [.today, .entry(0)])
  }

  @Test("Taking the name away makes a follow-up go to nobody by name")
  func removesPerson() throws {
    var script = SessionScript.inTimeline { $0.followUp() }
    let id = try #require(script.state.timeline.selectedFollowUp?.followUp.id)
    script.run(.edit)
    script.run(.nextField)
    for _ in "Dana Whitfield" { _ = script.answer(script.run(.deleteBackward), .fine) }
    #expect(script.run(.submit) == [.perform(.editFollowUp(id, FollowUpEdit(person: .nobody)))])
  }

  @Test("A follow-up goes to one person")
  func onePerson() {
    var script = SessionScript.opened()
    script.run(.planFollowUp)
    script.run(.nextField)
    script.type("Dana, Priya")
    script.run(.submit)
    #expect(script.form?.focusedField.reading == .problem(.people(.severalPeople)))
  }

  @Test(
    "Snoozing offers a day that is later than the one before",
    arguments: [(-3, 1), (0, 1), (1, 2), (5, 6)]
  )
  func snooze(due: Int, offered: Int) {
    var script = SessionScript.inTimeline { $0.followUp(dueInDays: due) }
    script.run(.snooze)
    let day = SessionScript.now.today.adding(days: offered)
    #expect(script.form?.focusedField.reading == .day(day))
  }

  @Test(
    "In the timeline of another application than the selected one no key acts: it is read first"
  )
  func otherTimeline() {
    var script = SessionScript.inTimeline { $0.followUp() }
    #expect(!script.state.nextKeyWaits)
    script.run(.focusInterviews)
    script.run(.moveToLast)
    script.run(.focusTimeline)
    #expect(script.state.nextKeyWaits)
    script.send(.timelineLoaded(script.other.id, []))
    #expect(!script.state.nextKeyWaits)
  }

  @Test("The timeline opens with what comes next in sight")
  func opensAroundToday() {
    var script = SessionScript.opened()
    let past = (1...20).map {
      script.followUp(.sent(at: SessionScript.now.instant), dueInDays: -$0)
    }
    let ahead = (1...20).map { script.followUp(dueInDays: $0) }
    let entries = (past.reversed() + ahead).map {
      TimelineEntry(at: .day($0.followUp.due), content: .followUp($0))
    }
    script.run(.moveToLast)
    script.send(.timelineLoaded(script.other.id, entries))
    let rows = script.state.timeline.rows(at: script.state.now)
    let visible = rows.dropFirst(script.state.timeline.firstVisible).prefix(8)
    #expect(visible.contains(.today))
    #expect(visible.contains(.entry(20)))
    #expect(visible.contains(.entry(24)))
  }
}
