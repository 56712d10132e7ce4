import Foundation

/// A Swift file of the package, as the rules see it.
struct SourceFile: Sendable {
  /// From the package's folder on, as in "Sources/AfterwordModel/Store/Journal.swift".
  let path: String
  let lines: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Lines without their comments. A line is cut at an address inside a string, too.
  var code: [Substring] { lines.map { $0[..<($0.range(of: "//")?.lowerBound ?? $0.endIndex)] } }

  /// The modules that are imported, and the whole lines that do it.
  var imports: [(module: String, line: Substring)] {
    code.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let keyword = words.firstIndex(of: "import"), keyword < 2, words.count > keyword + 1
      else { return nil }
      let isOneDeclaration = ["class", "enum", "func", "struct"].contains(words[keyword + 1])
      guard let name = words.dropFirst(keyword + (isOneDeclaration ? 2 : 1)).first else {
        return nil
      }
      return (String(name.prefix { $0 != "." }), line)
    }
  }

  func isIn(_ folders: String...) -> Bool { folders.contains { path.hasPrefix($0 + "/") } }

  /// Whether the code has one of the words, not as the end of a longer name.
  func mentions(_ words: String...) -> Bool {
    words.contains { word in
      code.contains { line in
        line.ranges(of: word).contains { range in
          let before = line[..<range.lowerBound].last
          return before.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? true
        }
      }
    }
  }
}

extension SourceFile {
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All Swift files of the package under a folder of it.
  static func all(under folder: String) throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: package.appendingPathComponent(folder).path
    )
    return try paths.sorted().filter { $0.hasSuffix(".swift") }.map { path in
      let file = package.appendingPathComponent(folder).appendingPathComponent(path)
      return SourceFile(
        path: folder + "/" + path,
        text: try String(contentsOf: file, encoding: .utf8)
      )
    }
  }
}
