import AfterwordModel
import TextEditing
import Testing

@Suite("Beside a message")
struct ComposeHelpTests {
  @Test("A piece goes in at the cursor, with a space where it would touch a word")
  func picking() {
    let notes = SessionScript.opened()
    var (script, _) = SessionScript.composing(
      stored: "You liked.",
      lines: [notes.line(.praise, "the migration story")]
    )
    for _ in 0..<9 { script.run(.cursorRight) }
    script.run(.switchToPieces)
    #expect(script.state.context == .composePieces)
    script.run(.takePiece)
    #expect(script.message == "You liked the migration story.")
    #expect(script.state.context == .compose)
    script.run(.undoTyping)
    #expect(script.message == "You liked.", "it is one step of undo")
  }

  @Test("Headings are passed over, and Esc goes back to the text")
  func choosing() {
    let notes = SessionScript.opened()
    let lines = [notes.line(.praise, "one"), notes.line(.improvement, "two")]
    var (script, _) = SessionScript.composing(lines: lines)
    script.run(.switchToPieces)
    #expect(script.state.compose?.pieces.selected?.text == "one")
    script.run(.moveDown)
    #expect(script.state.compose?.pieces.selected?.text == "two")
    script.run(.back)
    #expect(script.state.context == .compose)
  }

  @Test("What they said themselves comes first, and nothing is offered twice")
  func order() {
    let script = SessionScript.opened()
    let dana = Person(id: .init(at: SessionScript.now.instant), name: "Dana Whitfield")
    var theirs = script.line(.praise, "theirs")
    theirs.saidBy = dana.id
    var facts = script.sheet(for: script.followUp()).facts
    facts.person = dana
    facts.panel = [Participant(person: dana, role: Role())]
    facts.lines = [script.line(.promise, "promised"), theirs]
    facts.promise = Promise(id: theirs.id, by: .me, text: "promised", line: nil, due: nil)
    #expect(
      facts.pieces.map(\.text).prefix(3) == ["promised", "theirs", "Dana Whitfield"]
    )
    #expect(Set(facts.pieces.map(\.text)).count == facts.pieces.count)
  }

  @Test("The checks follow every key")
  func checking() {
    var (script, _) = SessionScript.composing(stored: "Subject: Hello\n\nThank you, Dana.")
    let isUnfilled: (DraftWarning) -> Bool = { warning in
      if case .placeholder = warning { true } else { false }
    }
    #expect(script.state.compose?.warnings.contains(where: isUnfilled) == false)
    script.run(.cursorTextEnd)
    script.type(" [what]")
    #expect(script.state.compose?.warnings.contains(where: isUnfilled) == true)
    for _ in 0..<7 { script.run(.deleteBackward) }
    #expect(script.state.compose?.warnings.contains(where: isUnfilled) == false)
  }

  @Test("What counts on the channel is counted")
  func length() {
    var (script, detail) = SessionScript.composing(stored: "Subject: Hello\n\nOne two three.")
    #expect(script.state.compose?.length == .words(3, limit: 150))
    let profile = script.sheet(for: detail.on(.linkedin), stored: "One two three.")
    script.send(.draftLoaded(detail.followUp.id, profile))
    #expect(script.state.compose?.length == .characters(14, limit: 300))
  }

  @Test("Another channel changes the follow-up; an untouched draft is made anew for it")
  func otherChannel() {
    var (script, detail) = SessionScript.composing()
    let edit = FollowUpEdit(channel: .linkedin)
    #expect(
      script.run(.otherChannel) == [.perform(.editFollowUp(detail.followUp.id, edit))]
    )
    let sheet = script.sheet(for: detail.on(.linkedin), template: "Thank you!")
    script.send(.draftLoaded(detail.followUp.id, sheet))
    #expect(script.message == "Thank you!")
    #expect(!script.state.hasUnsavedText)
  }

  @Test("Words that were touched stay, and only the subject comes and goes with the channel")
  func subjectLine() {
    var (script, detail) = SessionScript.composing(stored: "Subject: Hello\n\nMine.")
    let id = detail.followUp.id
    let note = script.sheet(for: detail.on(.linkedin), stored: "Subject: Hello\n\nMine.")
    script.send(.draftLoaded(id, note))
    #expect(script.message == "Mine.")
    #expect(script.state.hasUnsavedText)
    script.send(.draftLoaded(id, script.sheet(for: detail, stored: "Subject: Hello\n\nMine.")))
    #expect(script.message == "Subject: Thank you\n\nMine.")
  }
}
