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
  static let suggestion = Style(.plain, dim: true, underlined: true)

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
