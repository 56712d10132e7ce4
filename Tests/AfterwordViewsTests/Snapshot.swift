import Foundation
import TerminalCanvas
import Testing

/// A readable text that was looked at by a person once and must not change by accident.
///
/// To record one anew, delete its file or set `AFTERWORD_RECORD=1`: the test writes it and fails,
/// so that a recording is never mistaken for a pass.
enum Snapshot {
  static func expect(
    _ text: String,
    named name: String,
    in folder: String = "Tests/AfterwordViewsTests/Snapshots",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = root.appending(path: folder).appending(path: name)
    let isRecording = ProcessInfo.processInfo.environment["AFTERWORD_RECORD"] != nil
    guard !isRecording, let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(folder)/\(name): look at it.", sourceLocation: sourceLocation)
      return
    }
    #expect(text == recorded, "differs from \(folder)/\(name)", sourceLocation: sourceLocation)
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
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
