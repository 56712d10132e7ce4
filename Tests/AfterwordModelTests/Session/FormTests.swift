import AfterwordModel
import TextEditing
import Testing

@Suite("Forms")
struct FormTests {
  /// The form of `a`, with the texts typed into its fields.
  private func adding(_ texts: [FormFieldName: String]) -> SessionScript {
    var script = SessionScript.opened()
    script.run(.addInterview)
    for field in script.form?.fields ?? [] {
      if let text = texts[field.name] { script.type(text) }
      script.run(.nextField)
    }
    return script
  }

  @Test("What is missing gets the cursor, and nothing is asked of the journal")
  func missing() {
    var script = adding([:])
    #expect(script.run(.submit) == [.suggest(roundRequest)])
    #expect(script.form?.focusedField.name == .round)
    script.type("Onsite")
    script.run(.submit)
    #expect(script.form?.focusedField.name == .when)
  }

  private var roundRequest: SuggestionRequest {
    SuggestionRequest(field: .round, source: .rounds, prefix: "")
  }

  @Test("A filled form asks for exactly one change")
  func submit() throws {
    var script = adding([.round: "Final", .when: "tomorrow 2pm", .people: "Dana <d@acme.example>"])
    let effects = script.run(.submit)
    let day = SessionScript.now.today.adding(days: 1)
    let start = try #require(
      ZonedTime(local: LocalTime(day: day, minuteOfDay: 14 * 60), zone: "Europe/Berlin")
    )
    #expect(
      effects == [
        .perform(
          .addInterview(
            InterviewDraft(
              application: .position(company: "Acme", position: "Staff SRE", department: ""),
              round: "Final",
              start: start,
              people: [PersonDraft(name: "Dana", email: "d@acme.example")]
            )
          )
        )
      ]
    )
  }

  @Test("The form stays with its text until the journal has taken it")
  func staysOpen() throws {
    var script = adding([.round: "Final", .when: "tomorrow 2pm"])
    script.run(.submit)
    script.send(.failed(.diskFull(path: "j")))
    let form = try #require(script.form)
    #expect(form.failure == .diskFull(path: "j"))
    #expect(form.field(.round)?.text == "Final")
    script.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.addInterview, subject: "Acme"),
          applicationID: script.application.id
        )
      )
    )
    #expect(script.form == nil)
  }

  @Test("A note that cannot be saved does not disturb who types in a form")
  func failureBehindForm() throws {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.type("word")
    let save = try script.save()
    script.run(.back)
    script.run(.addInterview)
    script.type("Init")
    script.send(.textNotSaved(save, .diskFull(path: "j")))
    script.type("ech")
    #expect(script.form?.field(.company)?.text == "Initech")
    #expect(script.state.notes.editor.text == "word")
  }

  @Test("One Esc does not drop what was typed; a form that was not touched closes at once")
  func escapeTwice() {
    var script = SessionScript.opened()
    script.run(.addInterview)
    script.run(.back)
    #expect(script.form == nil)
    script.run(.addInterview)
    script.type("Initech")
    script.run(.back)
    #expect(script.form?.field(.company)?.text == "Initech")
    #expect(script.state.notice == .escapeAgain)
    script.type("!")
    script.run(.back)
    #expect(script.form != nil)
    script.run(.back)
    #expect(script.form == nil)
  }

  @Test("Saving takes what was typed, not the completion behind it")
  func literalSave() {
    var script = SessionScript.opened()
    script.run(.planFollowUp)
    script.run(.nextField)
    script.type("An")
    _ = script.answer(script.send(.typed("n")), .fine)
    let request = SuggestionRequest(field: .person, source: .people(company: "Acme"), prefix: "Ann")
    script.send(.suggested(request, ["Annabel"]))
    guard case .perform(.planFollowUp(let draft))? = script.run(.submit).first else {
      Issue.record("nothing was planned")
      return
    }
    #expect(draft.person?.name == "Ann")
  }

  @Test("An overdue follow-up can be edited without touching its day")
  func overdueEdit() {
    var script = SessionScript.opened()
    let late = script.followUp(dueInDays: -3)
    script.send(
      .timelineLoaded(
        script.application.id,
        [TimelineEntry(at: .day(late.followUp.due), content: .followUp(late))]
      )
    )
    script.run(.focusTimeline)
    script.run(.edit)
    for _ in 0..<4 { script.run(.nextField) }
    script.type("lab link")
    #expect(
      script.run(.submit) == [
        .perform(.editFollowUp(late.followUp.id, FollowUpEdit(note: "lab link")))
      ]
    )
  }

  @Test("An interview moves with its time zone, though its time was not touched")
  func zoneEdit() throws {
    var script = SessionScript.opened()
    script.run(.edit)
    for _ in 0..<3 { script.run(.nextField) }
    for _ in "Europe/Berlin" { script.run(.deleteBackward) }
    script.type("Asia/Tokyo")
    let start = try #require(ZonedTime(local: script.onsite.start.local, zone: "Asia/Tokyo"))
    #expect(
      script.run(.submit) == [
        .perform(.editInterview(script.onsite.id, InterviewEdit(start: start)))
      ]
    )
  }

  @Test("Typing replaces what was filled in, and what belonged to it")
  func prefilled() {
    var script = SessionScript.opened()
    script.run(.addInterview)
    #expect(script.form?.field(.position)?.text == "Staff SRE")
    script.type("G")
    #expect(script.form?.field(.company)?.text == "G")
    #expect(script.form?.field(.position)?.text == "")
  }

  @Test("A completion is shown for what was typed, and taken on leaving the field")
  func completion() {
    var script = SessionScript.opened()
    script.run(.addInterview)
    script.type("gl")
    let request = SuggestionRequest(field: .company, source: .companies, prefix: "gl")
    script.send(.suggested(request, ["Globex", "Glaciers"]))
    #expect(script.form?.shownCompletion == "obex")
    script.run(.nextSuggestion)
    #expect(script.form?.shownCompletion == "aciers")
    script.run(.nextField)
    #expect(script.form?.field(.company)?.text == "Glaciers")
  }

  @Test("Delete keeps what was typed")
  func refusedCompletion() {
    var script = SessionScript.opened()
    script.run(.addInterview)
    script.type("Glo")
    let request = SuggestionRequest(field: .company, source: .companies, prefix: "Glo")
    script.send(.suggested(request, ["Globex"]))
    script.run(.deleteForward)
    script.run(.nextField)
    #expect(script.form?.field(.company)?.text == "Glo")
  }

  @Test("Suggestions that come late, for other letters, are left alone")
  func lateSuggestions() {
    var script = SessionScript.opened()
    script.run(.addInterview)
    script.type("Glo")
    let request = SuggestionRequest(field: .company, source: .companies, prefix: "G")
    script.send(.suggested(request, ["Google"]))
    #expect(script.form?.offeredSuggestion == nil)
  }

  @Test("Only what was changed is written: the rest may have changed elsewhere")
  func changedFieldsOnly() {
    var script = SessionScript.opened()
    script.run(.edit)
    script.type(" 2")
    #expect(
      script.run(.submit) == [
        .perform(.editInterview(script.onsite.id, InterviewEdit(round: "Onsite 2")))
      ]
    )
  }

  @Test(
    "Days are understood while they are typed",
    arguments: [("1d", 1), ("2d", 2), ("tomorrow", 1), ("in 3 days", 3)]
  )
  func days(_ text: String, _ days: Int) {
    var script = SessionScript.opened()
    script.run(.planFollowUp)
    for _ in 0..<3 { script.run(.nextField) }
    script.type(text)
    let day = SessionScript.now.today.adding(days: days)
    #expect(script.form?.field(.due)?.reading == .day(day))
  }

  @Test("A choice goes to the next word that begins with the letter")
  func choice() {
    var script = SessionScript.opened()
    script.run(.setOutcome)
    script.type("r")
    #expect(
      script.run(.submit) == [.perform(.setOutcome(script.application.id, .rejected))]
    )
  }

  @Test("A word typed in a choice by mistake changes nothing, and is said")
  func strayWord() {
    var script = SessionScript.opened()
    script.run(.planFollowUp)
    script.type("ann")
    #expect(script.form?.focusedField.text == "thank-you")
    #expect(script.state.notice == .refused(.noSuchChoice("ann")))
    script.run(.deleteBackward)
    script.type("no")
    #expect(script.form?.focusedField.text == "no-show")
    script.type("ra")
    #expect(script.form?.focusedField.text == "thank-you")
  }

  @Test("The same letter again goes to the next choice that begins with it")
  func sameLetter() {
    var script = SessionScript.opened()
    script.run(.planFollowUp)
    let seen = (1...4).map { _ in
      script.type("t")
      return script.form?.focusedField.text
    }
    #expect(Set(seen).isSuperset(of: ["told-you-so", "thank-you"]))
    #expect(seen.allSatisfy { $0?.first == "t" })
    script.run(.nextChoice)
    let chosen = script.form?.focusedField.text
    script.type("x")
    #expect(script.form?.focusedField.text == chosen)
  }
}
