internal import CVterm

/// A terminal without a window: takes a program's output, keeps the screen, makes keys' bytes.
final class VirtualScreen {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  /// libvterm keeps the address.
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private var replies: [UInt8] = []
  private var isCursorVisible = true
  private var isAlternate = false
  private var title = ""
  private(set) var bellCount = 0

  init(size: TerminalSize) throws {
    guard let terminal = vterm_new(Int32(size.rows), Int32(size.columns)),
      let screen = vterm_obtain_screen(terminal)
    else { throw SystemError("vterm_new") }
    self.terminal = terminal
    self.screen = screen
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      VirtualScreen.from(user)?.note(property, value)
      return 1
    }
    callbacks.pointee.bell = { user in
      VirtualScreen.from(user)?.bellCount += 1
      return 1
    }
    vterm_set_utf8(terminal, 1)
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    vterm_output_set_callback(
      terminal,
      { bytes, count, user in
        let bytes = UnsafeRawBufferPointer(start: bytes, count: count)
        VirtualScreen.from(user)?.replies += bytes
      },
      Unmanaged.passUnretained(self).toOpaque()
    )
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> VirtualScreen? {
    user.map { Unmanaged<VirtualScreen>.fromOpaque($0).takeUnretainedValue() }
  }

  private func note(_ property: VTermProp, _ value: UnsafeMutablePointer<VTermValue>?) {
    guard let value = value?.pointee else { return }
    switch property {
    case VTERM_PROP_CURSORVISIBLE: isCursorVisible = value.boolean != 0
    case VTERM_PROP_ALTSCREEN: isAlternate = value.boolean != 0
    case VTERM_PROP_TITLE: title = value.string.map { String(cString: $0) } ?? ""
    default: break
    }
  }

  /// Takes what the program wrote.
  func write(_ bytes: some Collection<UInt8>) {
    Array(bytes).withUnsafeBytes { buffer in
      _ = vterm_input_write(
        terminal,
        buffer.bindMemory(to: CChar.self).baseAddress,
        buffer.count
      )
    }
  }

  /// What the terminal has to send to the program since the last call: answers and keys.
  func takeReplies() -> [UInt8] {
    defer { replies = [] }
    return replies
  }

  func resize(to size: TerminalSize) {
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
  }

  func press(_ key: VTermKey, _ modifier: VTermModifier) {
    vterm_keyboard_key(terminal, key, modifier)
  }

  /// The paste's brackets, if the program has asked for them.
  func startPaste() { vterm_keyboard_start_paste(terminal) }
  func endPaste() { vterm_keyboard_end_paste(terminal) }

  /// Reports the focus, if the program has asked for it.
  func setFocus(_ isFocused: Bool) {
    let state = vterm_obtain_state(terminal)
    if isFocused { vterm_state_focus_in(state) } else { vterm_state_focus_out(state) }
  }

  /// The screen as it is now.
  func snapshot() -> Screen {
    var (rows, columns): (Int32, Int32) = (0, 0)
    vterm_get_size(terminal, &rows, &columns)
    var cursor = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &cursor)
    return Screen(
      cells: (0..<rows).map { row in (0..<columns).map { cell(row: row, column: $0) } },
      cursor: ScreenPlace(row: Int(cursor.row), column: Int(cursor.col)),
      isCursorVisible: isCursorVisible,
      isAlternate: isAlternate,
      title: title
    )
  }

  private func cell(row: Int32, column: Int32) -> ScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: row, col: column), &cell)
    let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    // libvterm marks the right half of a character of two columns with -1.
    let isRightHalf = scalars.first == UInt32.max
    let text = scalars.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init).map(String.init).joined()
    return ScreenCell(
      text: isRightHalf ? "" : text.isEmpty ? " " : text,
      width: isRightHalf ? 0 : Int(cell.width),
      isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0,
      isItalic: cell.attrs.italic != 0,
      isBlinking: cell.attrs.blink != 0,
      isReversed: cell.attrs.reverse != 0,
      foreground: color(cell.fg, standard: VTERM_COLOR_DEFAULT_FG),
      background: color(cell.bg, standard: VTERM_COLOR_DEFAULT_BG)
    )
  }

  private func color(_ color: VTermColor, standard: VTermColorType) -> ScreenColor {
    let type = UInt32(color.type)
    if type & standard.rawValue != 0 { return .standard }
    if type & VTERM_COLOR_INDEXED.rawValue != 0 { return .palette(color.indexed.idx) }
    return .rgb(red: color.rgb.red, green: color.rgb.green, blue: color.rgb.blue)
  }
}
