import AfterwordModel
import Testing

@Suite("The people on screen")
struct PeopleTests {
  private let dana = Person(id: .init(at: SessionScript.now.instant), name: "Dana Whitfield")
  private let priya = Person(id: .init(at: SessionScript.now.instant), name: "Priya Nair")

  private func listing(_ person: Person) -> PersonListing {
    PersonListing(person: person, applicationCount: 1, lastContactAt: nil)
  }

  private func request(_ text: String = "", in script: SessionScript) -> PeopleRequest {
    PeopleRequest(text: text, limit: 3 * SessionScript.panes.peopleRows)
  }

  /// The list with two people in it.
  private func opened() -> SessionScript {
    var script = SessionScript.opened()
    script.run(.openPeople)
    script.send(.peopleLoaded(request(in: script), [listing(dana), listing(priya)]))
    return script
  }

  private func page(of person: Person, in script: SessionScript) -> PersonPage {
    var detail = script.followUp(.sent(at: SessionScript.now.instant))
    detail.followUp.personID = person.id
    let statement = PersonStatement(
      id: .init(at: SessionScript.now.instant),
      kind: .improvement,
      text: "more depth",
      company: "Acme",
      interview: script.onsite
    )
    return PersonPage(
      person: person,
      applications: [PersonApplication(application: script.application, role: Role(kind: .hr))],
      touches: [PersonTouch(detail: detail)],
      statements: [statement]
    )
  }

  /// The page of Dana over the list.
  private func onPage() -> SessionScript {
    var script = opened()
    script.run(.openPerson)
    script.send(.personLoaded(dana.id, page(of: dana, in: script)))
    return script
  }

  private func selection(_ script: SessionScript) -> PersonPageState.Row? {
    guard case .person(let state) = script.state.peopleLayers.last else { return nil }
    return state.selected
  }

  @Test("are asked for anew with every letter, and an answer to an older question is left")
  func typing() {
    var script = opened()
    #expect(script.state.context == .people)
    #expect(script.send(.typed("p")) == [.loadPeople(request("p", in: script))])
    script.send(.peopleLoaded(request(in: script), []))
    guard case .list(let list) = script.state.peopleLayers.last else {
      Issue.record("the list is open")
      return
    }
    #expect(list.people.count == 2)
    #expect(script.run(.deleteBackward) == [.loadPeople(request(in: script))])
    #expect(script.run(.cursorLeft) == [])
    #expect(script.run(.back) == [])
    #expect(script.state.context == .interviews)
  }

  @Test("are read in stretches: more only near the end of those that are there")
  func stretches() {
    var script = SessionScript.opened()
    script.run(.openPeople)
    let first = request(in: script)
    let many = (0..<first.limit).map {
      listing(Person(id: .init(at: SessionScript.now.instant), name: "P\($0)"))
    }
    script.send(.peopleLoaded(first, many))
    var effects: [Effect] = []
    var moves = 0
    while effects.isEmpty, moves < first.limit {
      effects = script.run(.moveDown)
      moves += 1
    }
    #expect(effects == [.loadPeople(PeopleRequest(text: "", limit: 2 * first.limit))])
    #expect(moves + SessionScript.panes.peopleRows >= first.limit)
  }

  @Test(
    "Enter before the answer means whoever is found first, and the next key waits for their page"
  )
  func enterTooSoon() {
    var script = opened()
    script.type("priya")
    #expect(script.run(.openPerson) == [])
    #expect(script.state.context == .people)
    #expect(script.state.nextKeyWaits)
    let found = script.send(.peopleLoaded(request("priya", in: script), [listing(priya)]))
    #expect(found == [.loadPerson(priya.id)])
    #expect(script.state.context == .person)
    #expect(script.state.nextKeyWaits)
    script.send(.personLoaded(priya.id, page(of: priya, in: script)))
    #expect(!script.state.nextKeyWaits)
  }

  @Test("Down before the answer goes a row down in what it brings")
  func downTooSoon() {
    var script = SessionScript.opened()
    script.run(.openPeople)
    script.run(.moveDown)
    script.run(.openPerson)
    let found = [listing(dana), listing(priya)]
    #expect(script.send(.peopleLoaded(request(in: script), found)) == [.loadPerson(priya.id)])
  }

  @Test("have a page that Enter opens and Esc leaves for the list")
  func openPage() {
    var script = opened()
    script.run(.moveDown)
    #expect(script.run(.openPerson) == [.loadPerson(priya.id)])
    #expect(script.state.context == .person)
    script.run(.back)
    #expect(script.state.context == .people)
    script.type("nobody")
    script.send(.peopleLoaded(request("nobody", in: script), []))
    #expect(script.run(.openPerson) == [])
    #expect(script.state.notice == .refused(.nobodyFound))
  }

  @Test("A page is gone through row by row, its headings passed over")
  func rows() {
    var script = onPage()
    #expect(selection(script) == .fact(.verdict))
    script.run(.moveDown)
    script.run(.moveDown)
    #expect(selection(script) == .application(page(of: dana, in: script).applications[0]))
    script.run(.moveToLast)
    guard case .statement = selection(script) else {
      Issue.record("what they said comes last")
      return
    }
    script.run(.moveToFirst)
    #expect(selection(script) == .fact(.verdict))
  }

