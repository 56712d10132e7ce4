import TerminalCanvas
import Testing
import TextSnapshot

enum Snapshot {
  static func expect(
    _ text: String,
    named name: String,
    in folder: String = "Tests/AfterwordViewsTests/Snapshots",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = "\(folder)/\(name)"
    switch try TextSnapshot.compare(text, with: path) {
    case .same: break
    case .recorded: Issue.record("Recorded \(path): look at it.", sourceLocation: sourceLocation)
    case .differs: Issue.record("differs from \(path)", sourceLocation: sourceLocation)
    }
  }
}

extension Canvas {
  /// The canvas as text, a row a line, with the cursor's place and the reversed cells below.
  var picture: String {
    let rows = (0..<size.rows).map { row in
      String(self.row(row).map(\.text).joined().reversed().drop { $0 == " " }.reversed())
    }
    let place = cursor.map { "cursor at row \($0.row), column \($0.column)" } ?? "no cursor"
    let looks = parts("reversed", where: \.isReversed) + parts("matching", where: \.isMatch)
    return (rows + [place] + looks).joined(separator: "\n") + "\n"
  }

  /// What only the look of cells says, in one colour too.
  private func parts(_ name: String, where hasLook: (Style) -> Bool) -> [String] {
    (0..<size.rows).compactMap { row in
      let text = self.row(row).filter { hasLook($0.style) }.map(\.text).joined()
      return text.isEmpty ? nil : "\(name) in row \(row): \(text)"
    }
  }
}

extension Style {
  /// A match of a search: fields of forms are underlined too, in no ink.
  fileprivate var isMatch: Bool { isUnderlined && ink == .yellow }
}
