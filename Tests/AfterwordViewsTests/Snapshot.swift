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
    return (rows + [place] + reversedParts).joined(separator: "\n") + "\n"
  }

  /// What is selected: only the reversed cells say so in one colour.
  private var reversedParts: [String] {
    (0..<size.rows).compactMap { row in
      let text = self.row(row).filter(\.style.isReversed).map(\.text).joined()
      return text.isEmpty ? nil : "reversed in row \(row): \(text)"
    }
  }
}
