import AfterwordModel
import PseudoTerminal
import Testing

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

  @Test("On the page of actions, each does something or says why it does not")
  func actions() throws { try pressAll(in: .actions, enter: "Aj") }

  @Test("Who said it: each key does something or says why it does not")
  func speaker() throws {
    // The answer is asked for once.
    for name in Self.names(in: .speaker) {
      try press(name, in: .speaker, enter: "A   \rj", on: longJournal())
    }
  }

  @Test("Among the people, each does something or says why it does not")
  func people() throws { try pressAll(in: .people, enter: "pann bee\u{1B}b\u{1B}[B") }

  @Test("On the page of a person, each does something or says why it does not")
  func person() throws { try pressAll(in: .person, enter: "pann bee\rj") }

  @Test("Where it says who decides, each does something or says why it does not")
  func decisionMap() throws { try pressAll(in: .decisionMap, enter: "Mj") }

  @Test("Asked whether to forget somebody, each does something or says why it does not")
  func peopleQuestion() throws { try pressAll(in: .peopleQuestion, enter: "pann bee\rX") }

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
    .interviews: ["1", "Esc", "Ctrl-Z"], .timeline: ["3", "Ctrl-Z", "Alt-Enter"], .help: ["Ctrl-Z"],
    .actions: ["Ctrl-Z"], .person: ["Ctrl-Z"], .decisionMap: ["Ctrl-Z"],
    .peopleQuestion: ["Ctrl-Z"],
    // The first shows nothing before the cursor is moved; the others no terminal sends here.
    .people: ["Ctrl-Space", "Alt-Backspace", "Ctrl-Backspace", "Ctrl-Delete"],
  ]

  private static func names(in context: CommandContext, but left: [String] = []) -> [String] {
    let names = CommandTable.entries.flatMap { $0.keyNames(in: context) }
    let leftOut = left + standing[context, default: []]
    return names.filter { !leftOut.contains($0) }
  }

  private func pressAll(in context: CommandContext, enter keys: String) throws {
    let desk = try longJournal()
    for name in Self.names(in: context) { try press(name, in: context, enter: keys, on: desk) }
  }

  private func press(
    _ name: String,
    in context: CommandContext,
    enter keys: String,
    on desk: Desk
  ) throws {
    let terminal = try desk.open()
    try terminal.send("j" + keys)
    try terminal.wait(until: "the place to press \(name)") { isReady($0, context) }
    try check(name, on: terminal)
    // A window that is closed in the middle of something is offered at the next start.
    terminal.hangUp()
    _ = try terminal.waitForExit()
    let journal = try desk.journal()
    for kind in PausedWork.Kind.allCases { try journal.dropPausedWork(kind) }
  }

  /// Something above and below the selection everywhere, and something to undo and to redo.
  private func longJournal() throws -> Desk {
    let desk = try Desk()
    for number in 1...12 {
      try desk.addInterview(at: "2026-11-\(number < 10 ? "0" : "")\(number)T14:00")
    }
    try addPeopleAndCriticism(to: desk)
    for day in ["mon", "tue", "wed"] {
      try desk.run("plan", "Acme", "thank-you", "--on", day)
    }
    let journal = try desk.journal()
    _ = try journal.undo(at: Desk.now)
    return desk
  }

  /// Of the interview that is selected when all were read: the one before the newest.
  private func addPeopleAndCriticism(to desk: Desk) throws {
    let journal = try desk.journal()
    let id = try desk.addInterview(at: "2026-11-13T14:00").interviewID
    let interview = try #require(id)
    let people = ["One", "Two", "Three", "Four"].map { PersonDraft(name: "Ann Bee \($0)") }
    _ = try journal.perform(.addPeople(people, to: interview), at: Desk.now)
    let note = "- too quiet\n- no numbers\n- too long about queues\n- late by ten minutes"
    _ = try journal.saveNote(interview, text: note, base: "", session: "test", at: Desk.now)
  }

  private func isReady(_ screen: Screen, _ context: CommandContext) -> Bool {
    switch context {
    case .actions: screen.contains("to do") && screen.lines[3].contains("▸")
    case .speaker: screen.contains("Who said it?") && screen.contains("▸ 2")
    case .people: screen.contains("Ann Bee One") && screen.lines[4].contains("▸")
    case .person: screen.contains("Ann Bee") && screen.lines[4].contains("▸")
    case .decisionMap: screen.contains("Who decides") && screen.lines[7].contains("▸")
    case .peopleQuestion: screen.contains("Forget Ann Bee")
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
    "F1": .function(1), "Space": .character(" "), "Backspace": .backspace, "Delete": .delete,
    "Ctrl-Left": .controlLeft, "Ctrl-Right": .controlRight,
  ]

  /// A key by its name in the command table.
  fileprivate init?(named name: String) {
    if let key = Self.named[name] {
      self = key
    } else if name.hasPrefix("Ctrl-"), name.count == 6, let letter = name.lowercased().last {
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
