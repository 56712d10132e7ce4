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

  /// Shift with a key that has no form of its own: what the key does alone.
  private func unshifted(_ stroke: KeyStroke, in context: CommandContext) -> Command? {
    guard stroke.modifiers.contains(.shift) else { return nil }
    return commands[context]?[KeyStroke(stroke.key, stroke.modifiers.subtracting(.shift))]
  }

  /// What an input means there; nil if nothing. The mouse means what it points at: `MouseMap` knows.
  public func event(for input: InputEvent, in context: CommandContext) -> AppEvent? {
    switch input {
    case .key(let stroke):
      if let command = commands[context]?[stroke] { return .command(command) }
      if let command = unshifted(stroke, in: context) {
        return command.movesCursor ? .selecting(command) : .command(command)
      }
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
  /// A choice takes letters too: they go to the word that begins with them. A card takes digits.
  var takesText: Bool {
    [
      .note, .mention, .find, .when, .people, .formText, .formChoice, .speaker, .checkIn,
      .checkInReason, .debriefText, .debriefChoice, .sendLine, .compose,
    ].contains(self)
  }
}
