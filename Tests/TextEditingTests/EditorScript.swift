@testable import TextEditing

/// What a test does to an editor.
enum Act: Sendable, CustomStringConvertible {
  case type(String), paste(String), replaceAll(String)
  case backspace, delete, deleteWordBackward, deleteWordForward
  case undo, redo
  case go(Movement)

  var description: String {
    switch self {
    case .type(let text): "type \(text.debugDescription)"
    case .paste(let text): "paste \(text.debugDescription)"
    case .replaceAll(let text): "replace \(text.debugDescription)"
    case .backspace: "backspace"
    case .delete: "delete"
    case .deleteWordBackward: "delete word backward"
    case .deleteWordForward: "delete word forward"
    case .undo: "undo"
    case .redo: "redo"
    case .go(let movement): "\(movement)"
    }
  }
}

/// Text with `|` for the cursor, what is done, and the text with the cursor after it.
struct EditorTriple: Sendable, CustomStringConvertible {
  let before: String
  let acts: [Act]
  let after: String

  init(_ before: String, _ acts: Act..., gives after: String) {
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
    let scalars = marked.unicodeScalars
    let mark = scalars.firstIndex(of: "|") ?? scalars.endIndex
    let head = String(scalars[..<mark])
    let tail = mark == scalars.endIndex ? "" : String(scalars[scalars.index(after: mark)...])
    self.init(head + tail, isSingleLine: isSingleLine)
    setCursor(TextPosition.start.advanced(over: head))
  }

  var marked: String {
    let before = buffer.text(from: .start, to: cursor)
    var scalars = text.unicodeScalars
    scalars.insert(
      "|",
      at: scalars.index(scalars.startIndex, offsetBy: before.unicodeScalars.count)
    )
    return String(scalars)
  }

  mutating func perform(_ act: Act, in viewport: TextViewport) {
    switch act {
    case .type(let text): insert(text)
    case .paste(let text): insertPaste(text)
    case .replaceAll(let text): replace(with: text)
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .deleteWordBackward: deleteWordBackward()
    case .deleteWordForward: deleteWordForward()
    case .undo: undo()
    case .redo: redo()
    case .go(let movement): move(movement, in: viewport)
    }
  }
}
