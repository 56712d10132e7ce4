import Glibc
import PseudoTerminal

/// What people do at the screen.
extension PseudoTerminal {
  /// Puts the cursor into the note of the selected interview, behind its text.
  func enterNote() throws {
    try press(.enter)
    try wait(until: "the cursor in the note") { $0.isCursorVisible }
    try send("\u{1B}[1;5F")
  }

  /// Types, and waits until the journal has it.
  func typeNote(_ text: String) throws {
    try send(text)
    try waitUntilSaved(showing: text)
  }

  /// The border above the text changes before the text does: both together are what was saved.
  @discardableResult
  func waitUntilSaved(showing text: String) throws -> Screen {
    try wait(until: "\"\(text)\" saved") { $0.contains(text) && $0.contains("saved ✓") }
  }

  /// Back to the list. A key that follows Escape too soon would be taken for Alt and that key.
  func goBack() throws {
    try press(.escape)
    try wait(for: "q quit")
  }

  /// Leaves the program with the keys for it, from wherever the person is.
  func quit() throws -> ExitStatus {
    try goBack()
    try send("q")
    return try waitForExit()
  }

  /// Reads what the program writes for a time, showing every screen to `look`.
  func readAndWatch(for time: Duration, _ look: (Screen) -> Void) {
    _ = try? wait(until: "the time is over", patience: time) { screen in
      look(screen)
      return false
    }
  }

  /// Fills in one field of a form and goes to the next.
  func fillIn(_ text: String) throws {
    try send(text)
    try press(.tab)
  }
}

/// How a program must leave its terminal.
extension PseudoTerminal {
  /// The sequences that switch something on, with those that switch it off again.
  private static let switches = [
    ("\u{1B}[?1049h", "\u{1B}[?1049l"), ("\u{1B}[?2004h", "\u{1B}[?2004l"),
    ("\u{1B}[?1004h", "\u{1B}[?1004l"), ("\u{1B}[?25l", "\u{1B}[?25h"),
    ("\u{1B}[?1h", "\u{1B}[?1l"), ("\u{1B}[?1002h", "\u{1B}[?1002l"),
  ]

  /// What is still switched on after the program's last word; nothing if it has tidied up.
  var leftOn: [String] {
    Self.switches.filter { on, off in
      guard let lastOn = output.lastRange(of: on) else { return false }
      return lastOn > output.lastRange(of: off) ?? -1
    }
    .map { on, _ in String(on.dropFirst()) }
  }
}

extension [UInt8] {
  /// Where the text begins for the last time.
  fileprivate func lastRange(of text: String) -> Int? {
    let pattern = Array(text.utf8)
    return indices.last { self[$0...].starts(with: pattern) }
  }

  func contains(_ text: String) -> Bool { lastRange(of: text) != nil }
}

/// The settings of a terminal line that can be compared.
struct LineModes: Equatable {
  let flags: [tcflag_t]

  init(_ modes: termios) {
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
