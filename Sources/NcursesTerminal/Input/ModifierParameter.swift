internal import TerminalCanvas

/// The number in a key's sequence that says what was held down: 1 + the sum of the bits.
///
/// xterm and kitty agree on Shift, Alt and Control and differ on the fourth bit (Meta, Super).
struct ModifierParameter {
  private let bits: Int

  init(_ number: Int?) { bits = max(0, (number ?? 1) - 1) }

  var modifiers: Modifiers {
    var modifiers: Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// xterm's Meta, which people hold as Alt.
  var hasMeta: Bool { bits & 8 != 0 }
  /// kitty's Super or Hyper: a key of the desktop, never one of ours.
  var hasSuper: Bool { bits & 0b11000 != 0 }
  var hasCapsLock: Bool { bits & 64 != 0 }
}
