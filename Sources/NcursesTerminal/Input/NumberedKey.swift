internal import TerminalCanvas

/// Keys sent as a number: `CSI 3 ~`, with modifiers `CSI 3 ; 5 ~`, in rxvt `CSI 3 ^` and `CSI 3 @`.
enum NumberedKey {
  static func stroke(_ sequence: ControlSequence) -> KeyStroke? {
    guard let key = key(sequence.number(0)), !sequence.isRelease(modifiersAt: 1) else { return nil }
    switch sequence.final {
    case UInt8(ascii: "^"): return KeyStroke(key, .control)
    case UInt8(ascii: "@"): return KeyStroke(key, [.control, .shift])
    default: return KeyStroke(key, sequence.modifiers(at: 1))
    }
  }

  /// The numbers of the VT220, of the Linux console and of rxvt.
  static func key(_ number: Int?) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let number): functionNumber(number).map { .function($0) }
    case nil: nil
    }
  }

  /// The VT220 left gaps between its groups of function keys.
  private static func functionNumber(_ number: Int) -> Int? {
    switch number {
    case 11...15: number - 10
    case 17...21: number - 11
    case 23...26: number - 12
    case 28...29: number - 13
    case 31...34: number - 14
    default: nil
    }
  }
}

extension ControlSequence {
  /// What was held down, from the parameter that says so.
  func modifiers(at index: Int) -> Modifiers {
    let parameter = ModifierParameter(number(index))
    return parameter.hasMeta ? parameter.modifiers.union(.alt) : parameter.modifiers
  }

  /// kitty reports a key's release as a third event type beside the modifiers.
  func isRelease(modifiersAt index: Int) -> Bool { part(1, of: index) == 3 }
}
