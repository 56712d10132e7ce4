/// One replacement in a text.
struct TextEdit: Sendable, Equatable {
  var start: TextPosition
  var removed: String
  var inserted: String

  static func == (left: TextEdit, right: TextEdit) -> Bool {
    left.start == right.start && left.removed.hasSameBytes(as: right.removed)
      && left.inserted.hasSameBytes(as: right.inserted)
  }

  var inverse: TextEdit { TextEdit(start: start, removed: inserted, inserted: removed) }
}

/// What an edit is to the person, which decides what is undone together.
enum EditKind: Sendable, Hashable {
  case typing, deletingBackward, deletingForward
  /// Undone on its own.
  case whole
}

/// What one undo takes back.
struct UndoStep: Sendable, Equatable {
  var edits: [TextEdit]
  var cursorBefore: TextPosition
  var cursorAfter: TextPosition
}

/// All steps of a text since it was opened, without limit.
struct UndoHistory: Sendable, Equatable {
  private var done: [UndoStep] = []
  private var undone: [UndoStep] = []
  /// The kind of edit that would still join the last step.
  private var openKind: EditKind?
  private var endsInSpace = false

  /// What comes next is a step of its own.
  mutating func endStep() {
    openKind = nil
  }

  mutating func record(
    _ edit: TextEdit,
    kind: EditKind,
    cursorBefore: TextPosition,
    cursorAfter: TextPosition
  ) {
    undone.removeAll()
    let beginsWord = kind == .typing && endsInSpace && !(edit.inserted.first?.isWhitespace ?? true)
    if openKind == kind, kind != .whole, !beginsWord {
      done[done.count - 1].edits.append(edit)
      done[done.count - 1].cursorAfter = cursorAfter
    } else {
      done.append(
        UndoStep(edits: [edit], cursorBefore: cursorBefore, cursorAfter: cursorAfter)
      )
    }
    openKind = kind
    endsInSpace = edit.inserted.last?.isWhitespace ?? false
  }

  mutating func takeUndo() -> UndoStep? {
    endStep()
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  mutating func takeRedo() -> UndoStep? {
    endStep()
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}
