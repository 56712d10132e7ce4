public import TerminalCanvas

/// The written form of a key: `Ctrl-R`, `Shift-Tab`, `PgUp`, `j`.
public enum KeyName {
  public static func text(of stroke: KeyStroke) -> String {
    var text = ""
    if stroke.modifiers.contains(.control) { text += "Ctrl-" }
    if stroke.modifiers.contains(.alt) { text += "Alt-" }
    if stroke.modifiers.contains(.shift) { text += "Shift-" }
    return text + name(of: stroke)
  }

  /// Nil if no key is called that.
  public static func stroke(named text: String) -> KeyStroke? {
    var rest = text[...]
    var modifiers: Modifiers = []
    for (prefix, modifier) in prefixes {
      if rest.count > prefix.count, rest.hasPrefix(prefix) {
        rest = rest.dropFirst(prefix.count)
        modifiers.insert(modifier)
      }
    }
    if let key = named[String(rest)] { return KeyStroke(key, modifiers) }
    if rest.first == "F", let number = Int(rest.dropFirst()), (1...24).contains(number) {
      return KeyStroke(.function(number), modifiers)
    }
    guard rest.count == 1, let character = rest.first else { return nil }
    let typed = modifiers.contains(.control) ? Character(character.lowercased()) : character
    return KeyStroke(.character(typed), modifiers)
  }

  private static func name(of stroke: KeyStroke) -> String {
    switch stroke.key {
    case .character(" "): "Space"
    case .character(let character):
      stroke.modifiers.contains(.control) ? character.uppercased() : String(character)
    case .function(let number): "F\(number)"
    default: named.first { $0.value == stroke.key }?.key ?? ""
    }
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift),
  ]

  private static let named: [String: Key] = [
    "Enter": .enter, "Tab": .tab, "Backspace": .backspace, "Delete": .delete,
    "Insert": .insert, "Esc": .escape, "Up": .up, "Down": .down, "Left": .left, "Right": .right,
    "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "Space": .character(" "),
  ]
}
