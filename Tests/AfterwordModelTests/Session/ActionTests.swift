import AfterwordModel
import TextEditing
import Testing

@Suite("What is done about criticism")
struct ActionTests {
  private let dana = Person(id: .init(at: SessionScript.now.instant), name: "Dana Whitfield")
  private let priya = Person(id: .init(at: SessionScript.now.instant), name: "Priya Nair")

  private func improvement(
    _ text: String = "SQL",
    of script: SessionScript,
    _ state: Action.State? = nil,
    saidBy: PersonID? = nil,
    toldYouSo: FollowUpDetail? = nil
  ) -> Improvement {
    Improvement(
      id: .init(at: SessionScript.now.instant),
      text: text,
      application: script.application,
      interview: script.onsite,
      action: state.map {
        Action(state: $0, doneAt: $0 == .done ? SessionScript.now.instant : nil)
      },
      saidBy: saidBy,
      toldYouSo: toldYouSo
    )
  }

  private func toldYouSo(of script: SessionScript, _ state: FollowUp.State = .planned)
    -> FollowUpDetail
  {
    var detail = script.followUp(state)
    detail.followUp.kind = .toldYouSo
    detail.followUp.planning.earliest = SessionScript.now.today
    return detail
  }

  private func page(_ improvements: [Improvement], of script: SessionScript) -> SessionScript {
    var script = script
    script.run(.showActions)
    script.send(
      .themesLoaded(
        improvements.map { FeedbackTheme(title: $0.text, improvements: [$0]) }
      )
    )
    return script
  }

  private func report(_ improvement: Improvement) -> ActionRequest {
    ActionRequest(.line(improvement.id), for: .report)
  }

  // MARK: In a note

