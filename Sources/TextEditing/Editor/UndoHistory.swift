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

  /// This edit and the next one as one; nil when they do not touch in the way of typing or deleting.
  func joined(with next: TextEdit) -> TextEdit? {
    if next.removed.isEmpty, start.advanced(over: inserted) == next.start {
      return TextEdit(start: start, removed: removed, inserted: inserted + next.inserted)
    }
    guard inserted.isEmpty, next.inserted.isEmpty else { return nil }
    if next.start == start {
      return TextEdit(start: start, removed: removed + next.removed, inserted: "")
    }
    guard next.start.advanced(over: next.removed) == start else { return nil }
    return TextEdit(start: next.start, removed: next.removed + removed, inserted: "")
  }

  /// Where a place in the text before the edit is after it: at the same character, if that stays.
  func place(of old: TextPosition) -> TextPosition {
    if old < start { return old }
    let end = start.advanced(over: removed)
    let newEnd = start.advanced(over: inserted)
    if old >= end {
      return old.line == end.line
        ? TextPosition(line: newEnd.line, offset: newEnd.offset + old.offset - end.offset)
        : old.movedDown(by: newEnd.line.number - end.line.number)
    }
    let kept = zip(removed.utf8, inserted.utf8).prefix { $0 == $1 }.count
    return old <= start.advanced(over: removed.utf8Prefix(kept)) ? old : newEnd
  }
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
  var before: Caret
  var after: Caret

  /// Takes up one more edit; what is typed or deleted without a gap is one edit.
  mutating func add(_ edit: TextEdit) {
    if let last = edits.last, let joined = last.joined(with: edit) {
      edits[edits.count - 1] = joined
    } else {
      edits.append(edit)
    }
  }
}

/// All steps of a text since it was opened, without limit.
struct UndoHistory: Sendable, Equatable {
  private var done: [UndoStep] = []
  private var undone: [UndoStep] = []
  /// The kind of edit that would still join the last step.
  private var openKind: EditKind?
  private var endsWord = false

  /// What comes next is a step of its own.
  mutating func endStep() {
    openKind = nil
  }

  mutating func record(
    _ edit: TextEdit,
    kind: EditKind,
    before: Caret,
    after: Caret
  ) {
    undone.removeAll()
    let beginsWord = kind == .typing && endsWord && !(edit.inserted.first?.endsWord ?? true)
    if openKind == kind, kind != .whole, !beginsWord {
      done[done.count - 1].add(edit)
      done[done.count - 1].after = after
    } else {
      done.append(UndoStep(edits: [edit], before: before, after: after))
    }
    openKind = kind
    endsWord = edit.inserted.last?.endsWord ?? false
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

extension Character {
  /// Whether what is typed behind it is a new word: white space, and the stops of scripts that are
  /// written without spaces.
  var endsWord: Bool { isWhitespace || "、。，！？；：".contains(self) }
}
