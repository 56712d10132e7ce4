import AfterwordModel
import TextEditing
import Testing

@Suite("Writing a message")
struct ComposeTests {
  @Test("It is read first, and the next key waits for it")
  func opening() {
    var script = SessionScript.opened()
    let detail = script.followUp()
    script.send(.timelineLoaded(script.application.id, [SessionScript.entry(of: detail)]))
    script.run(.focusTimeline)
    #expect(script.run(.compose) == [.loadDraft(detail.followUp.id)])
    #expect(script.state.context == .compose)
    #expect(script.state.nextKeyWaits)
    script.send(.draftLoaded(detail.followUp.id, script.sheet(for: detail)))
    #expect(script.message == SessionScript.template)
    #expect(!script.state.nextKeyWaits)
  }

  @Test("A draft that nobody touches is not saved, and leaves no bookmark behind")
  func untouched() {
    var (script, _) = SessionScript.composing()
    #expect(script.send(.autosaveDue) == [])
    #expect(script.run(.back) == [.dropPaused(.compose)])
    #expect(script.state.compose == nil)
    #expect(script.state.context == .timeline)
  }

  @Test("The cursor stands behind the subject, and what is typed is saved over the template")
  func typing() throws {
    var (script, detail) = SessionScript.composing()
    script.type("So ")
    let save = try script.save()
    #expect(save.place == .draft(detail.followUp.id))
    #expect(save.base == SessionScript.template)
    #expect(save.text.hasPrefix("Subject: Thank you\n\nSo Dear Dana,"))
  }

  @Test("Leaving saves first, and the next key waits for that")
  func leaving() throws {
    var (script, _) = SessionScript.composing()
    script.type("x")
    let save = try script.save(after: .command(.back))
    #expect(script.state.compose != nil)
    #expect(script.state.nextKeyWaits)
    let effects = script.send(.textSaved(save, SavedText(text: save.text, isMerged: false)))
    #expect(effects == [.dropPaused(.compose)])
    #expect(script.state.compose == nil)
  }

  @Test("A save that fails keeps the message open, and its words go to a file")
  func failing() throws {
    var (script, _) = SessionScript.composing()
    script.type("x")
    let save = try script.save(after: .command(.back))
    let effects = script.send(.textNotSaved(save, .diskFull(path: "j")))
    let title = "your message to Dana Whitfield"
    #expect(
      effects == [.rescueText(RescueOrder(save: save, title: title, earlierPath: nil))]
    )
    #expect(script.state.context == .compose)
    #expect(!script.state.nextKeyWaits)
    #expect(script.state.hasUnsavedText)
  }

  @Test("Words of another process are merged, and none are lost")
  func merging() throws {
    var (script, detail) = SessionScript.composing(stored: "one\ntwo")
    script.run(.cursorTextEnd)
    script.type("!")
    let theirs = script.sheet(for: detail, stored: "zero\none\ntwo")
    script.send(.draftLoaded(detail.followUp.id, theirs))
    #expect(script.message == "one\ntwo!", "unsaved words stay")
    let save = try script.save()
    script.send(.textSaved(save, SavedText(text: "zero\none\ntwo!", isMerged: true)))
    #expect(script.message == "zero\none\ntwo!")
    #expect(script.state.notice == .textMerged)
  }

  @Test("Undo elsewhere puts the template back, and typing's undo the words")
  func undoneElsewhere() {
    var (script, detail) = SessionScript.composing(stored: "mine")
    script.send(.draftLoaded(detail.followUp.id, script.sheet(for: detail)))
    #expect(script.message == SessionScript.template)
    script.run(.undoTyping)
    #expect(script.message == "mine")
  }

  @Test("A follow-up that is gone takes its message along, but no unsaved word")
  func gone() {
    var (script, detail) = SessionScript.composing()
    script.type("x")
    script.send(.draftLoaded(detail.followUp.id, nil))
    #expect(script.message?.contains("xDear Dana") == true)
    var (other, gone) = SessionScript.composing()
    other.send(.draftLoaded(gone.followUp.id, nil))
    #expect(other.state.compose == nil)
  }

  @Test("What went out can be read and copied, and not be changed")
  func sent() {
    var (script, _) = SessionScript.composing(.sent(at: SessionScript.now.instant), stored: "gone")
    script.type("x")
    #expect(script.message == "gone")
    #expect(script.state.notice == .refused(.alreadySent))
    script.run(.deleteForward)
    #expect(script.message == "gone")
    #expect(SessionScript.copies(in: script.run(.copy)) == ["gone"])
    #expect(script.run(.back) == [.dropPaused(.compose)])
  }

  @Test("What was sent without words in the journal is not made up")
  func wordsNotKept() {
    let (script, _) = SessionScript.composing(.sent(at: SessionScript.now.instant))
    #expect(script.state.compose == nil)
    #expect(script.state.notice == .refused(.wordsNotKept))
  }

  @Test("Once its follow-up counts as sent, the message is closed")
  func marked() {
    var (script, detail) = SessionScript.composing()
    let receipt = ChangeReceipt(
      label: ChangeLabel(.markSent, subject: "Acme · Dana"),
      applicationID: script.application.id,
      followUpID: detail.followUp.id
    )
    #expect(script.send(.performed(receipt)).contains(.dropPaused(.compose)))
    #expect(script.state.compose == nil)
  }

  @Test("Sending takes the words as they stand on the screen")
  func sending() {
    var (script, _) = SessionScript.composing()
    script.type("So ")
    script.run(.sendMessage)
    #expect(script.state.sending?.message.text == script.message)
  }

  @Test("The outside editor gets the message, and what comes back is saved at once")
  func outside() throws {
    var (script, detail) = SessionScript.composing(stored: "one")
    let edit = OutsideEdit(place: .draft(detail.followUp.id), text: "one")
    #expect(script.run(.editOutside) == [.editOutside(edit)])
    let save = try script.save(after: .editedOutside(edit, .changed("one\ntwo")))
    #expect(save.text == "one\ntwo")
    #expect(script.message == "one\ntwo")
  }

  @Test("What went out is not given to the outside editor")
  func sentOutside() {
    var (script, _) = SessionScript.composing(.sent(at: SessionScript.now.instant), stored: "gone")
    #expect(script.run(.editOutside) == [])
    #expect(script.state.notice == .refused(.alreadySent))
  }

  @Test("One that could not be read is closed, and the next key goes to what is below it")
  func notRead() {
    var script = SessionScript.opened()
    let detail = script.followUp()
    script.send(.timelineLoaded(script.application.id, [SessionScript.entry(of: detail)]))
    script.run(.focusTimeline)
    script.run(.compose)
    script.send(.failed(.diskFull(path: "j")))
    #expect(script.state.compose == nil)
    #expect(!script.state.nextKeyWaits)
    script.run(.back)
    #expect(script.state.context == .timeline)
  }

  @Test("A failure of something else leaves a message that was read open")
  func otherFailure() {
    var (script, _) = SessionScript.composing(stored: "mine")
    script.send(.failed(.diskFull(path: "j")))
    #expect(script.message == "mine")
    #expect(script.state.context == .compose)
  }
}
