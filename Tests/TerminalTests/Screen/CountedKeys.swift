import PseudoTerminal

/// Presses keys as a person does, one after another, and counts them: a main job may cost so many
/// and no more. What a person types as text does not count, for it is what they came for.
struct CountedKeys {
  private(set) var count = 0
  private let terminal: PseudoTerminal

  init(on terminal: PseudoTerminal) { self.terminal = terminal }

  /// The next key is pressed only when the last one has shown what it did.
  mutating func press(_ key: TerminalKey, see text: String) throws {
    count += 1
    try terminal.press(key)
    try terminal.wait(for: text)
  }

  mutating func press(_ key: Character, see text: String) throws {
    try press(.character(key), see: text)
  }
}
