import AfterwordModel
import TextEditing
import Testing

@Suite("The note at hand")
struct NoteAtHandTests {
  private var starting: SessionScript {
    var script = SessionScript()
    script.send(.startedForNote)
    return script
  }

  @Test("n in a list and Alt-n in a note ask for the interview at hand, the note being saved first")
  func asks() throws {
    var script = SessionScript.opened()
    #expect(script.run(.captureNote) == [.findInterviewAtHand])
    script.run(.focusNotes)
    script.type("word")
    let effects = script.run(.captureNote)
    guard case .saveText(let save)? = effects.first else {
      Issue.record("not saved first: \(effects)")
      return
    }
    #expect(save.text == "word")
  }

  @Test("A near interview's note opens with the cursor at its end, in its pane")
  func near() {
    var script = SessionScript.opened()
    script.run(.captureNote)
    let effects = script.send(.interviewAtHandFound(.near(script.phone.id)))
    #expect(effects.contains(.openInterview(script.phone.id)))
    script.send(.interviewOpened(script.detail(of: script.phone, note: "one")))
    script.type("!")
    #expect(script.state.notes.editor.text == "one!")
    #expect(!script.state.showsOnlyNote)
  }

  @Test("Another note that is read meanwhile does not get the cursor")
  func otherNote() {
    var script = SessionScript.opened()
    script.send(.interviewAtHandFound(.near(script.phone.id)))
    script.send(.interviewOpened(script.detail(of: script.onsite)))
    #expect(script.state.context == .interviews)
    script.send(.interviewOpened(script.detail(of: script.phone)))
    #expect(script.state.context == .note)
    #expect(script.state.notes.interviewID == script.phone.id)
  }

  @Test("Started for a note, the screen shows that note alone")
  func startedForNote() {
    var script = SessionScript()
    #expect(script.send(.startedForNote) == [.loadOverview, .findInterviewAtHand])
    script.send(.interviewAtHandFound(.near(script.onsite.id)))
    script.send(.interviewOpened(script.detail(of: script.onsite, note: "one")))
    #expect(script.state.showsOnlyNote)
    script.type("!")
    #expect(script.state.notes.editor.text == "one!")
  }

  @Test("If none is near, one line asks for the company")
  func asksForCompany() throws {
    var script = starting
    let effects = script.send(.interviewAtHandFound(.none))
    #expect(effects.contains(.loadList(.first, rowsEachSide: 10)))
    let form = try #require(script.form)
    #expect(form.fields.map(\.name) == [.company])
    #expect(
      effects.contains(
        .suggest(SuggestionRequest(field: .company, source: .companies, prefix: ""))
      )
    )
    #expect(
      script.run(.submit) == [.suggest(.init(field: .company, source: .companies, prefix: ""))]
    )
    #expect(script.form != nil, "nothing was typed, and no note is there to take")
  }

  @Test("The company's interview starts now, to the minute, and its note gets the cursor")
  func starts() throws {
    var script = starting
    let later = SessionScript.now.instant.adding(seconds: 42)
    script.send(.clockMoved(Moment(later, utcOffset: SessionScript.now.utcOffset)))
    script.send(.interviewAtHandFound(.none))
    script.type("Hooli")
    let effects = script.run(.submit)
    guard case .perform(.addInterview(let draft))? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(draft.application == .company("Hooli"))
    #expect(draft.round == "Interview")
    #expect(draft.minutes == 60)
    #expect(draft.start.instant == SessionScript.now.instant)
    #expect(draft.start.zone == "Europe/Berlin")
    #expect(draft.start.local.iso == "2026-11-22T18:40")
    let receipt = ChangeReceipt(
      label: ChangeLabel(.addInterview, subject: "Hooli · Interview"),
      applicationID: script.application.id,
      interviewID: script.phone.id
    )
    #expect(script.send(.performed(receipt)).contains(.openInterview(script.phone.id)))
    script.send(.interviewOpened(script.detail(of: script.phone)))
    #expect(script.state.showsOnlyNote)
  }

  @Test("Enter alone takes the nearest note")
  func nearest() {
    var script = SessionScript.opened()
    script.run(.captureNote)
    script.send(.interviewAtHandFound(.far(script.detail(of: script.phone))))
    let effects = script.run(.submit)
    #expect(effects.contains(.openInterview(script.phone.id)))
    #expect(script.form == nil)
    script.send(.interviewOpened(script.detail(of: script.phone)))
    #expect(script.state.context == .note)
  }

  @Test("Esc goes where one was: the list, or the note in capture mode")
  func escape() {
    var list = SessionScript.opened()
    list.send(.interviewAtHandFound(.none))
    list.run(.back)
    #expect(list.state.context == .interviews)
    var note = SessionScript.opened()
    note.run(.capture)
    note.send(.interviewAtHandFound(.none))
    note.run(.back)
    #expect(note.state.showsOnlyNote)
    var started = starting
    started.send(.interviewAtHandFound(.none))
    started.run(.back)
    started.send(.listLoaded(.first, started.window))
    started.send(.interviewOpened(started.detail(of: started.onsite)))
    started.run(.focusNotes)
    #expect(!started.state.showsOnlyNote)
  }

  @Test("Until the note at hand is there, the next key waits for it")
  func keysWait() {
    var script = SessionScript.opened()
    script.run(.captureNote)
    #expect(script.state.nextKeyWaits)
    script.send(.interviewAtHandFound(.near(script.phone.id)))
    #expect(script.state.nextKeyWaits)
    script.send(.interviewOpened(script.detail(of: script.phone)))
    #expect(!script.state.nextKeyWaits)
    script.run(.captureNote)
    script.send(.failed(.busy(path: "j")))
    #expect(!script.state.nextKeyWaits)
  }
}
