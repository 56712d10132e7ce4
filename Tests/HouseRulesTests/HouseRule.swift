import Testing

/// A rule that the compiler cannot keep.
struct HouseRule: Sendable, CustomTestStringConvertible {
  let sentence: String
  let isBroken: @Sendable (SourceFile) -> Bool
  /// A file that breaks it, to prove that the rule can be broken.
  let breach: SourceFile

  var testDescription: String { sentence }
}

extension HouseRule {
  /// Which of our modules each target may import.
  static let mayImport: [String: Set<String>] = [
    "TextEditing": [],
    "AfterwordModel": ["TextEditing", "GRDB"],
    "AfterwordExchange": ["AfterwordModel", "TextEditing"],
    "TerminalCanvas": ["TextEditing"],
    "AfterwordViews": ["AfterwordModel", "TerminalCanvas", "TextEditing"],
    "NcursesTerminal": ["TerminalCanvas", "TextEditing", "CNcurses"],
    "afterword": [
      "AfterwordExchange", "AfterwordModel", "AfterwordViews", "NcursesTerminal",
      "TerminalCanvas", "TextEditing",
    ],
  ]

  static let all: [HouseRule] = [
    HouseRule(
      sentence: "GRDB is imported only in the store, and as an internal import",
      isBroken: { file in
        file.isIn("Sources")
          && file.imports.contains {
            $0.module == "GRDB"
              && !(file.isIn("Sources/AfterwordModel/Store") && $0.line == "internal import GRDB")
          }
      },
      breach: SourceFile(path: "Sources/AfterwordModel/Store/A.swift", text: "import GRDB")
    ),
    HouseRule(
      sentence: "TOML is read only where the configuration is",
      isBroken: { file in
        file.isIn("Sources") && !file.isIn("Sources/AfterwordExchange/Configuration")
          && file.imports.contains { $0.module == "TOMLKit" }
      },
      breach: SourceFile(path: "Sources/AfterwordExchange/JSON/A.swift", text: "import TOMLKit")
    ),
    HouseRule(
      sentence: "ncurses is imported only where the terminal is",
      isBroken: { file in
        !file.isIn("Sources/NcursesTerminal", "Tests/NcursesTerminalTests")
          && file.imports.contains { $0.module == "CNcurses" }
      },
      breach: SourceFile(path: "Sources/afterword/A.swift", text: "internal import CNcurses")
    ),
    HouseRule(
      sentence: "a target imports only what lies below it",
      isBroken: { file in
        let folders = file.path.split(separator: "/").map(String.init)
        guard folders.first == "Sources" else { return false }
        guard let allowed = mayImport[folders[1]] else { return true }
        let ours = Set(mayImport.keys).union(["GRDB", "CNcurses", "CVterm", "PseudoTerminal"])
        return !ours.intersection(file.imports.map(\.module)).isSubset(of: allowed)
      },
      breach: SourceFile(path: "Sources/TextEditing/A.swift", text: "import AfterwordModel")
    ),
    HouseRule(
      sentence: "the model's pure parts know no system",
      isBroken: { file in
        file.isIn(
          "Sources/AfterwordModel/Domain",
          "Sources/AfterwordModel/Playbook",
          "Sources/AfterwordModel/Session"
        )
          && (!file.imports.allSatisfy { ["Foundation", "TextEditing"].contains($0.module) }
            || file.mentions("FileManager", "ProcessInfo", "TimeZone.current", "Locale.current"))
      },
      breach: SourceFile(path: "Sources/AfterwordModel/Domain/A.swift", text: "import Glibc")
    ),
    HouseRule(
      sentence: "model and views have no clock and print nothing",
      isBroken: { file in
        file.isIn(
          "Sources/AfterwordModel",
          "Sources/AfterwordViews",
          "Sources/TerminalCanvas",
          "Sources/TextEditing"
        )
          && file.mentions("Date()", "Date.now", "ContinuousClock", "clock_gettime", "print(")
      },
      breach: SourceFile(path: "Sources/AfterwordViews/A.swift", text: "  print(1)")
    ),
    HouseRule(
      sentence: "views know neither the database nor ncurses",
      isBroken: { file in
        file.isIn("Sources/AfterwordViews")
          && file.mentions("SELECT ", "INSERT INTO", "DELETE FROM", "PRAGMA", "GRDB", "ncurses")
      },
      breach: SourceFile(path: "Sources/AfterwordViews/A.swift", text: "let a = \"SELECT 1\"")
    ),
    HouseRule(
      sentence: "a file has at most 400 lines",
      isBroken: { $0.lines.count > 401 },
      breach: SourceFile(
        path: "Tests/A.swift",
        text: String(repeating: "\n", count: 401)
      )
    ),
    HouseRule(
      sentence: "a file is named for the one thing inside",
      isBroken: { file in
        ["Util", "Helper", "Manager", "Common", "Misc"].contains { file.name.contains($0) }
      },
      breach: SourceFile(path: "Sources/TextEditing/TextUtils.swift", text: "")
    ),
    HouseRule(
      sentence: "nothing traps on purpose, is put off, or erases a journal",
      isBroken: { file in
        // These rules must spell the words.
        !file.isIn("Tests/HouseRulesTests")
          && (file.mentions("try!", "fatalError(", "eraseDatabaseOnSchemaChange")
            || file.lines.contains { $0.contains("TODO") || $0.contains("FIXME") })
      },
      breach: SourceFile(path: "Sources/TextEditing/A.swift", text: "// TODO: later")
    ),
  ]
}
