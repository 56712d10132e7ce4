import AfterwordModel
import Testing

@Suite("The decision map on screen")
struct DecisionMapScreenTests {
  private let priya = Participant(
    person: Person(id: .init(at: SessionScript.now.instant), name: "Priya Nair"),
    role: Role(kind: .manager, say: .decides)
  )

  private func opened(_ next: DecisionMap.NextStep, people: [Participant]) -> SessionScript {
    var script = SessionScript.opened()
    script.run(.openDecisionMap)
    let groups = people.isEmpty ? [] : [DecisionMap.Group(.decides, people: people)]
    let map = DecisionMap(application: script.application, groups: groups, next: next)
    script.send(.decisionMapLoaded(script.application.id, map))
    return script
  }

  private var outreach: DecisionMap.Outreach {
    DecisionMap.Outreach(
      person: priya.person,
      kind: .outreach,
      channel: .linkedin,
      day: SessionScript.now.today.adding(days: 2),
      note: "ask about the work",
      reason: "Priya decides."
    )
  }

  @Test("One key plans what is suggested, in the form where it can still be changed")
  func plansSuggestion() {
    var script = opened(.plan(outreach), people: [priya])
    script.run(.planFollowUp)
    #expect(script.form?.field(.person)?.text == "Priya Nair")
    #expect(script.form?.field(.kind)?.text == "outreach")
    #expect(script.form?.field(.channel)?.text == "linkedin")
    #expect(script.form?.field(.due)?.text == outreach.day.iso)
    #expect(script.form?.field(.note)?.text == "ask about the work")
  }

  @Test("What is planned already is not planned twice")
  func plannedAlready() {
    var script = opened(.planned(outreach), people: [priya])
    script.run(.planFollowUp)
    #expect(script.form == nil)
    #expect(script.state.notice == .refused(.outreachIsPlanned))
  }

  @Test("One key changes say and stance of whoever is selected")
  func changesRole() {
    var script = opened(.plan(outreach), people: [priya])
    script.run(.edit)
    while script.form?.focusedField.name != .stance { script.run(.nextField) }
    script.type("doubts")
    let change = JournalChange.editRole(
      priya.person.id,
      script.application.id,
      RoleEdit(stance: .doubts)
    )
    #expect(script.run(.submit) == [.perform(change)])
  }

  @Test("Where nobody is known, there is nobody to change, and a adds somebody of the department")
  func nobody() {
    var script = opened(.rest(reason: "Nothing."), people: [])
    script.run(.edit)
    #expect(script.state.notice == .refused(.nobodyKnown))
    script.run(.addPerson)
    #expect(script.form?.field(.role)?.text == "department")
  }

  @Test("It is of the selected application, and closes with it gone")
  func gone() {
    var script = SessionScript.opened()
    #expect(script.run(.openDecisionMap) == [.loadDecisionMap(script.application.id)])
    #expect(script.state.context == .decisionMap)
    script.send(.decisionMapLoaded(script.application.id, nil))
    #expect(script.state.context == .interviews)
    var empty = SessionScript()
    #expect(empty.run(.openDecisionMap) == [])
    #expect(empty.state.notice == .refused(.noInterviewYet))
  }
}
