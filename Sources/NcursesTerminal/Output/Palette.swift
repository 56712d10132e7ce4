internal import CNcurses
internal import TerminalCanvas

/// Styles as the attributes and colour pairs of the opened terminal.
///
/// ncurses itself drops an attribute that the terminal lacks or cannot show beside a colour.
struct Palette {
  private let hasColors: Bool
  /// Dark blue on black cannot be read on eight-colour consoles; bold makes it the bright blue.
  private let brightensBlue: Bool

  /// - Parameter wantsColor: false draws with attributes only.
  init(wantsColor: Bool) {
    hasColors =
      wantsColor && has_colors() && start_color() == OK && use_default_colors() == OK
      && Self.definePairs()
    brightensBlue = afterword_color_count() <= 8
  }

  func attributes(of style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.isBold || brightensBlue && hasColors && style.ink == .blue {
      attributes |= afterword_bold()
    }
    if style.isDim { attributes |= afterword_dim() }
    if style.isUnderlined { attributes |= afterword_underline() }
    if style.isReversed { attributes |= afterword_reverse() }
    return attributes
  }

  /// Pair 0 is the terminal's own foreground and background.
  func pair(of style: Style) -> Int16 { hasColors ? Int16(style.ink.rawValue) : 0 }

  private static func definePairs() -> Bool {
    Ink.allCases.allSatisfy { ink in
      guard let color = color(of: ink) else { return true }
      return init_pair(Int16(ink.rawValue), color, -1) == OK
    }
  }

  private static func color(of ink: Ink) -> Int16? {
    switch ink {
    case .plain: nil
    case .red: Int16(COLOR_RED)
    case .green: Int16(COLOR_GREEN)
    case .yellow: Int16(COLOR_YELLOW)
    case .blue: Int16(COLOR_BLUE)
    case .magenta: Int16(COLOR_MAGENTA)
    case .cyan: Int16(COLOR_CYAN)
    }
  }
}
