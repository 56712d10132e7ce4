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

/// What the mouse did, and where.
public struct MouseEvent: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case press, drag, release, wheelUp, wheelDown
  }

  public enum Button: Sendable, Hashable {
    case left, middle, right
  }

  public var kind: Kind
  /// Of a wheel, the middle one: it is the same thing on the mouse.
  public var button: Button
  public var position: Position
  public var modifiers: Modifiers
  /// 1 to 3: single, double, triple. A drag and a release have the count of their press.
  public var clickCount: Int

  public init(
    _ kind: Kind,
    _ button: Button,
    at position: Position,
    modifiers: Modifiers = [],
    clickCount: Int = 1
  ) {
    self.kind = kind
    self.button = button
    self.position = position
    self.modifiers = modifiers
    self.clickCount = clickCount
  }
}

/// What a terminal can tell us on its input, decoded.
public enum InputEvent: Sendable, Hashable {
  case key(KeyStroke)
  /// A whole bracketed paste, line ends as `\n`.
  case paste(String)
  case mouse(MouseEvent)
  case focusGained
  case focusLost
}
