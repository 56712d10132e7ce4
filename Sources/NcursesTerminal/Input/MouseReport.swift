internal import TerminalCanvas

/// What a terminal sends for the mouse, in the three forms that are in use.
///
/// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html#h2-Mouse-Tracking
enum MouseReport {
  /// The form of today: `CSI < code ; column ; row M`, and `m` for a release.
  static func modern(_ sequence: ControlSequence) -> MouseEvent? {
    let isRelease = sequence.final == UInt8(ascii: "m")
    guard isRelease || sequence.final == UInt8(ascii: "M") else { return nil }
    return event(
      code: sequence.number(0),
      column: sequence.number(1),
      row: sequence.number(2),
      isRelease: isRelease
    )
  }

  /// rxvt's form: `CSI code ; column ; row M`, the code 32 higher.
  static func rxvt(_ sequence: ControlSequence) -> MouseEvent? {
    event(
      code: sequence.number(0).map { $0 - 32 },
      column: sequence.number(1),
      row: sequence.number(2)
    )
  }

  /// The first form: three bytes after `CSI M`, each 32 higher. It ends at column and row 223.
  static func legacy(_ bytes: ArraySlice<UInt8>) -> MouseEvent? {
    let numbers = bytes.map { Int($0) - 32 }
    guard numbers.count == 3 else { return nil }
    return event(code: numbers[0], column: numbers[1], row: numbers[2])
  }

  private static func event(
    code: Int?,
    column: Int?,
    row: Int?,
    isRelease: Bool = false
  ) -> MouseEvent? {
    guard let code, let column, let row, column > 0, row > 0,
      let (kind, button) = action(code, isRelease: isRelease)
    else { return nil }
    return MouseEvent(
      kind,
      button,
      at: Position(row: row - 1, column: column - 1),
      modifiers: modifiers(code)
    )
  }

  private static let isMotion = 32
  private static let isWheel = 64
  private static let isOtherButton = 128

  private static func action(
    _ code: Int,
    isRelease: Bool
  ) -> (MouseEvent.Kind, MouseEvent.Button)? {
    guard code >= 0, code < isOtherButton else { return nil }
    let number = code & 3
    if code & isWheel != 0 {
      guard !isRelease, code & isMotion == 0 else { return nil }
      return wheel(number)
    }
    guard number < 3 else {
      // Without a button, a motion is none of ours. The older forms don't say which was released.
      return code & isMotion == 0 ? (.release, .left) : nil
    }
    let button: MouseEvent.Button = [.left, .middle, .right][number]
    if isRelease { return (.release, button) }
    return (code & isMotion == 0 ? .press : .drag, button)
  }

  /// Numbers 2 and 3 are a wheel to the sides.
  private static func wheel(_ number: Int) -> (MouseEvent.Kind, MouseEvent.Button)? {
    switch number {
    case 0: (.wheelUp, .middle)
    case 1: (.wheelDown, .middle)
    default: nil
    }
  }

  private static func modifiers(_ code: Int) -> Modifiers {
    var modifiers: Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
