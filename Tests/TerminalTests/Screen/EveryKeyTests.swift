import PseudoTerminal
import Testing

import enum AfterwordModel.CommandContext
import struct AfterwordViews.CommandEntry
import enum AfterwordViews.CommandTable

@Suite("Every key of the command table", .serialized)
struct EveryKeyTests {
  @Test("In the interviews, each does something or says why it does not")
  func interviews() throws { try pressAll(in: .interviews, enter: "") }

  @Test("In the timeline, each does something or says why it does not")
  func timeline() throws { try pressAll(in: .timeline, enter: "3k") }

  @Test("In the help screen, each does something")
  func help() throws { try pressAll(in: .help, enter: "?j") }

  @Test("In an empty journal, each does something or says why it does not")
  func emptyJournal() throws {
    let desk = try Desk()
    for name in Self.names(in: .interviews, but: Self.movements) {
      let terminal = try desk.open()
      try check(name, on: terminal)
    }
  }

  /// In an empty list there is nowhere to go.
  private static let movements = [
    "Up", "k", "Down", "j", "PgUp", "PgDn", "Ctrl-U", "Ctrl-D", "g", "Home", "G", "End",
  ]
  /// They lead to where the person is already, or away from the screen: tested elsewhere.
  private static let standing: [CommandContext: [String]] = [
    .interviews: ["1", "Esc", "Ctrl-Z"], .timeline: ["3", "Ctrl-Z"], .help: ["Ctrl-Z"],
  ]

  private static func names(in context: CommandContext, but left: [String] = []) -> [String] {
    let names = CommandTable.entries.flatMap { $0.keyNames(in: context) }
    let leftOut = left + standing[context, default: []]
    return names.filter { !leftOut.contains($0) }
  }

  private func pressAll(in context: CommandContext, enter keys: String) throws {
    let desk = try longJournal()
    for name in Self.names(in: context) {
      let terminal = try desk.open()
      try terminal.send("j" + keys)
      try terminal.wait(until: "the place to press \(name)") { isReady($0, context) }
      try check(name, on: terminal)
    }
  }

  /// Something above and below the selection everywhere, and something to undo and to redo.
  private func longJournal() throws -> Desk {
    let desk = try Desk()
    for number in 1...12 {
      try desk.addInterview(at: "2026-11-\(number < 10 ? "0" : "")\(number)T14:00")
    }
    for day in ["mon", "tue", "wed"] {
      try desk.run("plan", "Acme", "thank-you", "--on", day)
    }
    let journal = try desk.journal()
    _ = try journal.undo(at: Desk.now)
    return desk
  }

  private func isReady(_ screen: Screen, _ context: CommandContext) -> Bool {
    switch context {
    case .timeline: screen.contains("f follow-up") && !screen.contains("a add")
    case .help: screen.contains("Keys: ") && screen.contains("↑")
    default: screen.cells[4][2...31].allSatisfy(\.isReversed)
    }
  }

  /// The screen changes, or, when the screen is drawn anew or left, at least something is sent.
  private func check(_ name: String, on terminal: PseudoTerminal) throws {
    let key = try #require(TerminalKey(named: name), "\(name) cannot be pressed here")
    let (screen, sent) = (terminal.screen, terminal.output.count)
    try terminal.press(key)
    try terminal.wait(until: "what \(name) does", patience: .seconds(10)) {
      $0 != screen || name == "Ctrl-L" && terminal.output.count > sent
    }
  }
}

extension TerminalKey {
  private static let named: [String: TerminalKey] = [
    "Tab": .tab, "Shift-Tab": .shiftTab, "Enter": .enter, "Esc": .escape, "Up": .up, "Down": .down,
    "Left": .left, "Right": .right, "PgUp": .pageUp, "PgDn": .pageDown, "Home": .home, "End": .end,
    "F1": .function(1), "Space": .character(" "),
  ]

  /// A key by its name in the command table.
  fileprivate init?(named name: String) {
    if let key = Self.named[name] {
      self = key
    } else if name.hasPrefix("Ctrl-"), let letter = name.lowercased().last {
      self = .control(letter)
    } else if name.hasPrefix("Alt-"), name.count == 5, let letter = name.last {
      self = .alt(letter)
    } else if name.count == 1, let letter = name.first {
      self = .character(letter)
    } else {
      return nil
    }
  }
}
