import Testing

@testable import AfterwordModel

@Suite("A debrief on the screen")
struct DebriefTests {
  // MARK: Opening

  @Test("It is read once the words of the note are in the journal")
  func savesFirst() throws {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.type("a")
    let save = try script.save(after: .command(.debrief))
    #expect(script.state.nextKeyWaits)
    let effects = script.send(.textSaved(save, SavedText(text: "a", isMerged: false)))
    #expect(effects.contains(.loadDebrief(script.onsite.id)))
  }

  @Test("Of what has not begun, and where nobody came, there is nothing to talk through")
  func refused() {
    var script = SessionScript.opened()
    var facts = DebriefTable.facts()
    facts.detail.interview = script.first
    script.send(.debriefLoaded(DebriefSheet(facts: facts)))
    #expect(script.state.notice == .refused(.notBegunYet))
    facts.detail.interview = script.onsite
    facts.detail.interview.isNoShow = true
    script.send(.debriefLoaded(DebriefSheet(facts: facts)))
    #expect(script.state.notice == .refused(.nobodyCame))
    #expect(script.state.debrief == nil)
  }

  // MARK: Going on

  @Test("Enter passes every empty question over, and the last one ends it")
  func enterOnly() {
    var debrief = DebriefScript()
    for name in ["others", "liked", "toImprove", "promised", "theirAnswer"] {
      #expect(debrief.focused == name)
      #expect(debrief.run(.goOn) == [])
    }
    #expect(debrief.focused == "feeling")
    #expect(debrief.run(.goOn) == [.perform(.debrief(debrief.script.onsite.id, DebriefDraft()))])
  }

