internal import CVterm

/// A key of the keyboard. Longer text is sent as text.
public enum TerminalKey: Sendable, Hashable {
  case enter, tab, shiftTab, backspace, escape
  case up, down, left, right, home, end, pageUp, pageDown, insert, delete
  case controlLeft, controlRight
  /// F1 to F12.
  case function(Int)
  /// A letter, or one of `@ [ \ ] ^ _`.
  case control(Character)
  case alt(Character)
  case character(Character)
}

extension TerminalKey {
  enum Press {
    case bytes([UInt8])
    /// Its bytes depend on modes that the program has set.
    case key(VTermKey, VTermModifier)
  }

  var press: Press {
    switch self {
    case .enter: .bytes([0x0D])
    case .tab: .bytes([0x09])
    case .backspace: .bytes([0x7F])
    case .escape: .bytes([0x1B])
    case .control(let character): .bytes(character.utf8.map { $0 & 0x1F })
    case .alt(let character): .bytes([0x1B] + character.utf8)
    case .character(let character): .bytes(Array(character.utf8))
    case .shiftTab: .key(VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    case .up: .key(VTERM_KEY_UP, VTERM_MOD_NONE)
    case .down: .key(VTERM_KEY_DOWN, VTERM_MOD_NONE)
    case .left: .key(VTERM_KEY_LEFT, VTERM_MOD_NONE)
    case .right: .key(VTERM_KEY_RIGHT, VTERM_MOD_NONE)
    case .home: .key(VTERM_KEY_HOME, VTERM_MOD_NONE)
    case .end: .key(VTERM_KEY_END, VTERM_MOD_NONE)
    case .pageUp: .key(VTERM_KEY_PAGEUP, VTERM_MOD_NONE)
    case .pageDown: .key(VTERM_KEY_PAGEDOWN, VTERM_MOD_NONE)
    case .insert: .key(VTERM_KEY_INS, VTERM_MOD_NONE)
    case .delete: .key(VTERM_KEY_DEL, VTERM_MOD_NONE)
    case .controlLeft: .key(VTERM_KEY_LEFT, VTERM_MOD_CTRL)
    case .controlRight: .key(VTERM_KEY_RIGHT, VTERM_MOD_CTRL)
    case .function(let number):
      .key(VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)), VTERM_MOD_NONE)
    }
  }
}
