import AfterwordModel
import TextEditing
import Testing

@Suite("The panes")
struct PanesTests {
  @Test("A start asks for the counts and the first rows, and for nothing else")
  func start() {
    var script = SessionScript()
    #expect(script.send(.started) == [.loadOverview, .loadList(.first, rowsEachSide: 10)])
  }

  @Test("The first rows open the first interview, not the header above it")
  func firstRows() {
    var script = SessionScript()
    let effects = script.send(.listLoaded(.first, script.window))
    #expect(script.state.list.selection == .interview(script.onsite.id))
    #expect(
      effects == [.loadTimeline(script.application.id), .openInterview(script.onsite.id)]
    )
  }

  @Test("Another round of the same application opens its note and keeps the timeline")
  func moveWithinApplication() {
    var script = SessionScript.opened()
    #expect(script.run(.moveDown) == [.openInterview(script.phone.id)])
  }

  @Test("Another application opens both")
  func moveToOtherApplication() {
    var script = SessionScript.opened()
    script.run(.moveDown)
    script.send(.interviewOpened(script.detail(of: script.phone)))
    #expect(
      script.run(.moveDown) == [.loadTimeline(script.other.id), .openInterview(script.first.id)]
    )
  }

  @Test("The list stops at its ends")
  func listEnds() {
    var script = SessionScript.opened()
    for _ in 0..<9 { script.run(.moveDown) }
    #expect(script.state.list.selection == .interview(script.first.id))
    for _ in 0..<9 { script.run(.moveUp) }
    #expect(script.state.list.selection == .application(script.application.id))
  }

  @Test("Near the edge of what was read, more is asked for around the selection")
  func readsMore() {
    var script = SessionScript.opened()
    var window = script.window
    window.hasLaterRows = true
    script.send(.listLoaded(.around(.interview(script.onsite.id)), window))
    #expect(
      script.run(.moveDown) == [
        .loadList(.around(.interview(script.phone.id)), rowsEachSide: 20),
        .openInterview(script.phone.id),
      ]
    )
  }

  @Test("The last row is asked for where it has not been read")
  func lastRow() {
    var script = SessionScript.opened()
    var window = script.window
    window.hasLaterRows = true
    script.send(.listLoaded(.around(.interview(script.onsite.id)), window))
    #expect(script.run(.moveToLast) == [.loadList(.last, rowsEachSide: 20)])
    script.send(.listLoaded(.last, script.window))
    #expect(script.state.list.selection == .interview(script.first.id))
  }

  @Test("Tab goes round the panes, Shift-Tab back")
  func paneCycle() {
    var script = SessionScript.opened()
    var seen: [Pane] = []
    for _ in 0..<3 {
      script.run(.nextPane)
      seen.append(script.state.focus)
    }
    #expect(seen == [.notes, .timeline, .interviews])
    script.run(.previousPane)
    #expect(script.state.focus == .timeline)
  }

  @Test("An empty journal has no note to go to, and says what to press")
  func emptyJournal() {
    var script = SessionScript()
    script.send(
      .listLoaded(
        .first,
        InterviewListWindow(rows: [], hasEarlierRows: false, hasLaterRows: false)
      )
    )
    for command in [Command.focusNotes, .open, .planFollowUp, .setOutcome, .edit] {
      #expect(script.run(command) == [])
      #expect(script.state.notice == .refused(.noInterviewYet), "\(command)")
    }
  }

  @Test(
    "What needs a follow-up says so in the list",
    arguments: [Command.markSent, .snooze, .skip, .recordReply]
  )
  func needsFollowUp(_ command: Command) {
    var script = SessionScript.opened()
    #expect(script.run(command) == [])
    #expect(script.state.notice == .refused(.chooseFollowUpInTimeline))
  }

  @Test("At midnight everything that is counted in days is read again")
  func midnight() {
    var script = SessionScript.opened()
    let later = Moment(script.state.now.instant.adding(minutes: 1), utcOffset: 3600)
    #expect(script.send(.clockMoved(later)) == [.catchUp])
    let tomorrow = Moment(script.state.now.instant.adding(minutes: 24 * 60), utcOffset: 3600)
    #expect(script.send(.clockMoved(tomorrow)).starts(with: [.catchUp, .loadOverview]))
  }

  @Test("What time has changed is read again, and nothing where it changed nothing")
  func caughtUp() {
    var script = SessionScript.opened()
    #expect(script.send(.caughtUp).contains(.loadTimeline(script.application.id)))
    #expect(script.state.notice == nil)
  }

  @Test("A selected row that is gone gives the selection to its neighbour")
  func goneRow() {
    var script = SessionScript.opened()
    script.run(.moveDown)
    var window = script.window
    window.rows.remove(at: 2)
    script.send(.listLoaded(.around(.interview(script.phone.id)), window))
    #expect(script.state.list.selection == .application(script.other.id))
  }

  @Test("The keys go to the note that is selected, not to the one that is still on screen")
  func noteStillToBeRead() {
    var script = SessionScript.opened(note: "old")
    script.run(.moveDown)
    #expect(script.run(.open).contains(.openInterview(script.phone.id)))
    #expect(script.state.context == .interviews)
    script.send(.interviewOpened(script.detail(of: script.phone, note: "new")))
    script.type("!")
    #expect(script.state.notes.editor.text == "new!")
  }
}
