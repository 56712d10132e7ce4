/// What is written to enter and to leave the screen, beyond what ncurses writes itself.
struct ScreenModes {
  /// Number pad keys, bracketed paste and focus reports on.
  let enter: [UInt8]
  /// The same off.
  let leave: [UInt8]
  /// Presses, drags and the wheel, at any column. Empty where the terminal might show it as text.
  let mouseOn: [UInt8]
  let mouseOff: [UInt8]
  /// All that a crash leaves behind undone: attributes, mouse, cursor, alternate screen, and `leave`.
  let farewell: [UInt8]

  /// - Parameter name: the terminal's name as the user has it.
  init(name: String) {
    let reports = Description.string("BE") != nil || TerminalName.ignoresUnknownModes(name)
    let reportsOn = reports ? Array("\u{1B}[?2004h\u{1B}[?1004h".utf8) : []
    let reportsOff = reports ? Array("\u{1B}[?1004l\u{1B}[?2004l".utf8) : []
    mouseOn = reports ? Array("\u{1B}[?1002h\u{1B}[?1006h".utf8) : []
    mouseOff = reports ? Array("\u{1B}[?1006l\u{1B}[?1002l".utf8) : []
    enter = Description.unpadded("smkx") + reportsOn
    leave = reportsOff + Description.unpadded("rmkx")
    farewell =
      Description.unpadded("sgr0") + mouseOff + leave + Description.unpadded("cnorm")
      + Description.unpadded("rmcup") + Array("\r\n".utf8)
  }
}
