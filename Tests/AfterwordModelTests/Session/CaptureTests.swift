import AfterwordModel
import TextEditing
import Testing

@Suite("Capture mode")
struct CaptureTests {
  @Test("z shows nothing but the selected interview's note, with the cursor at its end")
  func fromList() {
    var script = SessionScript.opened(note: "one")
    #expect(script.run(.capture) == [])
    #expect(script.state.showsOnlyNote)
    #expect(script.state.context == .note)
    script.type("!")
    #expect(script.state.notes.editor.text == "one!")
  }

  @Test("From the timeline, z takes the interview that is selected there")
  func fromTimeline() {
    var script = SessionScript.opened()
    let entry = TimelineEntry(
      at: .instant(script.phone.start.instant),
      content: .interview(script.phone)
    )
    script.send(.timelineLoaded(script.application.id, [entry]))
    script.run(.focusTimeline)
    let effects = script.run(.capture)
    #expect(effects.contains(.openInterview(script.phone.id)))
    script.send(.interviewOpened(script.detail(of: script.phone)))
    #expect(script.state.showsOnlyNote)
    #expect(script.state.notes.interviewID == script.phone.id)
  }

  @Test("The text has the room of the whole screen, and that of its pane again afterwards")
  func room() {
    var script = SessionScript.opened()
    script.run(.capture)
    #expect(script.state.notes.viewport.rows == SessionScript.panes.captureRows)
    #expect(script.state.notes.viewport.columns == SessionScript.panes.captureColumns)
    script.run(.capture)
    #expect(script.state.notes.viewport.rows == SessionScript.panes.notesRows)
    #expect(script.state.notes.viewport.columns == SessionScript.panes.notesColumns)
    #expect(script.state.context == .note)
  }

  @Test("Esc leaves it and stays in the note, so that no letter becomes a command")
  func escape() {
    var script = SessionScript.opened()
    script.run(.capture)
    script.run(.back)
    #expect(!script.state.showsOnlyNote)
    #expect(script.state.context == .note)
    script.run(.back)
    #expect(script.state.context == .interviews)
  }

  @Test("Whoever goes to another pane is in capture mode no more", arguments: [1, 2])
  func otherPane(_ steps: Int) {
    var script = SessionScript.opened()
    script.run(.capture)
    for _ in 0..<steps { script.run(.nextPane) }
    #expect(!script.state.showsOnlyNote)
    script.run(.focusNotes)
    #expect(!script.state.showsOnlyNote)
  }

  @Test("An interview that is gone gives the panes back")
  func gone() {
    var script = SessionScript.opened(note: "one")
    script.run(.capture)
    script.send(.interviewOpened(nil))
    #expect(!script.state.showsOnlyNote)
    #expect(script.state.context == .interviews)
  }

  @Test("Without an interview there is nothing to show")
  func empty() {
    var script = SessionScript()
    #expect(script.run(.capture) == [])
    #expect(script.state.notice == .refused(.noInterviewYet))
    #expect(!script.state.isCapturing)
  }
}
