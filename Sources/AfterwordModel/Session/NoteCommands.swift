internal import TextEditing

extension AppState {
  /// A command on the text of the note; nil if it is not one.
  mutating func runInNote(_ command: Command) -> [Effect]? {
    if let movement = command.movement {
      notes.editor.move(movement, in: notes.viewport)
    } else {
      switch command {
      case .newLine: notes.editor.insert("\n")
      case .deleteBackward: notes.editor.deleteBackward()
      case .deleteForward: notes.editor.deleteForward()
      case .deleteWordBackward: notes.editor.killWordBackward()
      case .deleteWordForward: notes.editor.killWordForward()
      case .undoTyping: if !notes.editor.undo() { return refuse(.noTypingToUndo) }
      case .redoTyping: if !notes.editor.redo() { return refuse(.noTypingToRedo) }
      default: return nil
      }
    }
    notes.viewport.follow(notes.editor)
    return []
  }

  mutating func insertInNote(_ text: String, isPaste: Bool) -> [Effect] {
    if isPaste {
      notes.editor.insertPaste(text)
    } else {
      notes.editor.insert(text)
    }
    notes.viewport.follow(notes.editor)
    return []
  }

  /// From here on, what is typed is one step of the journal's undo.
  mutating func beginWriting() {
    writingSessions += 1
    notes.beginSession(named: "\(runName)-\(writingSessions)")
  }

  func saveNote() -> [Effect] {
    notes.pendingSave.map { [.saveNote($0)] } ?? []
  }
}

extension Command {
  var movement: Movement? {
    switch self {
    case .cursorLeft: .left
    case .cursorRight: .right
    case .cursorUp: .up
    case .cursorDown: .down
    case .cursorWordLeft: .wordLeft
    case .cursorWordRight: .wordRight
    case .cursorLineStart: .lineStart
    case .cursorLineEnd: .lineEnd
    case .cursorPageUp: .pageUp
    case .cursorPageDown: .pageDown
    case .cursorTextStart: .textStart
    case .cursorTextEnd: .textEnd
    default: nil
    }
  }
}
