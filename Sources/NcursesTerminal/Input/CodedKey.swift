internal import TerminalCanvas

/// Keys sent as the code of their character: kitty's `CSI … u` and xterm's `CSI 27 ; … ~`.
///
/// https://sw.kovidgoyal.net/kitty/keyboard-protocol/
enum CodedKey {
  static func kitty(_ sequence: ControlSequence) -> KeyStroke? {
    guard !sequence.isRelease(modifiersAt: 1), let code = sequence.number(0) else { return nil }
    let held = ModifierParameter(sequence.number(1))
    if let text = typedText(sequence), held.modifiers.isDisjoint(with: [.alt, .control]) {
      return held.hasSuper ? nil : KeyStroke(.character(text))
    }
    // A shortcut on a keyboard without Latin letters is the key in the same place of one that has.
    let isShortcut = !held.modifiers.isDisjoint(with: [.alt, .control])
    if isShortcut, code > 0x7F, let latin = sequence.part(2, of: 0) {
      return stroke(latin, held, shifted: nil)
    }
    return stroke(code, held, shifted: sequence.part(1, of: 0))
  }

  static func modifyOtherKeys(_ sequence: ControlSequence) -> KeyStroke? {
    guard let code = sequence.number(2) else { return nil }
    return stroke(code, ModifierParameter(sequence.number(1)), shifted: code)
  }

  /// kitty's third parameter: what the key typed, where it is one character.
  private static func typedText(_ sequence: ControlSequence) -> Character? {
    guard sequence.parameters.count > 2 else { return nil }
    var text = String.UnicodeScalarView()
    for number in sequence.parameters[2] {
      guard let number, number > 0, let scalar = Unicode.Scalar(UInt32(number)) else { return nil }
      text.append(scalar)
    }
    let characters = String(text)
    return characters.count == 1 ? characters.first : nil
  }

  private static func stroke(_ code: Int, _ held: ModifierParameter, shifted: Int?) -> KeyStroke? {
    guard !held.hasSuper else { return nil }
    switch code {
    case 8, 127: return KeyStroke(.backspace, held.modifiers)
    case 9: return KeyStroke(.tab, held.modifiers)
    case 10, 13: return KeyStroke(.enter, held.modifiers)
    case 27: return KeyStroke(.escape, held.modifiers)
    case privateUse: return functionalKey(code).map { KeyStroke($0, held.modifiers) }
    default: return characterStroke(code, held, shifted: shifted)
    }
  }

  private static func characterStroke(
    _ code: Int,
    _ held: ModifierParameter,
    shifted: Int?
  ) -> KeyStroke? {
    guard code >= 0x20, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
    let modifiers = held.modifiers.subtracting(.shift)
    let isShifted = held.modifiers.contains(.shift)
    let properties = scalar.properties
    let character: Character
    if isShifted, let shifted, let other = Unicode.Scalar(UInt32(shifted)) {
      character = Character(other)
    } else if isShifted != held.hasCapsLock {
      character = single(properties.uppercaseMapping) ?? Character(scalar)
    } else {
      character = Character(scalar)
    }
    let isControl = modifiers.contains(.control)
    return KeyStroke(.character(isControl ? underControl(character) : character), modifiers)
  }

  /// The character that old terminals, which have but 32 of these keys, send Control with.
  private static func underControl(_ character: Character) -> Character {
    switch character {
    case "/": "_"
    case "@": " "
    default: single(character.lowercased()) ?? character
    }
  }

  /// nil for a mapping to several characters ("ß" to "SS").
  private static func single(_ mapping: String) -> Character? {
    mapping.count == 1 ? mapping.first : nil
  }

  /// kitty gives keys without a character codes from Unicode's private use area.
  private static let privateUse = 57344...63743

  private static func functionalKey(_ code: Int) -> Key? {
    switch code {
    case 57376...57387: .function(code - 57376 + 13)
    case 57399...57408: .character(Character(Unicode.Scalar(UInt8(code - 57399) + 0x30)))
    case 57409: .character(".")
    case 57410: .character("/")
    case 57411: .character("*")
    case 57412: .character("-")
    case 57413: .character("+")
    case 57414: .enter
    case 57415: .character("=")
    case 57416: .character(",")
    case 57417: .left
    case 57418: .right
    case 57419: .up
    case 57420: .down
    case 57421: .pageUp
    case 57422: .pageDown
    case 57423: .home
    case 57424: .end
    case 57425: .insert
    case 57426: .delete
    default: nil
    }
  }
}
