/// Which terminal descriptions to try for a value of `TERM`.
enum TerminalName {
  /// The name itself first, then what its family or almost every terminal of today understands.
  static func candidates(for name: String) -> [String] {
    var names = [name]
    for family in ["screen", "tmux"] where name.hasPrefix(family) {
      names.append(family + "-256color")
      names.append(family)
    }
    return names + ["xterm-256color", "xterm", "vt100"]
  }

  /// Whether unknown private modes are ignored silently by every terminal of this name.
  ///
  /// Asked only where the description does not say that bracketed paste is understood.
  static func ignoresUnknownModes(_ name: String) -> Bool {
    modernFamilies.contains { name.hasPrefix($0) }
  }

  private static let modernFamilies = [
    "xterm", "screen", "tmux", "rxvt", "foot", "alacritty", "konsole", "gnome", "vte", "putty",
    "wezterm", "ghostty", "contour", "mintty", "mlterm", "st-", "kitty", "iTerm",
  ]
}
