@testable import TextEditing

/// What a test does to an editor.
enum Act: Sendable {
  case type(String), paste(String), yank(String), rotate(to: String)
  case replaceText(String)
  /// Between two UTF-8 offsets of the first line.
  case replace(Int, Int, String)
  case backspace, delete, deleteSelection
  case killWordBackward, killWordForward, killToLineEnd, killToLineStart, cutLine
  case transpose, write(LetterCase), moveLines(Int), duplicate, join, indent, outdent
  case find(String), findBack(String), replaceFound(String, String), replaceMatches(String, String)
  case undo, redo
  case go(Movement), select(Movement), mark, drop, selectAll, selectWord, selectLine
}

/// Text with `|` for the cursor and `[` for where the selection begins, what is done, and the text
/// after it.
struct EditorTriple: Sendable, CustomStringConvertible {
  let before: String
  let acts: [Act]
  let after: String

  init(_ before: String, _ acts: Act..., gives after: String) {
    self.init(before, acts, gives: after)
  }

  init(_ before: String, _ acts: [Act], gives after: String) {
    self.before = before
    self.acts = acts
    self.after = after
  }

  var description: String { "\(before.debugDescription) \(acts) \(after.debugDescription)" }

  /// What the acts really give, in the notation of `after`.
  func outcome(isSingleLine: Bool = false, rows: Int = 4, columns: Int = 11) -> String {
    var editor = TextEditor(marked: before, isSingleLine: isSingleLine)
    let viewport = TextViewport(rows: rows, columns: columns)
    for act in acts { editor.perform(act, in: viewport) }
    return editor.marked
  }
}

extension TextEditor {
  init(marked: String, isSingleLine: Bool = false) {
    var text = ""
    var cursor = TextPosition.start
    var anchor: TextPosition?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "|": cursor = TextPosition.start.advanced(over: text)
      case "[": anchor = TextPosition.start.advanced(over: text)
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.init(text, isSingleLine: isSingleLine)
    setCaret(Caret(cursor: cursor, anchor: anchor))
  }

  var marked: String {
    let marks: [(TextPosition, String)] =
      selection.map { range in
        range.upperBound == cursor
          ? [(range.lowerBound, "["), (cursor, "|")] : [(cursor, "|"), (range.upperBound, "[")]
      } ?? [(cursor, "|")]
    var marked = String.UnicodeScalarView()
    var place = TextPosition.start
    for (mark, sign) in marks {
      marked += buffer.text(from: place, to: mark).unicodeScalars
      marked += sign.unicodeScalars
      place = mark
    }
    let last = LineIndex(lineCount - 1)
    let end = TextPosition(line: last, offset: buffer[last].text.utf8.count)
    marked += buffer.text(from: place, to: end).unicodeScalars
    return String(marked)
  }

  mutating func perform(_ act: Act, in viewport: TextViewport) {
    switch act {
    case .type(let text): insert(text)
    case .paste(let text): insertPaste(text)
    case .yank(let text): insertYank(text)
    case .rotate(let text): replaceYank(with: text)
    case .replaceText(let text): replace(with: text)
    case .replace(let start, let end, let text):
      let line = LineIndex(0)
      replace(
        TextPosition(line: line, offset: start)..<TextPosition(line: line, offset: end),
        with: text
      )
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .deleteSelection: deleteSelection()
    case .killWordBackward: killWordBackward()
    case .killWordForward: killWordForward()
    case .killToLineEnd: killToLineEnd()
    case .killToLineStart: killToLineStart()
    case .cutLine: cutLine()
    default: performOnWhole(act, in: viewport)
    }
  }

  private mutating func performOnWhole(_ act: Act, in viewport: TextViewport) {
    switch act {
    case .transpose: transpose()
    case .write(let letterCase): changeCase(letterCase)
    case .moveLines(let count): moveLines(by: count)
    case .duplicate: duplicateLines()
    case .join: joinLines()
    case .indent: indent()
    case .outdent: outdent()
    case .find(let needle):
      let match = TextSearch(needle).next(from: cursor, in: self)
      if let match { select(match.range) }
    case .findBack(let needle):
      let match = TextSearch(needle).previous(before: selection?.lowerBound ?? cursor, in: self)
      if let match { select(match.range) }
    case .replaceFound(let needle, let text):
      replaceSelectedMatch(of: TextSearch(needle), with: text)
    case .replaceMatches(let needle, let text): _ = replaceAll(TextSearch(needle), with: text)
    case .undo: undo()
    case .redo: redo()
    case .go(let movement): move(movement, in: viewport)
    case .select(let movement): move(movement, selecting: true, in: viewport)
    case .mark: toggleMark()
    case .drop: dropSelection()
    case .selectAll: selectAll()
    case .selectWord: selectWord(at: cursor)
    case .selectLine: selectLine(at: cursor)
    default: break
    }
  }
}
