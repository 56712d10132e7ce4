internal import TerminalCanvas

/// Keys sent as a letter: `CSI A`, `CSI 1 ; 5 A`, `SS3 A`, and rxvt's small letters.
enum LetterKey {
  static func afterControlSequence(_ sequence: ControlSequence) -> KeyStroke? {
    switch sequence.final {
    case UInt8(ascii: "Z"):
      return KeyStroke(.tab, heldModifiers(sequence).union(.shift))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      guard sequence.parameters.isEmpty else { return nil }
      return arrow(sequence.final - 0x20).map { KeyStroke($0, .shift) }
    case UInt8(ascii: "R"):
      // A cursor position report looks the same; F3 with modifiers always says row 1.
      guard sequence.parameters.count < 2 || sequence.number(0) == 1 else { return nil }
      return plainKey(sequence)
    default:
      return plainKey(sequence)
    }
  }

  static func afterSingleShift(_ sequence: ControlSequence) -> KeyStroke? {
    switch sequence.final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      arrow(sequence.final - 0x20).map { KeyStroke($0, .control) }
    case UInt8(ascii: "M"):
      KeyStroke(.enter, heldModifiers(sequence))
    case UInt8(ascii: "I"):
      KeyStroke(.tab, heldModifiers(sequence))
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The number pad in application mode sends its own character plus 0x40.
      KeyStroke(
        .character(Character(Unicode.Scalar(sequence.final - 0x40))),
        heldModifiers(sequence)
      )
    case UInt8(ascii: "X"):
      KeyStroke(.character("="), heldModifiers(sequence))
    default:
      plainKey(sequence)
    }
  }

  private static func plainKey(_ sequence: ControlSequence) -> KeyStroke? {
    let lastIndex = sequence.parameters.count - 1
    guard let key = key(sequence.final), !sequence.isRelease(modifiersAt: lastIndex) else {
      return nil
    }
    return KeyStroke(key, heldModifiers(sequence))
  }

  /// Modifiers are the last parameter, whether or not the 1 in front of them is sent.
  private static func heldModifiers(_ sequence: ControlSequence) -> Modifiers {
    sequence.modifiers(at: sequence.parameters.count - 1)
  }

  private static func key(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: arrow(letter)
    }
  }

  private static func arrow(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    default: nil
    }
  }
}
