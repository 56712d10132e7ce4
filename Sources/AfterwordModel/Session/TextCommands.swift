internal import TextEditing

/// What a command did to a text.
enum TextOutcome: Sendable, Equatable {
  case done
  /// A text for the clipboard.
  case copied(String, isCut: Bool)
  case refused(Refusal)
}

extension TextEditor {
  /// Runs a command that the note, the fields of forms and the find line share; nil if the command
  /// is another.
  mutating func run(
    _ command: Command,
    in viewport: TextViewport,
    _ kills: inout KillRing
  ) -> TextOutcome? {
    if let outcome = kill(command, &kills) { return outcome }
    kills.endRun()
    if let movement = command.movement {
      move(movement, in: viewport)
      return .done
    }
    return edit(command) ?? copyOrPaste(command, &kills)
  }

  /// What follows each other here is one piece for a later yank.
  private mutating func kill(_ command: Command, _ kills: inout KillRing) -> TextOutcome? {
    switch command {
    case .killToLineEnd: kills.push(killToLineEnd() ?? "")
    case .killToLineStart: kills.push(killToLineStart() ?? "", .before)
    case .deleteWordForward: kills.push(killWordForward() ?? "")
    case .deleteWordBackward: kills.push(killWordBackward() ?? "", .before)
    case .cut where selection == nil:
      guard let line = cutLine() else { return .refused(.nothingToCopy) }
      kills.push(line)
      return .copied(kills.newest ?? line, isCut: true)
    default: return nil
    }
    return .done
  }

  private mutating func edit(_ command: Command) -> TextOutcome? {
    switch command {
    case .deleteBackward: deleteBackward()
    case .deleteForward: deleteForward()
    case .undoTyping: if !undo() { return .refused(.noTypingToUndo) }
    case .redoTyping: if !redo() { return .refused(.noTypingToRedo) }
    case .setMark: toggleMark()
    case .selectAll: selectAll()
    case .transpose: if !transpose() { return .refused(.nothingToTranspose) }
    case .upperCase: if !changeCase(.upper) { return .refused(.noWordHere) }
    case .lowerCase: if !changeCase(.lower) { return .refused(.noWordHere) }
    case .capitalize: if !changeCase(.capitalized) { return .refused(.noWordHere) }
    default: return nil
    }
    return .done
  }

  private mutating func copyOrPaste(_ command: Command, _ kills: inout KillRing) -> TextOutcome? {
    switch command {
    case .cut, .copy:
      let text = command == .cut ? deleteSelection() : selectedText ?? wholeLine
      guard let text, !text.isEmpty else { return .refused(.nothingToCopy) }
      kills.push(text)
      kills.endRun()
      return .copied(text, isCut: command == .cut)
    case .paste, .yank:
      guard let text = kills.newest else { return .refused(.nothingToPaste) }
      insertYank(text)
    case .yankOlder:
      var turned = kills
      guard let older = turned.rotate(), replaceYank(with: older) else {
        return .refused(.noYankBefore)
      }
      kills = turned
    default: return nil
    }
    return .done
  }
}

extension Command {
  /// The way that the cursor goes, for commands that move it: with Shift they select.
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
    case .cursorParagraphUp: .paragraphUp
    case .cursorParagraphDown: .paragraphDown
    case .cursorPageUp: .pageUp
    case .cursorPageDown: .pageDown
    case .cursorTextStart: .textStart
    case .cursorTextEnd: .textEnd
    default: nil
    }
  }

  /// Whether Shift with the command's key selects.
  public var movesCursor: Bool { movement != nil }
}

extension TextViewport {
  /// A field of a form, or the find line.
  static let oneRow = TextViewport(rows: 1, columns: .max)
}
