/// What is written to enter and to leave the screen, beyond what ncurses writes itself.
struct ScreenModes {
  /// Number pad keys, bracketed paste and focus reports on.
  let enter: [UInt8]
  /// The same off.
  let leave: [UInt8]
  /// All that a crash leaves behind undone: attributes, cursor, alternate screen, and `leave`.
  let farewell: [UInt8]

  /// - Parameter name: the terminal's name as the user has it.
  init(name: String) {
    let reports = Description.string("BE") != nil || TerminalName.ignoresUnknownModes(name)
    let reportsOn = reports ? Array("\u{1B}[?2004h\u{1B}[?1004h".utf8) : []
    let reportsOff = reports ? Array("\u{1B}[?1004l\u{1B}[?2004l".utf8) : []
    enter = Description.unpadded("smkx") + reportsOn
    leave = reportsOff + Description.unpadded("rmkx")
    farewell =
      Description.unpadded("sgr0") + leave + Description.unpadded("cnorm")
      + Description.unpadded("rmcup") + Array("\r\n".utf8)
  }
}
