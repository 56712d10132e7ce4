import AfterwordModel
import TerminalCanvas

/// How each kind of thing looks. Readable in one colour too: bold, dim and reverse carry the
/// meaning, the ink only helps.
enum Theme {
  static let border = Style(.plain, dim: true)
  static let focusedBorder = Style(.cyan)
  static let title = Style(.plain)
  static let focusedTitle = Style(.cyan, bold: true)
  static let program = Style(.plain, bold: true)
  static let heading = Style(.plain, bold: true)
  static let muted = Style(.plain, dim: true)
  static let due = Style(.yellow, bold: true)
  static let overdue = Style(.red, bold: true)
  static let done = Style(.green)
  static let ahead = Style(.cyan)
  static let problem = Style(.red)
  static let understood = Style(.green)
  static let key = Style(.plain, bold: true)
  static let notice = Style(.plain, bold: true)
  static let field = Style(.plain, underlined: true)
  static let added = Style(.green)
  static let removed = Style(.red, dim: true)
  static let suggestion = Style(.plain, dim: true, underlined: true)

  /// A marked line of a note; which mark it is, its first letter and the gutter say in one colour.
  static func style(of mark: NoteMark) -> Style {
    switch mark {
    case .praise: Style(.green)
    case .improvement: Style(.yellow)
    case .question: Style(.magenta)
    case .promise: Style(.cyan, bold: true)
    case .statement: Style(.cyan)
    }
  }

  /// A part of a line of a note.
  static func lay(_ kind: NoteLineLook.Stretch.Kind, over style: inout Style) {
    switch kind {
    case .name: style.isBold = true
    case .match:
      style.ink = .yellow
      style.isUnderlined = true
    case .currentMatch, .selection: selectText(&style)
    }
  }

  /// What a warning is about.
  static func flag(_ style: inout Style) {
    style.ink = .red
    style.isUnderlined = true
  }

  /// Selected text.
  static func selectText(_ style: inout Style) { style.isReversed = true }

  /// The selected row: reversed in the pane that has the keys, bold in the others.
  static func select(_ style: inout Style, isFocused: Bool) {
    if isFocused {
      style.isReversed = true
      style.isDim = false
    } else {
      style.isBold = true
    }
  }
}
