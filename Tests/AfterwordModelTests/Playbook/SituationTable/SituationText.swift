import Foundation
import Testing

/// A situation as it stands in its file.
struct SituationText: Sendable, CustomTestStringConvertible {
  let title: String
  let file: String
  let lines: [SituationLine]

  var testDescription: String { "\(file): \(title)" }
}

struct SituationLine: Sendable {
  let file: String
  /// Counted from 1.
  let number: Int
  let text: String

  func problem(_ words: String) -> SituationProblem { SituationProblem(line: self, words: words) }
}

/// What the table has that its reader does not know.
struct SituationProblem: Error, CustomStringConvertible {
  let line: SituationLine
  let words: String

  var description: String { "\(line.file):\(line.number): \(words): \(line.text)" }
}

extension SituationText {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Situations")

  static let all = all(in: folder)

  /// Those of all files, by the files' names. A folder that cannot be read has none.
  static func all(in folder: URL) -> [SituationText] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
      let path = folder.appendingPathComponent(name)
      return read((try? String(contentsOf: path, encoding: .utf8)) ?? "", file: name)
    }
  }

  /// Each begins with a line `# Title`; empty lines say nothing.
  static func read(_ text: String, file: String) -> [SituationText] {
    var situations: [SituationText] = []
    var title = ""
    var lines: [SituationLine] = []
    func finish() {
      if title.isEmpty, lines.isEmpty { return }
      situations.append(SituationText(title: title, file: file, lines: lines))
      lines = []
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let content = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("# ") {
        finish()
        title = String(line.dropFirst(2))
      } else if !content.isEmpty {
        lines.append(SituationLine(file: file, number: index + 1, text: content))
      }
    }
    finish()
    return situations
  }
}
