import AfterwordModel
import Testing

@Suite("The guard in forms")
struct VerdictTests {
  private static let fineDay = SessionScript.now.today.adding(days: 8)

  /// A form in which a follow-up to Dana is planned for tomorrow.
  private func planning(_ standing: Verdict.Standing?) -> SessionScript {
    var script = SessionScript.opened()
    script.run(.planFollowUp)
    script.run(.nextField)
    script.send(.pasted("Dana"))
    let asked = script.run(.nextField)
    _ = script.answer(asked, standing)
    return script
  }

  private func planned(in effects: [Effect]) -> FollowUpDraft? {
    guard case .perform(.planFollowUp(let draft))? = effects.first else { return nil }
    return draft
  }

  @Test("is asked anew whenever kind, person, channel or day is another")
  func asksLive() {
    var script = SessionScript.opened()
    func question(_ effects: [Effect]) -> VerdictQuestion? {
      effects.compactMap { if case .judge(let question) = $0 { question } else { nil } }.first
    }
    #expect(question(script.run(.planFollowUp))?.kind == .thankYou)
    #expect(question(script.run(.nextChoice))?.kind == .connect)
    script.run(.nextField)
    #expect(question(script.send(.pasted("Dana")))?.personName == "Dana")
    script.run(.nextField)
    #expect(question(script.run(.nextChoice))?.channel == .linkedin)
    script.run(.nextField)
    let day = SessionScript.now.today.adding(days: 3)
    #expect(question(script.send(.pasted("3d")))?.day == day)
    #expect(question(script.send(.typed("x"))) == nil)
  }

  @Test("A late verdict about other words is left alone")
  func lateVerdict() throws {
    var script = SessionScript.opened()
    let first = script.run(.planFollowUp)
    script.run(.nextChoice)
    _ = script.answer(first, .enough)
    #expect(script.form?.verdict == nil)
  }

  @Test("What is fine is planned at once")
  func fine() throws {
    var script = planning(.fine)
    let draft = try #require(planned(in: script.run(.submit)))
    #expect(draft.overrideReason == "")
  }

  @Test("Who saves before the guard has spoken waits for it, and no key gets in between")
  func waits() throws {
    var script = SessionScript.opened()
    script.run(.planFollowUp)
    let asked = script.run(.submit)
    #expect(planned(in: asked) == nil)
    #expect(script.state.nextKeyWaits)
    #expect(planned(in: script.answer(asked, .fine)) != nil)
    #expect(!script.state.nextKeyWaits)
  }

  @Test("A guard that cannot speak is not in the way")
  func silent() {
    var script = SessionScript.opened()
    script.run(.planFollowUp)
    let asked = script.run(.submit)
    #expect(planned(in: script.answer(asked, nil)) != nil)
  }

  @Test("Going against it asks for a reason once, and keeps it")
  func override() throws {
    var script = planning(.early(until: Self.fineDay))
    #expect(planned(in: script.run(.submit)) == nil)
    #expect(script.form?.focusedField.name == .override)
    #expect(script.form?.suggestions == ["they asked for it", "a competing offer"])
    script.run(.nextSuggestion)
    script.run(.cursorRight)
    let draft = try #require(planned(in: script.run(.submit)))
    #expect(draft.overrideReason == "a competing offer")
  }

  @Test("Without a reason nothing goes against it, and one word will do")
  func noReason() throws {
    var script = planning(.enough)
    script.run(.submit)
    #expect(script.form?.wasSubmitted == false)
    #expect(planned(in: script.run(.submit)) == nil)
    #expect(script.form?.focusedField.reading == .problem(.field(.empty(.overrideReason))))
    script.type("asked")
    let draft = try #require(planned(in: script.run(.submit)))
    #expect(draft.overrideReason == "asked")
  }

  @Test("One key takes the first fine day, and nothing is asked any more")
  func takesFineDay() throws {
    var script = planning(.early(until: Self.fineDay))
    script.run(.submit)
    let asked = script.run(.takeFineDay)
    #expect(script.form?.field(.due)?.reading == .day(Self.fineDay))
    _ = script.answer(asked, .fine)
    #expect(script.form?.field(.override) == nil)
    #expect(script.form?.offeredSuggestion == nil)
    let draft = try #require(planned(in: script.run(.submit)))
    #expect(draft.due == Self.fineDay)
    #expect(draft.overrideReason == "")
  }

  @Test("Where there is no other day, the key says so")
  func noOtherDay() {
    var script = planning(.enough)
    #expect(script.run(.takeFineDay) == [])
    #expect(script.state.notice == .refused(.noFineDay))
  }

  @Test("A note about a follow-up is saved whatever the guard says of it")
  func editsNote() {
    var script = SessionScript.inTimeline { $0.followUp(fineInDays: 9) }
    _ = script.answer(script.run(.edit), .early(until: Self.fineDay))
    for _ in 0..<4 { script.run(.nextField) }
    script.send(.pasted("lab link"))
    guard case .perform(.editFollowUp(_, let edit))? = script.run(.submit).first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(edit == FollowUpEdit(note: "lab link"))
  }

  @Test("Another day against the guard is changed with its reason")
  func editsDay() throws {
    var script = SessionScript.inTimeline { $0.followUp() }
    script.run(.edit)
    for _ in 0..<3 { script.run(.nextField) }
    for _ in 0..<12 { script.run(.deleteBackward) }
    _ = script.answer(script.send(.pasted("3d")), .early(until: Self.fineDay))
    script.run(.submit)
    script.send(.pasted("they said so"))
    guard case .perform(.editFollowUp(_, let edit))? = script.run(.submit).first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(edit.due == SessionScript.now.today.adding(days: 3))
    #expect(edit.overrideReason == "they said so")
  }

  @Test(
    "Space on what is early or enough asks in one small form, and never blocks",
    arguments: [9, nil]
  )
  func send(fineInDays: Int?) throws {
    var script = SessionScript.inTimeline { $0.followUp(fineInDays: fineInDays) }
    let id = try #require(script.state.timeline.selectedFollowUp?.followUp.id)
    let asked = script.run(.markSent)
    #expect(script.form?.fields.map(\.name) == [.override])
    _ = script.answer(asked, .enough)
    script.run(.cursorRight)
    #expect(
      script.run(.submit) == [.perform(.markSent(id, override: "they asked for it"))]
    )
  }

  @Test("Instead of sending it early, it is put off to the fine day with one key")
  func putsOff() throws {
    var script = SessionScript.inTimeline { $0.followUp(fineInDays: 8) }
    let id = try #require(script.state.timeline.selectedFollowUp?.followUp.id)
    _ = script.answer(script.run(.markSent), .early(until: Self.fineDay))
    #expect(script.run(.takeFineDay) == [.perform(.snooze(id, until: Self.fineDay))])
  }

  @Test("A new day for a snoozed one is judged, and never asked about")
  func snooze() {
    var script = SessionScript.inTimeline { $0.followUp() }
    _ = script.answer(script.run(.snooze), .early(until: Self.fineDay))
    #expect(script.form?.fineDay == Self.fineDay)
    #expect(script.run(.submit).contains { if case .perform = $0 { true } else { false } })
  }
}
