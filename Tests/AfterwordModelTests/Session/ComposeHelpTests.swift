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
    #expect(script.message == "Subject: Hello\n\nMine.", "it is the person's own again")
  }

  @Test("A subject that was changed comes back as it was, through every channel")
  func ownSubject() throws {
    var (script, detail) = SessionScript.composing()
    script.run(.cursorTextStart)
    script.run(.cursorLineEnd)
    script.type(" all")
    let saved = try script.save()
    script.send(.textSaved(saved, SavedText(text: saved.text, isMerged: false)))
    var stored = saved.text
    for channel in [Channel.linkedin, .letter, .phone, .email] {
      let sheet = script.sheet(for: detail.on(channel), stored: stored)
      script.send(.draftLoaded(detail.followUp.id, sheet))
      let text = try #require(script.message)
      #expect(text.hasPrefix("Subject:") == (channel == .email))
      guard script.state.hasUnsavedText else { continue }
      let save = try script.save()
      stored = save.text
      script.send(.textSaved(save, SavedText(text: stored, isMerged: false)))
    }
    #expect(script.message == saved.text)
  }

  @Test("Where a message never had a subject, the template's is put in")
  func templateSubject() {
    var (script, detail) = SessionScript.composing(stored: "Subject:\n\nMine.")
    let id = detail.followUp.id
    script.send(.draftLoaded(id, script.sheet(for: detail.on(.linkedin), stored: "Mine.")))
    script.send(.draftLoaded(id, script.sheet(for: detail, stored: "Mine.")))
    #expect(script.message == "Subject: Thank you\n\nMine.")
  }

  @Test("What went out stays as it went, whatever the channel is now")
  func sentOnOtherChannel() {
    let text = "Subject: Hello\n\nMine."
    var (script, detail) = SessionScript.composing(
      .sent(at: SessionScript.now.instant),
      stored: text
    )
    let sheet = script.sheet(for: detail.on(.linkedin), stored: text)
    script.send(.draftLoaded(detail.followUp.id, sheet))
    #expect(script.message == text)
    #expect(!script.state.hasUnsavedText)
  }
}