  @Test("Enter goes to the application, the message and the note of a row, and nowhere from a fact")
  func goThere() {
    var script = onPage()
    #expect(script.run(.goThere) == [])
    #expect(script.state.notice == .refused(.nothingSelected))
    script.run(.moveDown)
    script.run(.moveDown)
    let around = ListAnchor.around(.application(script.application.id))
    #expect(
      script.run(.goThere) == [
        .loadList(around, rowsEachSide: 20), .loadTimeline(script.application.id),
      ]
    )
    #expect(script.state.peopleLayers.isEmpty)
    #expect(script.state.context == .interviews)
    script = onPage()
    script.run(.moveToLast)
    script.run(.moveUp)
    script.run(.goThere)
    #expect(script.state.context == .timeline)
    script = onPage()
    script.run(.moveToLast)
    #expect(script.run(.goThere).contains(.openInterview(script.onsite.id)))
  }

  @Test("The form changes only what was changed, the role in the application at hand with it")
  func editForm() {
    var script = onPage()
    script.run(.edit)
    script.type(" Jr")
    let effects = script.run(.submit)
    let edit = PersonEdit(
      name: "Dana Whitfield Jr",
      role: ApplicationRoleEdit(script.application.id, RoleEdit())
    )
    #expect(effects == [.perform(.editPerson(dana.id, edit))])
  }

  @Test("A wish is a choice or a day, and an empty day is none")
  func wishes() {
    var script = onPage()
    script.run(.edit)
    while script.form?.focusedField.name != .emailOnly { script.run(.nextField) }
    script.run(.nextChoice)
    script.run(.nextField)
    script.type("2027-01-05")
    let wishes = Wishes(isEmailOnly: true, notBefore: CalendarDay(iso: "2027-01-05"))
    let edit = PersonEdit(
      wishes: wishes,
      role: ApplicationRoleEdit(script.application.id, RoleEdit())
    )
    #expect(script.run(.submit) == [.perform(.editPerson(dana.id, edit))])
  }

  @Test("Somebody who is not found is added by the name that was typed")
  func add() {
    var script = opened()
    script.type("Ada")
    script.run(.addPerson)
    #expect(script.form?.field(.name)?.text == "Ada")
    let draft = PersonDraft(name: "Ada", role: .interviewer, say: .unknown, stance: .unknown)
    #expect(
      script.run(.submit).contains(.perform(.addPerson(draft, to: script.application.id)))
    )
  }

  @Test("Two are merged once both were shown and y was pressed; Tab says which one stays")
  func merge() {
    var script = onPage()
    script.run(.mergePerson)
    script.send(.peopleLoaded(request(in: script), [listing(dana), listing(priya)]))
    script.run(.openPerson)
    #expect(script.state.context == .peopleQuestion)
    #expect(script.state.peopleLayers.last == .question(.merge(kept: dana, duplicate: priya)))
    script.run(.swapPeople)
    #expect(
      script.run(.agree) == [
        .perform(.mergePeople(priya.id, duplicate: dana.id)), .loadPerson(priya.id),
      ]
    )
    #expect(script.state.context == .person)
  }

  @Test("Forgetting asks first, and leaves the page; what is shown is read again")
  func forget() {
    var script = onPage()
    #expect(script.run(.forgetPerson) == [.previewForgetting(dana.id)])
    #expect(script.state.nextKeyWaits, "Esc is meant for the question, not for the page")
    let preview = ForgettingPreview(
      person: dana,
      closedTouchCount: 1,
      plannedTouchCount: 0,
      replyCount: 0,
      noteCount: 2
    )
    script.send(.forgettingPreviewed(preview))
    #expect(!script.state.nextKeyWaits)
    script.run(.back)
    #expect(script.state.context == .person)
    script.send(.forgettingPreviewed(preview))
    #expect(script.run(.agree) == [.forget(dana.id)])
    #expect(script.state.context == .people)
    #expect(script.send(.forgotten).contains(.loadPeople(request(in: script))))
    #expect(script.state.notice == .personForgotten)
  }

  @Test("Somebody who is gone takes their page along")
  func gone() {
    var script = onPage()
    script.send(.personLoaded(dana.id, nil))
    #expect(script.state.context == .people)
  }

  @Test("So does who is to be merged: nobody is asked for who is the same")
  func goneWhileMerging() {
    var script = onPage()
    script.run(.mergePerson)
    script.send(.peopleLoaded(request(in: script), [listing(priya)]))
    script.run(.openPerson)
    #expect(script.state.context == .peopleQuestion)
    script.send(.personLoaded(dana.id, nil))
    #expect(script.state.peopleLayers.count == 1)
    #expect(script.state.context == .people)
  }

  @Test("What is selected on a page stays so when another process adds something above it")
  func selectionStays() {
    var script = opened()
    script.run(.openPerson)
    var longer = page(of: dana, in: script)
    script.send(.personLoaded(dana.id, longer))
    script.run(.moveToLast)
    let statement = selection(script)
    longer.person.email = "dana@acme.example"
    longer.touches.append(PersonTouch(detail: script.followUp()))
    script.send(.personLoaded(dana.id, longer))
    #expect(selection(script) == statement)
  }

  @Test("A larger screen reads the people that it has room for")
  func resizing() {
    var script = opened()
    let small = request(in: script)
    var panes = SessionScript.panes
    panes.peopleRows = 12
    let larger = PeopleRequest(text: "", limit: 36)
    #expect(script.send(.resized(panes)).contains(.loadPeople(larger)))
    script.send(.peopleLoaded(larger, [listing(dana), listing(priya)]))
    #expect(!script.send(.resized(SessionScript.panes)).contains(.loadPeople(small)))
  }

  @Test("What another process changed is read again")
  func reread() {
    var script = onPage()
    #expect(script.send(.journalChanged).contains(.loadPerson(dana.id)))
  }
}
