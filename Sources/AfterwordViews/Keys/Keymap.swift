public import AfterwordModel
public import TerminalCanvas

/// Which key runs which command where.
public struct Keymap: Sendable {
  private var commands: [CommandContext: [KeyStroke: Command]] = [:]

  public init(_ entries: [CommandEntry] = CommandTable.entries) {
    for entry in entries {
      for binding in entry.bindings {
        for context in binding.contexts {
          for key in binding.keys { commands[context, default: [:]][key] = entry.command }
        }
      }
    }
  }

  public func command(for stroke: KeyStroke, in context: CommandContext) -> Command? {
    if let command = commands[context]?[stroke] { return command }
    // Shift with a key that has no form of its own: what the key does alone.
    let unshifted = KeyStroke(stroke.key, stroke.modifiers.subtracting(.shift))
    return commands[context]?[unshifted]
  }

  /// What an input means there; nil if nothing.
  public func event(for input: InputEvent, in context: CommandContext) -> AppEvent? {
    switch input {
    case .key(let stroke):
      if let command = command(for: stroke, in: context) { return .command(command) }
      if context.takesText, case .character(let character) = stroke.key, stroke.modifiers.isEmpty {
        return .typed(String(character))
      }
      return .unboundKey(KeyName.text(of: stroke))
    case .paste(let text): return .pasted(text)
    case .focusLost: return .focusLost
    case .focusGained, .mouse: return nil
    }
  }
}

extension CommandContext {
  /// A choice takes letters too: they jump to the word that begins with them.
  var takesText: Bool { self == .note || self == .formText || self == .formChoice }
}
