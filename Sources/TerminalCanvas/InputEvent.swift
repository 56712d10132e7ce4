/// A key as a person knows it, whatever bytes the terminal sends for it.
public enum Key: Sendable, Hashable {
  case character(Character)
  case enter, tab, backspace, delete, insert, escape
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F24.
  case function(Int)
}

/// What was held down with a key. Shift is not reported for characters: it is in the character.
public struct Modifiers: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let shift = Modifiers(rawValue: 1)
  public static let alt = Modifiers(rawValue: 2)
  public static let control = Modifiers(rawValue: 4)
}

/// One key press. Control with a letter is the lower-case letter with `.control`:
/// `Ctrl-A` is `KeyStroke(.character("a"), .control)`.
public struct KeyStroke: Sendable, Hashable {
  public var key: Key
  public var modifiers: Modifiers

  public init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }
}

/// What a terminal can tell us on its input, decoded.
public enum InputEvent: Sendable, Hashable {
  case key(KeyStroke)
  /// A whole bracketed paste, line ends as `\n`.
  case paste(String)
  case focusGained
  case focusLost
}
