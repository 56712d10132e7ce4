/// A colour asked for by name, so that the terminal's own palette and background are respected.
public enum Ink: UInt8, Sendable, Hashable, CaseIterable {
  case plain, red, green, yellow, blue, magenta, cyan
}

/// How a cell looks: one of the terminal's own colours and attributes that every terminal
/// can at least approximate.
public struct Style: Sendable, Hashable {
  public var ink: Ink
  public var isBold: Bool
  public var isDim: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool

  public init(
    _ ink: Ink = .plain,
    bold: Bool = false,
    dim: Bool = false,
    underlined: Bool = false,
    reversed: Bool = false
  ) {
    self.ink = ink
    isBold = bold
    isDim = dim
    isUnderlined = underlined
    isReversed = reversed
  }

  public static let plain = Style()
}