  @Test("A line of criticism is in the journal before its action is opened, and the next key waits")
  func fromNote() throws {
    var script = SessionScript.writing("hello\n- SQL|")
    script.type("!")
    let save = try script.save(after: .command(.openAction))
    #expect(script.state.nextKeyWaits)
    let effects = script.send(
      .textSaved(save, SavedText(text: "hello\n- SQL!", isMerged: false, changesMarkedLines: true))
    )
    let request = ActionRequest(
      .written(line: 1, text: "SQL!", in: script.onsite.id),
      for: .edit
    )
    #expect(effects.contains(.loadImprovement(request)))
    #expect(effects.contains(.loadImprovements(script.onsite.id)))
    let found = improvement("SQL!", of: script)
    script.send(
      .improvementLoaded(request, ImprovementDetail(improvement: found, candidates: []))
    )
    #expect(script.form?.purpose == .action(found))
    #expect(!script.state.nextKeyWaits)
    #expect(
      script.run(.submit) == [.perform(.editAction(found.id, ActionEdit(state: .open)))],
      "saving the form takes it on"
    )
  }

  @Test(
    "Another line has no action, and says how to make it one",
    arguments: ["plain|", "+ good|", "- |"]
  )
  func notCriticism(_ note: String) {
    var script = SessionScript.writing(note)
    #expect(script.run(.openAction) == [])
    #expect(script.state.notice == .refused(.noCriticismInLine))
  }

  @Test("A save that changes no marked line reads nothing about them")
  func cheap() throws {
    var script = SessionScript.writing("- SQL\nhello|")
    script.type("!")
    let save = try script.save()
    let effects = script.send(.textSaved(save, SavedText(text: save.text, isMerged: false)))
    #expect(!effects.contains(.loadImprovements(script.onsite.id)))
  }

  @Test("What is known of a line stays with it while it is typed, and goes with its note")
  func known() {
    var script = SessionScript.writing("- wants more SQL|")
    let found = improvement("wants more SQL", of: script, .doing)
    script.send(.improvementsLoaded(script.onsite.id, [found]))
    let known = script.state.notes.improvements
    #expect(known.improvement(saying: "wants more SQL") == found)
    #expect(known.improvement(saying: "wants more SQ") == nil)
    #expect(known.improvement(nearly: "wants more SQL, above all joins") == found)
    #expect(known.improvement(nearly: "Rust") == nil)
    script.send(.improvementsLoaded(script.phone.id, []))
    #expect(script.state.notes.improvements == known, "late, and of another note")
  }

  // MARK: On the page

  @Test("Space goes on to the next step, whichever it is")
  func steps() {
    let script = SessionScript.opened()
    let offered = improvement(of: script)
    var page = page([offered], of: script)
    #expect(
      page.run(.advanceAction) == [.perform(.editAction(offered.id, ActionEdit(state: .open)))]
    )
    let open = improvement(of: script, .open)
    page = self.page([open], of: script)
    #expect(
      page.run(.advanceAction) == [.perform(.editAction(open.id, ActionEdit(state: .doing)))]
    )
    let doing = improvement(of: script, .doing)
    page = self.page([doing], of: script)
    #expect(page.run(.advanceAction) == [])
    #expect(page.form?.purpose == .finish(doing))
    #expect(
      page.run(.submit) == [
        .perform(.editAction(doing.id, ActionEdit(state: .done, proof: "")))
      ],
      "a proof may be left out"
    )
    let planned = toldYouSo(of: script)
    page = self.page([improvement(of: script, .done, toldYouSo: planned)], of: script)
    #expect(page.run(.advanceAction) == [.perform(.markSent(planned.followUp.id))])
    let sent = toldYouSo(of: script, .sent(at: SessionScript.now.instant))
    page = self.page([improvement(of: script, .done, toldYouSo: sent)], of: script)
    page.run(.advanceAction)
    #expect(page.form?.purpose == .recordReply(sent))
  }

  @Test("A closed circle and a message that nobody gets have no next step, and say so")
  func noStep() {
    let script = SessionScript.opened()
    var answered = toldYouSo(of: script, .sent(at: SessionScript.now.instant))
    answered.reply = Reply(
      id: .init(at: SessionScript.now.instant),
      followUpID: answered.followUp.id,
      receivedAt: SessionScript.now.instant
    )
    var page = page([improvement(of: script, .done, toldYouSo: answered)], of: script)
    page.run(.advanceAction)
    #expect(page.state.notice == .refused(.circleClosed))
    page = self.page([improvement(of: script, .done, saidBy: dana.id)], of: script)
    page.run(.advanceAction)
    #expect(page.state.notice == .refused(.actionIsDone))
    page = self.page([], of: script)
    page.run(.advanceAction)
    #expect(page.state.notice == .refused(.noCriticismYet))
  }

  @Test(
    "Headings are passed over, and the selection stays with its line when the page is read again"
  )
  func selection() {
    var script = SessionScript.opened()
    let one = improvement("long", of: script)
    let two = improvement("too long", of: script)
    let three = improvement("SQL", of: script)
    script.run(.showActions)
    let theme = FeedbackTheme(title: "long", improvements: [one, two])
    let other = FeedbackTheme(title: "SQL", improvements: [three])
    script.send(.themesLoaded([theme, other]))
    #expect(script.state.actions?.selectedID == one.id)
    script.run(.moveUp)
    #expect(script.state.actions?.selectedID == one.id)
    script.run(.moveToLast)
    #expect(script.state.actions?.selectedID == three.id)
    script.send(.themesLoaded([other, theme]))
    #expect(script.state.actions?.selectedID == three.id)
    script.run(.moveDown)
    #expect(script.state.actions?.selectedID == one.id)
    script.send(.themesLoaded([other]))
    #expect(script.state.actions?.selectedID == three.id)
  }

  @Test("Enter goes to the line in its note; Esc goes back to where one was")
  func open() {
    var script = SessionScript.opened()
    script = page([improvement(of: script)], of: script)
    #expect(script.state.context == .actions)
    script.run(.open)
    #expect(script.state.context == .interviews)
    script.send(.interviewOpened(script.detail(of: script.onsite, note: "a\n- SQL\nb")))
    #expect(script.noteWithCursor == "a\n- SQL|\nb")
    script.run(.back)
    script = page([], of: script)
    script.run(.back)
    #expect(script.state.context == .interviews)
  }

  @Test("A key that comes before the page is read waits for it, and undo for the words of the note")
  func beforeThePage() throws {
    var script = SessionScript.opened()
    #expect(script.run(.showActions) == [.loadThemes])
    #expect(script.state.nextKeyWaits)
    script.send(
      .themesLoaded([FeedbackTheme(title: "SQL", improvements: [improvement(of: script)])])
    )
    #expect(!script.state.nextKeyWaits)
    script.run(.back)
    script.run(.focusNotes)
    script.type("a")
    let save = try script.save(after: .command(.back))
    script.run(.showActions)
    #expect(script.run(.undo) == [])
    let saved = script.send(.textSaved(save, SavedText(text: "a", isMerged: false)))
    #expect(saved.contains(.undo))
  }

  @Test("On an action in the timeline, the next key waits for its form")
  func fromTimeline() {
    var script = SessionScript.opened()
    let known = improvement(of: script, .doing)
    let feedback = Feedback(
      id: known.id,
      kind: .improvement,
      text: known.text,
      line: 0,
      action: known.action
    )
    script.send(
      .timelineLoaded(
        script.application.id,
        [
          TimelineEntry(
            at: .instant(SessionScript.now.instant),
            content: .action(feedback, in: script.onsite.id)
          )
        ]
      )
    )
    script.run(.focusTimeline)
    let request = ActionRequest(.line(known.id), for: .edit)
    #expect(script.run(.edit) == [.loadImprovement(request)])
    #expect(script.state.nextKeyWaits)
    script.send(
      .improvementLoaded(request, ImprovementDetail(improvement: known, candidates: []))
    )
    #expect(script.form?.purpose == .action(known))
    #expect(!script.state.nextKeyWaits)
  }

  // MARK: Who said it

  @Test("Once it is done, the question who said it comes at once, with one key for each")
  func question() {
    var script = SessionScript.opened()
    let done = improvement(of: script, .done)
    script = page([done], of: script)
    let effects = script.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.editAction, subject: "SQL"),
          applicationID: script.application.id,
          lineID: done.id
        )
      )
    )
    #expect(effects.suffix(2) == [.loadThemes, .loadImprovement(report(done))])
    #expect(script.state.nextKeyWaits)
    let detail = ImprovementDetail(improvement: done, candidates: [dana, priya])
    script.send(.improvementLoaded(report(done), detail))
    #expect(script.state.context == .speaker)
    script.type("7")
    #expect(script.state.notice == .refused(.noSuchSpeaker))
    #expect(script.send(.typed("2")) == [.perform(.setSaidBy(done.id, priya.id))])
    #expect(script.state.context == .actions)
  }

  @Test("Esc answers later, o names somebody else, Enter takes the selected one")
  func otherAnswers() {
    let opened = SessionScript.opened()
    let done = improvement(of: opened, .done)
    var script = opened
    let detail = ImprovementDetail(improvement: done, candidates: [dana, priya])
    script.send(.improvementLoaded(report(done), detail))
    var later = script
    #expect(later.run(.back) == [])
    #expect(later.state.notice == .circle(done, in: .interviews))
    var other = script
    other.run(.otherSpeaker)
    #expect(other.form?.focusedField.name == .saidBy)
    other.type("Kim Li")
    #expect(
      other.run(.submit) == [
        .perform(
          .editAction(done.id, ActionEdit(saidBy: .somebody(PersonDraft(name: "Kim Li"))))
        )
      ]
    )
    script.run(.moveDown)
    #expect(script.run(.takeSpeaker) == [.perform(.setSaidBy(done.id, priya.id))])
  }

  @Test("Where it is clear who said it, the status line says when they are told")
  func clear() {
    var script = SessionScript.opened()
    let done = improvement(of: script, .done, saidBy: dana.id, toldYouSo: toldYouSo(of: script))
    script.send(
      .improvementLoaded(report(done), ImprovementDetail(improvement: done, candidates: [dana]))
    )
    #expect(script.state.notice == .circle(done, in: .interviews))
    #expect(script.state.context == .interviews)
  }

  @Test("The form changes only what was changed, and an emptied day is none any more")
  func form() {
    var script = SessionScript.opened()
    var known = improvement(of: script, .doing)
    known.action?.due = SessionScript.now.today.adding(days: 2)
    known.action?.proof = "a course"
    script = page([known], of: script)
    script.run(.edit)
    #expect(script.run(.submit) == [.perform(.editAction(known.id, ActionEdit()))])
    script.run(.edit)
    script.run(.nextField)
    script.run(.selectAll)
    script.run(.deleteBackward)
    #expect(
      script.run(.submit) == [.perform(.editAction(known.id, ActionEdit(removesDue: true)))]
    )
  }
}
