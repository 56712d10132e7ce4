import AfterwordModel
import TextEditing
import Testing

@Suite("People offered after an @")
struct MentionCommandTests {
  /// A note in which was typed, with the journal's answer to the last question.
  private func typing(_ text: String, in note: String = "|", known names: [String])
    -> SessionScript
  {
    var script = SessionScript.writing(note)
    for character in text {
      for case .suggest(let request) in script.send(.typed(String(character))) {
        let matches = names.filter { $0.lowercased().hasPrefix(request.prefix.lowercased()) }
        script.send(.suggested(request, matches))
      }
    }
    return script
  }

  private let people = ["Dana Whitfield", "Daniel Roth", "Priya Nair"]

  @Test("An @ asks for the people of this company")
  func asks() {
    var script = SessionScript.writing("met |")
    #expect(
      script.send(.typed("@")) == [
        .suggest(SuggestionRequest(field: nil, source: .mentions(company: "Acme"), prefix: ""))
      ]
    )
  }

  @Test("Typing narrows, Tab takes, and the line goes on")
  func takes() {
    var script = typing("met @da", known: people)
    #expect(script.state.context == .mention)
    #expect(
      script.state.notes.mention?.offers == [.person("Dana Whitfield"), .person("Daniel Roth")]
    )
    #expect(script.run(.takeSuggestion) == [])
    #expect(script.noteWithCursor == "met @Dana Whitfield|")
    #expect(script.state.context == .note)
    script.type(" (HR)")
    #expect(script.note == "met @Dana Whitfield (HR)")
  }

  @Test("Down chooses, and only then Enter takes")
  func enter() {
    var script = typing("@da", known: people)
    script.run(.newLine)
    #expect(script.noteWithCursor == "@da\n|")
    script = typing("@da", known: people)
    script.run(.nextSuggestion)
    script.run(.nextSuggestion)
    script.run(.newLine)
    #expect(script.noteWithCursor == "@Daniel Roth|")
  }

  @Test("One offer leaves Up and Down to the text")
  func oneOffer() {
    var script = typing("@pri", in: "one\n|", known: people)
    #expect(script.state.context == .mention)
    script.run(.previousSuggestion)
    #expect(script.noteWithCursor == "one|\n@pri")
  }

  @Test("A new name can be added from within the line")
  func adds() throws {
    var script = typing("met @Ada Byron", known: people)
    #expect(script.state.notes.mention?.offers == [.newPerson("Ada Byron")])
    let effects = script.run(.takeSuggestion)
    #expect(
      effects.contains(.perform(.addPeople([PersonDraft(name: "Ada Byron")], to: script.onsite.id)))
    )
    #expect(script.noteWithCursor == "met @Ada Byron|")
  }

  @Test(
    "Nothing is offered where no name is typed",
    arguments: ["mail dana@acme", "@Ada Byron said", "@ home", "a@", "@Priya Nair"]
  )
  func nothing(_ text: String) {
    #expect(typing(text, known: people).state.context == .note)
  }

  @Test("Esc closes the list, not the note, and it stays closed for this name")
  func escape() {
    var script = typing("@d", known: people)
    script.run(.back)
    #expect(script.state.context == .note)
    #expect(script.send(.typed("a")) == [])
    #expect(script.note == "@da")
  }

  @Test("Answers that come late are for other letters, and left alone")
  func late() {
    var script = typing("@", known: [])
    script.type("d")
    let old = SuggestionRequest(field: nil, source: .mentions(company: "Acme"), prefix: "")
    script.send(.suggested(old, ["Priya Nair"]))
    #expect(script.state.context == .note)
  }

  @Test("Moving away closes the list")
  func moving() {
    var script = typing("@d", known: people)
    script.run(.cursorLineStart)
    #expect(script.state.context == .note)
  }

  @Test("A name that the cursor was taken away from by a search is not completed")
  func searching() {
    var script = typing("@pri", in: "one\n|", known: people)
    script.run(.find)
    script.type("one")
    script.run(.acceptFind)
    #expect(script.state.context == .note)
    script.run(.takeSuggestion)
    #expect(script.note == "one\n@pri")
  }

  @Test(
    "Lines that another program adds or takes away above the name do no harm",
    arguments: ["@pri", "zero\none\ntwo\n@pri"]
  )
  func merging(merged: String) throws {
    var script = typing("@pri", in: "one\ntwo\n|", known: people)
    let save = try script.save()
    script.send(.textSaved(save, SavedText(text: merged, isMerged: true)))
    #expect(script.state.context == .note)
    script.run(.takeSuggestion)
    #expect(script.note == merged)
  }

  @Test("A form that was opened before the journal knows a new name stays open")
  func formStaysOpen() {
    var script = typing("met @Ada Byron", known: people)
    script.run(.takeSuggestion)
    script.run(.back)
    script.run(.addInterview)
    script.send(.typed("Globex"))
    let label = ChangeLabel(.addPeople, subject: "Acme · Onsite")
    script.send(
      .performed(
        ChangeReceipt(
          label: label,
          applicationID: script.application.id,
          interviewID: script.onsite.id
        )
      )
    )
    #expect(script.form?.field(.company)?.text == "Globex")
  }
}
