import AfterwordModel
import TextEditing
import Testing

@Suite("Words that could not be saved")
struct RescueTests {
  private static let full = JournalError.diskFull(path: "j")

  @Test("From the first failure on the words go to a file, and later ones into the same")
  func keeping() throws {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.type("word")
    let first = try script.rescueOrder(after: script.save(), failing: Self.full)
    #expect(first.save.text == "word")
    #expect(first.title == "Acme · Onsite")
    #expect(first.earlierPath == nil)
    script.send(.textRescued(first, .file(path: "/state/note.txt")))
    #expect(script.state.notice == .textInRescueFile(Self.full))
    script.type("s")
    let second = try script.rescueOrder(after: script.save(), failing: Self.full)
    #expect(second.save.text == "words")
    #expect(second.earlierPath == "/state/note.txt")
  }

  @Test("The file goes when the journal has the words")
  func removing() throws {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.type("word")
    let order = try script.rescueOrder(after: script.save(), failing: Self.full)
    script.send(.textRescued(order, .file(path: "/state/note.txt")))
    let save = try script.save()
    let effects = script.send(.textSaved(save, SavedText(text: "word", isMerged: false)))
    #expect(effects.contains(.removeRescue(path: "/state/note.txt")))
    script.type("s")
    let next = try script.save()
    let later = script.send(.textSaved(next, SavedText(text: "words", isMerged: false)))
    #expect(!later.contains(.removeRescue(path: "/state/note.txt")))
  }

  @Test("After the first frame it is looked for words of earlier runs")
  func looking() {
    var script = SessionScript.opened()
    #expect(
      script.send(.firstFrameShown) == [
        .loadSettings, .checkJournal, .findRescues, .catchUp, .findOpenQuestions,
        .findPaused, .findDebrief,
      ]
    )
  }

  @Test("Words go into their note as one step of undo; their file goes after the commit")
  func merging() throws {
    var script = SessionScript.opened(note: "before")
    let offer = script.offer("before and after", over: "before")
    script.send(.rescuesFound([offer]))
    #expect(script.state.context == .rescueOffer)
    #expect(script.run(.mergeRescue).contains(.openInterview(script.onsite.id)))
    let save = try script.save(
      after: .interviewOpened(script.detail(of: script.onsite, note: "before"))
    )
    #expect(script.state.notes.editor.text == "before and after")
    #expect(script.state.context == .note)
    let effects = script.send(
      .textSaved(save, SavedText(text: "before and after", isMerged: false))
    )
    #expect(effects.contains(.removeRescue(path: offer.path)))
    script.run(.undoTyping)
    #expect(script.state.notes.editor.text == "before")
  }

  @Test("The file stays while the words are not saved, and while they are not in the note")
  func notYet() throws {
    var script = SessionScript.opened(note: "before")
    let offer = script.offer("before and after", over: "before")
    script.send(.rescuesFound([offer]))
    script.run(.mergeRescue)
    let note = script.detail(of: script.onsite, note: "before")
    let save = try script.save(after: .interviewOpened(note))
    let failed = script.send(.textNotSaved(save, Self.full))
    #expect(!failed.contains(.removeRescue(path: offer.path)))
    script.run(.undoTyping)
    script.type("!")
    let next = try script.save()
    let effects = script.send(.textSaved(next, SavedText(text: "before!", isMerged: false)))
    #expect(!effects.contains(.removeRescue(path: offer.path)))
  }

  @Test("Words that are all there already are not put in twice")
  func alreadyThere() {
    var script = SessionScript.opened(note: "one\ntwo\nthree")
    let offer = script.offer("one\nthree", over: "one")
    script.send(.rescuesFound([offer]))
    script.run(.mergeRescue)
    let effects = script.send(
      .interviewOpened(script.detail(of: script.onsite, note: "one\ntwo\nthree"))
    )
    #expect(effects == [.loadImprovements(script.onsite.id), .removeRescue(path: offer.path)])
    #expect(script.state.notes.saving == .saved)
  }

  @Test("Who writes a note is not disturbed by an offer")
  func notWhileWriting() {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.send(.rescuesFound([script.offer("words", over: "")]))
    script.type("d")
    #expect(script.state.notes.editor.text == "d")
    script.run(.back)
    #expect(script.state.context == .rescueOffer)
  }

  @Test("Esc leaves the file; deleting it takes two keys")
  func keepingOrDeleting() {
    var script = SessionScript.opened()
    let offers = [script.offer("one", over: ""), script.offer("two", over: "")]
    script.send(.rescuesFound(offers))
    #expect(script.run(.deleteRescue) == [])
    #expect(script.run(.back) == [])
    #expect(script.state.rescueOffer == offers[1])
    #expect(script.run(.deleteRescue) == [])
    #expect(script.run(.deleteRescue) == [.removeRescue(path: offers[1].path)])
    #expect(script.state.context == .interviews)
  }

  @Test("Words whose interview is gone stay where they are")
  func goneInterview() {
    var script = SessionScript.opened()
    var offer = script.offer("words", over: "")
    offer.hasPlace = false
    script.send(.rescuesFound([offer]))
    #expect(script.run(.mergeRescue) == [])
    #expect(script.state.notice == .refused(.rescuedPlaceGone))
  }

  @Test(
    "A file gives back what it was made of",
    arguments: ["", "one", "two\nlines\n", "\n----\n", "a\r\nb\u{301}"],
    [
      WrittenPlace.note(.init(at: SessionScript.now.instant)),
      .draft(.init(at: SessionScript.now.instant)),
    ]
  )
  func file(text: String, place: WrittenPlace) {
    let rescued = RescuedText(
      place: place,
      title: "A \\ B\nC",
      journalPath: "/a\n----\nb\\n/journal.sqlite",
      time: SessionScript.now.local,
      base: TextChecksum(of: "before"),
      text: text
    )
    let read = RescuedText(fileText: rescued.fileText)
    #expect(read == rescued)
    #expect(read?.text.utf8.elementsEqual(text.utf8) == true)
  }

  @Test("Another file is none")
  func otherFile() {
    #expect(RescuedText(fileText: "Dear diary") == nil)
    #expect(RescuedText(fileText: "") == nil)
  }
}

extension SessionScript {
  fileprivate func offer(_ text: String, over base: String) -> RescueOffer {
    let rescued = RescuedText(
      place: .note(onsite.id),
      title: "Acme · Onsite",
      journalPath: "/journal.sqlite",
      time: Self.now.local,
      base: TextChecksum(of: base),
      text: text
    )
    return RescueOffer(path: "/state/note-\(text.utf8.count).txt", text: rescued, hasPlace: true)
  }

  /// What is asked for when a save fails; a failed test without it.
  fileprivate mutating func rescueOrder(
    after save: TextSave,
    failing error: JournalError
  ) throws -> RescueOrder {
    let orders = send(.textNotSaved(save, error)).compactMap { effect -> RescueOrder? in
      if case .rescueText(let order) = effect { order } else { nil }
    }
    return try #require(orders.count == 1 ? orders[0] : nil)
  }
}
