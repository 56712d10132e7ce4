import Synchronization

/// Remembers how a long line was laid out last, for the copies of that very line.
///
/// It holds nothing that could not be found again from the line, so it never makes two lines differ.
final class LayoutMemo: Sendable {
  /// Shorter lines, in UTF-8 units, are laid out anew as quickly as they are remembered.
  static let shortestLine = 1000

  private let remembered: Mutex<LineLayout?>

  init(_ layout: LineLayout? = nil) {
    remembered = Mutex(layout)
  }

  var layout: LineLayout? { remembered.withLock { $0 } }

  func layout(columns: Int, make: () -> LineLayout) -> LineLayout {
    if let layout, layout.columns == columns { return layout }
    let layout = make()
    remembered.withLock { $0 = layout }
    return layout
  }
}

extension Line {
  func layout(columns: Int) -> LineLayout {
    guard let memo else { return LineLayout(self, columns: columns) }
    return memo.layout(columns: columns) { LineLayout(self, columns: columns) }
  }

  /// The line with a stretch of its text replaced, laid out from what is known of its layout.
  func replacing(_ edit: LineEdit, with text: String) -> Line {
    let changed = Line(text)
    guard changed.memo != nil, let layout = memo?.layout else { return changed }
    return Line(changed, memo: LayoutMemo(LineLayout(changed, from: layout, edit: edit)))
  }
}
