import TerminalCanvas

@testable import TextEditing

/// A note that is edited by what comes from the terminal, and looked at after every event.
struct FuzzedEditor {
  private(set) var editor = TextEditor()
  private(set) var viewport: TextViewport
  private var kills = KillRing()
  private var search = TextSearch("a")

  /// A text that doubles itself must not fill the memory.
  private static let mostBytes = 4000

  init(rows: Int, columns: Int) { viewport = TextViewport(rows: rows, columns: columns) }

  mutating func take(_ event: InputEvent) {
    let revision = editor.revision
    switch event {
    case .key(let stroke): take(stroke)
    case .paste(let text): editor.insertPaste(text)
    case .mouse(let event): take(event)
    case .focusGained: viewport.resize(rows: viewport.columns, columns: viewport.rows)
    case .focusLost: break
    }
    if editor.revision != revision { editor.checkText() }
    editor.checkPlaces()
    if case .mouse(let event) = event, event.button == .middle {
      editor.checkRows(in: viewport)
    } else {
      viewport.follow(editor)
      editor.checkRows(in: viewport)
      editor.checkCursor(in: viewport)
    }
    if editor.revision != revision {
      let text = editor.text
      if text.utf8.count > Self.mostBytes { editor.replace(with: String(text.prefix(100))) }
    }
  }

  /// Undoing everything leads to the empty text of the start, and doing it again to the end.
  mutating func checkUndo() {
    while editor.redo() { editor.checkPlaces() }
    let end = editor.text
    while editor.undo() { editor.checkPlaces() }
    verify(editor.text.isEmpty, "not everything was undone")
    while editor.redo() { editor.checkPlaces() }
    editor.checkText()
    verify(editor.text.utf8.elementsEqual(end.utf8), "redo leads elsewhere")
  }
}

// MARK: - Keys and mouse

extension FuzzedEditor {
  private mutating func take(_ stroke: KeyStroke) {
    if let movement = FuzzedKeys.movement(stroke) {
      return editor.move(
        movement,
        selecting: stroke.modifiers.contains(.shift),
        in: viewport
      )
    }
    switch (stroke.key, stroke.modifiers) {
    case (.character(let character), []): editor.insert(String(character))
    case (.character(let character), .control): takeControl(character)
    case (.character(let character), .alt): takeAlt(character)
    case (.enter, _): editor.insert("\n")
    case (.tab, []): editor.insert("\t")
    case (.backspace, .alt): kill(.before) { $0.killWordBackward() }
    case (.backspace, _): kill(.before) { $0.deleteBackward() }
    case (.delete, _): kill(.after) { $0.deleteForward() }
    case (.up, .alt): editor.moveLines(by: -1)
    case (.down, .alt): editor.moveLines(by: 1)
    case (.escape, _): editor.dropSelection()
    default: kills.endRun()
    }
  }

  private mutating func takeControl(_ character: Character) {
    switch character {
    case " ": editor.toggleMark()
    case "x": kill(.after) { $0.selection == nil ? $0.cutLine() : $0.deleteSelection() }
    case "c": kills.push(editor.selectedText ?? editor.wholeLine)
    case "v", "y": editor.insertYank(kills.newest ?? "")
    case "k": kill(.after) { $0.killToLineEnd() }
    case "u": kill(.before) { $0.killToLineStart() }
    case "w": kill(.before) { $0.killWordBackward() }
    case "d": kill(.after) { $0.deleteForward() }
    case "_": editor.undo()
    case "f": search = TextSearch(editor.selectedText ?? "a")
    case "g": find(search.next(from: editor.cursor, in: editor))
    case "r": find(search.previous(before: editor.cursor, in: editor))
    default: kills.endRun()
    }
  }

  private mutating func takeAlt(_ character: Character) {
    switch character {
    case "a": editor.selectAll()
    case "d": kill(.after) { $0.killWordForward() }
    case "y": editor.replaceYank(with: kills.rotate() ?? "")
    case "_": editor.redo()
    case "t": editor.transpose()
    case "u": editor.changeCase(.upper)
    case "l": editor.changeCase(.lower)
    case "c": editor.changeCase(.capitalized)
    case "k": editor.duplicateLines()
    case "j": editor.joinLines()
    case "i": editor.indent()
    case "I": editor.outdent()
    case "r": replaceAll()
    case "s": editor.replaceSelectedMatch(of: search, with: "ä\n")
    case "m": editor.replace(with: String(editor.text.reversed()))
    default: kills.endRun()
    }
  }

  private mutating func take(_ event: MouseEvent) {
    let place = editor.position(
      atRow: event.position.row,
      column: event.position.column,
      in: viewport
    )
    switch event.kind {
    case .press where event.modifiers.contains(.alt): editor.selectWord(at: place)
    case .press where event.modifiers.contains(.control): editor.selectLine(at: place)
    case .press: editor.setCursor(place)
    case .drag: editor.extendSelection(to: place)
    case .release: break
    case .wheelUp: viewport.scroll(by: -3, over: editor)
    case .wheelDown: viewport.scroll(by: 3, over: editor)
    }
  }
}

// MARK: - What must hold for one command

extension FuzzedEditor {
  private mutating func kill(_ side: KillRing.Side, _ delete: (inout TextEditor) -> String?) {
    let before = editor.text.utf8.count
    let killed = delete(&editor) ?? ""
    verify(
      editor.text.utf8.count + killed.utf8.count == before,
      "what was deleted is not what was returned"
    )
    kills.push(killed, side)
  }

  private mutating func find(_ match: TextSearch.Match?) {
    guard let range = match?.range else { return }
    editor.select(range)
    verify(editor.selection == range, "a match cuts a character")
  }

  private mutating func replaceAll() {
    let lines = LineIndex(0)...LineIndex(editor.lineCount - 1)
    let found = search.matches(inLines: lines, of: editor)
    verify(editor.replaceAll(search, with: "Zz") == found.count, "not all were replaced")
  }
}
