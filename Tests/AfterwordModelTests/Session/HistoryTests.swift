import AfterwordModel
import TextEditing
import Testing

@Suite("The versions of a note")
struct HistoryTests {
  private let newest = NoteVersion(number: 2, at: SessionScript.now.instant, byteCount: 7)
  private let oldest = NoteVersion(
    number: 1,
    at: SessionScript.now.instant.adding(minutes: -90),
    byteCount: 3
  )

  /// The history of a note that says "one\ntwo" now, with the newest version read.
  private func opened() -> SessionScript {
    var script = SessionScript.opened(note: "one\ntwo")
    script.run(.focusNotes)
    script.run(.openHistory)
    script.send(.versionsLoaded(script.onsite.id, [newest, oldest]))
    script.send(.versionLoaded(newest, text: "one\ntwo"))
    return script
  }

  @Test("What is on screen is saved first, so that it is a version too")
  func savesFirst() throws {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.type("word")
    let save = try script.save(after: .command(.openHistory))
    let effects = script.send(.textSaved(save, SavedText(text: "word", isMerged: false)))
    #expect(effects.first == .loadVersions(script.onsite.id))
  }

  @Test("Only the version that is looked at is read")
  func readsOne() {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    #expect(script.run(.openHistory) == [.loadVersions(script.onsite.id)])
    #expect(
      script.send(.versionsLoaded(script.onsite.id, [newest, oldest]))
        == [.loadVersion(script.onsite.id, newest)]
    )
    #expect(script.state.context == .history)
    #expect(script.run(.moveDown) == [.loadVersion(script.onsite.id, oldest)])
    #expect(script.run(.moveDown) == [], "there is no older one")
  }

  @Test("A version that comes late is not shown in the place of another")
  func late() {
    var script = opened()
    script.run(.moveDown)
    script.send(.versionLoaded(newest, text: "one\ntwo"))
    #expect(script.state.history?.comparison == nil)
    script.send(.versionLoaded(oldest, text: "one"))
    #expect(script.state.history?.comparison?.difference.changedLines == [1])
  }

  @Test("A note without versions says so")
  func none() {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.run(.openHistory)
    #expect(script.send(.versionsLoaded(script.onsite.id, [])) == [])
    #expect(script.state.notice == .refused(.noVersions))
    #expect(script.state.context == .note)
  }

  @Test("Enter brings a version back as one step of the text's own undo")
  func restore() throws {
    var script = opened()
    script.run(.moveDown)
    script.send(.versionLoaded(oldest, text: "une"))
    script.run(.restoreVersion)
    #expect(script.state.context == .note)
    #expect(script.state.notice == .versionRestored(oldest))
    #expect(script.state.notes.editor.text == "une")
    #expect(try script.save().text == "une")
    script.run(.undoTyping)
    #expect(script.state.notes.editor.text == "one\ntwo")
  }

  @Test(
    "A version that is not read yet is not brought back, and one that is the text changes nothing"
  )
  func nothingToRestore() {
    var script = opened()
    script.run(.moveDown)
    script.run(.restoreVersion)
    #expect(script.state.context == .history)
    script.run(.moveUp)
    script.send(.versionLoaded(newest, text: "one\ntwo"))
    script.run(.restoreVersion)
    #expect(script.state.notice == .refused(.versionIsPresentText))
    #expect(!script.state.notes.hasUnsavedText)
  }

  @Test("Esc goes back to the note, and typing never reaches it from here")
  func escape() {
    var script = opened()
    script.type("x")
    #expect(script.state.notes.editor.text == "one\ntwo")
    script.run(.back)
    #expect(script.state.context == .note)
  }

  @Test("A long version is seen from its first change on, and scrolled to its end")
  func scrolling() {
    var script = opened()
    let lines = (1...100).map(String.init)
    script.run(.moveDown)
    script.send(.versionLoaded(oldest, text: lines.joined(separator: "\n")))
    let rows = SessionScript.panes.historyRows
    let first = script.state.history.flatMap(firstRow)
    #expect(first == "1")
    for _ in 0..<20 { script.run(.pageDown) }
    #expect(script.state.history.flatMap(lastRow) == "two")
    for _ in 0..<20 { script.run(.pageUp) }
    #expect(script.state.history.flatMap(firstRow) == "1")
    #expect(rows < lines.count)
  }

  private func firstRow(_ history: HistoryState) -> String? {
    history.comparison?.page.visibleRows(in: history.viewport).first?.text
  }

  private func lastRow(_ history: HistoryState) -> String? {
    history.comparison?.page.visibleRows(in: history.viewport).last?.text
  }

  @Test("An interview that is gone takes the history with it")
  func gone() {
    var script = opened()
    script.send(.interviewOpened(nil))
    #expect(script.state.history == nil)
    #expect(script.state.context == .interviews)
  }

  @Test("The mouse does not reach the panes behind the versions")
  func mouse() {
    var script = opened()
    script.send(.mouse(MouseAction(.press(clicks: 1), in: .interviews, row: 2)))
    #expect(script.state.context == .history)
    #expect(script.state.list.selectedInterview == script.onsite.id)
    #expect(script.state.focus == .notes)
  }

  @Test("A version is not put into another note that has come in the place of its own")
  func otherNote() {
    var script = opened()
    script.run(.moveDown)
    script.send(.versionLoaded(oldest, text: "one"))
    let rest = script.window.rows.filter { $0.id != .interview(script.onsite.id) }
    let window = InterviewListWindow(rows: rest, hasEarlierRows: false, hasLaterRows: false)
    script.send(.listLoaded(.around(.interview(script.onsite.id)), window))
    script.send(.interviewOpened(script.detail(of: script.phone, note: "another")))
    script.run(.restoreVersion)
    #expect(script.state.notes.editor.text == "another")
  }
}
