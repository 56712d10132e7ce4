import Testing

@testable import AfterwordModel

@Suite("Pausing a debrief")
struct DebriefPausingTests {
  private func kept(by effects: [Effect]) -> (PausedWork, [PausedAnswer])? {
    for case .keepPaused(let work, let answers) in effects { return (work, answers) }
    return nil
  }

  @Test("What is typed is kept while one goes on typing, one save at a time")
  func keeping() throws {
    var debrief = DebriefScript()
    #expect(debrief.debrief?.saving == .saved)
    debrief.go(to: .liked)
    debrief.type("the mig")
    #expect(debrief.debrief?.saving == .unsaved)
    let (work, answers) = try #require(kept(by: debrief.script.send(.autosaveDue)))
    #expect(work.subject == debrief.script.onsite.id.letters && work.place == "line/+/0")
    #expect(answers.map(\.answer) == ["the mig"])
    debrief.type("ration")
    #expect(debrief.script.send(.autosaveDue) == [])
    debrief.script.send(.pausedKept(work))
    #expect(debrief.debrief?.saving == .unsaved)
    #expect(kept(by: debrief.script.send(.focusLost))?.1.map(\.answer) == ["the migration"])
  }

  @Test("Esc closes it once the journal has every word")
  func closing() throws {
    var debrief = DebriefScript()
    debrief.type("Tom")
    let (work, _) = try #require(kept(by: debrief.run(.back)))
    #expect(debrief.debrief != nil)
    debrief.script.send(.pausedKept(work))
    #expect(debrief.debrief == nil)
    #expect(debrief.script.state.notice == .debriefPaused)
  }

  @Test("Of one without a word nothing is kept")
  func nothingTyped() {
    var debrief = DebriefScript(note: "@Tom")
    #expect(debrief.run(.back) == [])
    #expect(debrief.debrief == nil)
    var moved = DebriefScript(note: "@Tom")
    moved.run(.nextField)
    let subject = moved.script.onsite.id.letters
    #expect(moved.run(.back) == [.dropPaused(.debrief, subject: subject)])
  }

  private func rescue(in effects: [Effect]) -> RescueOrder? {
    for case .rescueText(let order) in effects { return order }
    return nil
  }

  @Test("A journal that cannot write leaves it open, and it is tried again")
  func failure() throws {
    var debrief = DebriefScript(note: "before")
    debrief.type("Tom")
    let (work, _) = try #require(kept(by: debrief.run(.back)))
    let effects = debrief.script.send(.pausedNotKept(work, .diskFull(path: "journal")))
    #expect(debrief.page.first == "* others: Tom")
    #expect(debrief.debrief?.saving == .failed)
    #expect(rescue(in: effects)?.save.text == "before\nTom")
    #expect(kept(by: debrief.script.send(.autosaveDue)) != nil)
  }

  @Test("With every word in a file of its own, Esc leaves; the file goes once the journal has them")
  func rescued() throws {
    var debrief = DebriefScript([DebriefTable.dana])
    debrief.go(to: .liked)
    debrief.type("the migration")
    let (work, _) = try #require(kept(by: debrief.run(.back)))
    let order = try #require(
      rescue(in: debrief.script.send(.pausedNotKept(work, .diskFull(path: "journal"))))
    )
    #expect(order.save.text == "+ the migration")
    debrief.script.send(.textRescued(order, .file(path: "words")))
    var retried = debrief
    debrief.type("s")
    debrief.run(.back)
    #expect(debrief.debrief != nil, "the file has not got the last letter")
    #expect(kept(by: retried.script.send(.autosaveDue)) != nil)
    #expect(retried.script.send(.pausedKept(work)) == [.removeRescue(path: "words")])
    var left = retried
    left.type("s")
    let (again, _) = try #require(kept(by: left.run(.back)))
    let second = try #require(
      rescue(in: left.script.send(.pausedNotKept(again, .diskFull(path: "journal"))))
    )
    left.script.send(.textRescued(second, .file(path: "words")))
    left.run(.back)
    #expect(left.debrief == nil)
    #expect(left.script.state.notice == .rescueKept(path: "words"))
  }

  @Test("It goes on at the same question, with every answer as it was")
  func reopening() throws {
    var debrief = DebriefScript(
      [DebriefTable.dana, DebriefTable.priya],
      note: "met @Ann\n- too fast"
    )
    debrief.type("Head of Payments")
    debrief.run(.nextField)
    debrief.type("priya@")
    debrief.go(to: .name)
    debrief.type(" Lee")
    debrief.go(to: .others)
    debrief.answer("Tom Okafor; role=manager")
    debrief.answer("CTO")
    debrief.go(to: .others)
    debrief.type("Zo")
    debrief.go(to: .liked)
    debrief.answer("one")
    debrief.type("two")
    debrief.go(to: .speaker)
    debrief.type("p")
    debrief.go(to: .promised)
    debrief.type("send the li")
    let again = try #require(debrief.reopened())
    #expect(again.page == debrief.page)
    #expect(again.debrief?.draft == debrief.debrief?.draft)
    #expect(again.debrief?.draft.people.count == 3)
  }

  @Test("The same with criticism that was typed, and who said it")
  func reopeningSpeakers() throws {
    var debrief = DebriefScript([DebriefTable.dana, DebriefTable.priya])
    debrief.go(to: .toImprove)
    debrief.answer("too fast")
    debrief.answer("p")
    debrief.answer("too loud")
    debrief.answer("d")
    debrief.type("too")
    let again = try #require(debrief.reopened())
    #expect(again.page == debrief.page)
    #expect(again.debrief?.draft == debrief.debrief?.draft)
  }

  @Test("An answer stays on the page although the note has said it since")
  func answeredElsewhere() {
    let answer = PausedAnswer(
      kind: .debrief,
      subject: "",
      question: "line/+/0",
      answer: "the migration story"
    )
    var debrief = DebriefScript(note: "+ calm", answers: [answer])
    #expect(debrief.page.contains("liked: the migration story"))
    #expect(debrief.finish()?.lines == ["+ the migration story"])
  }

  @Test("Who has become known since keeps what was answered about them")
  func knownSince() throws {
    var debrief = DebriefScript()
    debrief.answer("Priya Nair")
    debrief.type("Head of Payments")
    let answers = try #require(debrief.debrief?.pausedAnswers)
    let again = DebriefScript([DebriefTable.priya], answers: answers)
    #expect(again.debrief?.guests.count == 1)
    #expect(again.page.contains("* title: Head of Payments"))
  }

  // MARK: The offer

  private func offer(in script: SessionScript) -> InterviewDetail {
    script.detail(of: script.phone)
  }

  @Test("It is offered in one line at the start, and d takes it wherever the list stands")
  func offered() {
    var script = SessionScript.opened()
    #expect(script.send(.firstFrameShown).contains(.findDebrief))
    let offer = offer(in: script)
    script.send(.debriefOffered(offer))
    #expect(script.state.notice == .debriefOffered(offer))
    #expect(script.run(.debrief) == [.loadDebrief(script.phone.id)])
  }

  @Test("Any other key goes on, and d is about what is selected then")
  func passedOver() {
    var script = SessionScript.opened()
    script.send(.debriefOffered(offer(in: script)))
    script.run(.moveDown)
    script.run(.moveUp)
    #expect(script.run(.debrief) == [.loadDebrief(script.onsite.id)])
  }

  @Test("Who is writing is not disturbed")
  func notWhileWriting() {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.send(.debriefOffered(offer(in: script)))
    #expect(script.state.notice == nil)
  }
}