  @Test("Enter behind words offers another line; on an empty one it goes on, and that line goes")
  func lines() {
    var debrief = DebriefScript()
    debrief.go(to: .liked)
    debrief.answer("one")
    debrief.answer("two")
    #expect(
      debrief.page == [
        "others: ", "liked: one", "liked: two", "* liked: ", "toImprove: ", "promised: ",
        "theirAnswer: ", "feeling: ",
      ]
    )
    debrief.run(.goOn)
    #expect(debrief.page[1...3] == ["liked: one", "liked: two", "* toImprove: "])
    debrief.run(.previousField)
    #expect(debrief.page[2] == "* liked: two")
  }

  @Test("Tab goes to the next question at once")
  func tab() {
    var debrief = DebriefScript()
    debrief.go(to: .liked)
    debrief.type("one")
    debrief.run(.nextField)
    #expect(debrief.page[1...2] == ["liked: one", "* toImprove: "])
  }

  @Test("One key goes to the next person, and back")
  func sections() {
    var debrief = DebriefScript([DebriefTable.priya])
    #expect(debrief.focused == "title")
    debrief.run(.nextQuestion)
    #expect(debrief.focused == "others")
    debrief.run(.previousQuestion)
    #expect(debrief.focused == "title")
  }

  @Test("One key says how it felt, another number corrects it")
  func feeling() {
    var debrief = DebriefScript()
    debrief.go(to: .feeling)
    debrief.type("4")
    debrief.type("2")
    #expect(debrief.finish()?.feeling == 2)
  }

  // MARK: People

  @Test("Names that were typed become people, and the cursor goes to what is missing of the first")
  func others() {
    var debrief = DebriefScript([DebriefTable.dana])
    debrief.answer("Tom Okafor, Ann Lee")
    #expect(
      debrief.page.prefix(4) == ["name: Tom Okafor", "* title: ", "email: ", "role: interviewer"]
    )
    debrief.run(.nextQuestion)
    #expect(debrief.focused == "name")
    debrief.run(.nextQuestion)
    #expect(debrief.page.contains("* others: "))
    #expect(debrief.finish()?.people.map(\.name) == ["Tom Okafor", "Ann Lee"])
  }

  @Test("Somebody known is completed, taken by Enter, and only what is missing is asked")
  func completion() {
    var priya = DebriefTable.priya
    priya.person.title = "Head of Payments"
    var debrief = DebriefScript([DebriefTable.dana], known: [priya])
    debrief.type("pri")
    #expect(debrief.debrief?.shownCompletion == "ya Nair")
    debrief.run(.goOn)
    #expect(debrief.page.first == "* email: ")
    #expect(debrief.finish()?.people.map(\.id) == [priya.person.id])
  }

  @Test("Delete keeps the name as it was typed")
  func declined() {
    var debrief = DebriefScript(known: [DebriefTable.priya])
    debrief.type("Pri")
    debrief.run(.deleteForward, .goOn)
    #expect(debrief.debrief?.guests.map(\.name) == ["Pri"])
  }

  @Test("Who is on the page already is not added, and what was typed stays")
  func onlyOnce() {
    var debrief = DebriefScript([DebriefTable.dana])
    debrief.answer("dana whitfield")
    #expect(
      debrief.script.state.notice == .refused(.debrief(.isThere(["dana whitfield"])))
    )
    #expect(debrief.page.first == "* others: dana whitfield")
  }

  @Test("A name that is nearly, but not quite, a known one is noticed")
  func nearName() {
    var debrief = DebriefScript([DebriefTable.dana], known: [DebriefTable.priya])
    debrief.answer("Danna Whitfield, Pria Nair, Tom Okafor")
    let near = (1...3).map { debrief.debrief?.nearName(ofGuest: $0) }
    #expect(near == ["Dana Whitfield", "Priya Nair", nil])
    debrief.run(.previousField, .cursorLineEnd)
    for _ in 0..<("na Whitfield".count) { debrief.run(.deleteBackward) }
    debrief.type("a Whitfield")
    #expect(debrief.debrief?.nearName(ofGuest: 1) == nil)
  }

  @Test("Who was not there is passed over with one key")
  func absent() {
    var debrief = DebriefScript(note: "@Tom")
    debrief.type("n")
    debrief.run(.goOn)
    #expect(debrief.focused == "others")
    #expect(debrief.finish()?.people == [])
  }

  @Test("A name that is still being typed is taken at the end")
  func halfTyped() {
    var debrief = DebriefScript()
    debrief.type("Tom Okafor")
    #expect(debrief.finish()?.people.map(\.name) == ["Tom Okafor"])
  }

  // MARK: Who said it

  @Test("Who said a criticism is asked below it, with the first letter of a name")
  func speaker() {
    var debrief = DebriefScript([DebriefTable.dana, DebriefTable.priya])
    debrief.go(to: .toImprove)
    debrief.answer("too fast")
    #expect(debrief.focused == "speaker")
    debrief.answer("p")
    #expect(debrief.focused == "toImprove")
    let draft = debrief.finish()
    #expect(draft?.lines == ["- too fast"])
    #expect(draft?.speakers == [DebriefSpeaker(line: "too fast", name: "Priya Nair")])
  }

  @Test("A name that was typed in this debrief can be chosen, under its corrected spelling")
  func newSpeaker() {
    var debrief = DebriefScript([DebriefTable.dana])
    debrief.answer("Tom Okafor")
    debrief.run(.previousField)
    debrief.type(" Jr")
    debrief.go(to: .toImprove)
    debrief.answer("too fast")
    debrief.answer("t")
    #expect(debrief.finish()?.speakers.map(\.name) == ["Tom Okafor Jr"])
  }

  @Test("It is not asked where the line names somebody, or only one was there")
  func noSpeaker() {
    var debrief = DebriefScript([DebriefTable.dana, DebriefTable.priya])
    debrief.go(to: .toImprove)
    debrief.answer("too fast, says @Priya")
    #expect(debrief.focused == "toImprove")
    var alone = DebriefScript([DebriefTable.dana])
    alone.go(to: .toImprove)
    alone.answer("too fast")
    #expect(alone.focused == "toImprove")
  }

  // MARK: Days

  @Test("The day in an answer is understood at once, as in a note")
  func days() throws {
    var debrief = DebriefScript()
    debrief.go(to: .promised)
    debrief.type("send the link by Tuesday")
    #expect(debrief.debrief?.namedDay == .day(.of("2026-11-24")))
    debrief.go(to: .theirAnswer)
    debrief.type("Friday")
    #expect(debrief.debrief?.namedDay == .day(.of("2026-11-20")))
  }

  @Test("Which of two days is meant is turned with one key, and remembered")
  func dayOrder() {
    var debrief = DebriefScript()
    debrief.go(to: .theirAnswer)
    debrief.type("5/12")
    guard case .either? = debrief.debrief?.namedDay else {
      Issue.record("5/12 is to be open")
      return
    }
    let effects = debrief.run(.otherDayOrder)
    #expect(effects == [.saveSettings(Settings(dayOrder: .dayFirst))])
    #expect(debrief.debrief?.namedDay == .day(.of("2026-12-05")))
    debrief.run(.otherDayOrder)
    #expect(debrief.debrief?.namedDay == .day(.of("2027-05-12")))
  }

  // MARK: The end

  @Test("What the journal would not take has the cursor, and nothing is written")
  func problem() {
    var debrief = DebriefScript([DebriefTable.priya])
    debrief.type(String(repeating: "x", count: 201))
    debrief.run(.nextQuestion)
    #expect(debrief.finish() == nil)
    #expect(debrief.focused == "title")
    #expect(debrief.script.state.notice == .refused(.debriefHasProblem))
  }

  private func ended() -> (DebriefScript, FollowUpDetail) {
    var debrief = DebriefScript()
    let touch = debrief.script.followUp()
    let receipt = ChangeReceipt(
      label: ChangeLabel(.debrief, subject: "Acme · Onsite"),
      applicationID: debrief.script.application.id,
      interviewID: debrief.script.onsite.id
    )
    let effects = debrief.script.send(.performed(receipt))
    #expect(effects.last == .loadTimeline(debrief.script.application.id))
    let entry = TimelineEntry(at: .day(touch.followUp.due), content: .followUp(touch))
    debrief.script.send(.timelineLoaded(debrief.script.application.id, [entry]))
    return (debrief, touch)
  }

  @Test("What follows is shown; Space switches a line off and on again, Enter is done")
  func plan() {
    var (debrief, touch) = ended()
    #expect(debrief.script.state.context == .debriefPlan)
    let id = touch.followUp.id
    #expect(debrief.run(.switchOff) == [.perform(.skip(id, reason: "not needed"))])
    touch.followUp.state = .skipped(at: SessionScript.now.instant, reason: "not needed")
    let entry = TimelineEntry(at: .day(touch.followUp.due), content: .followUp(touch))
    debrief.script.send(.timelineLoaded(debrief.script.application.id, [entry]))
    #expect(debrief.debrief?.plan?.touches.map(\.followUp.id) == [id])
    #expect(debrief.run(.switchOff) == [.perform(.planAgain(id))])
    debrief.run(.goOn)
    #expect(debrief.script.state.context == .interviews)
  }

  @Test("A journal that cannot write leaves every answer on the page")
  func failure() {
    var debrief = DebriefScript()
    debrief.go(to: .liked)
    debrief.type("one")
    debrief.run(.finishDebrief)
    debrief.script.send(.failed(.diskFull(path: "journal")))
    #expect(debrief.script.state.notice == .failed(.diskFull(path: "journal")))
    #expect(debrief.script.state.context == .debriefText)
    debrief.type("!")
    #expect(debrief.page[1] == "* liked: one!", "no key goes to an alert")
  }

  @Test("A failure where one key chooses takes no key away either")
  func failureAtChoice() {
    var debrief = DebriefScript()
    debrief.go(to: .feeling)
    #expect(debrief.script.state.context == .debriefChoice)
    debrief.script.send(.failed(.diskFull(path: "journal")))
    #expect(debrief.script.state.alert == nil)
    debrief.type("4")
    #expect(debrief.finish()?.feeling == 4)
  }

  @Test("What is switched off is read anew before the next key, which is then about that")
  func planWaits() {
    var (debrief, touch) = ended()
    #expect(!debrief.script.state.nextKeyWaits)
    debrief.run(.switchOff)
    #expect(debrief.script.state.nextKeyWaits)
    touch.followUp.state = .skipped(at: SessionScript.now.instant, reason: "not needed")
    let entry = TimelineEntry(at: .day(touch.followUp.due), content: .followUp(touch))
    debrief.script.send(.timelineLoaded(debrief.script.application.id, [entry]))
    #expect(!debrief.script.state.nextKeyWaits)
    #expect(debrief.run(.switchOff) == [.perform(.planAgain(touch.followUp.id))])
    #expect(debrief.script.state.nextKeyWaits)
  }
}
