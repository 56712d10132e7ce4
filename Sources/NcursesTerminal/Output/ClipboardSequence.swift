internal import Foundation

/// The control sequence with which a terminal takes text for the clipboard of the desktop it is on,
/// also over SSH: OSC 52.
///
/// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html#h3-Operating-System-Commands
enum ClipboardSequence {
  /// In bytes of UTF-8. Several terminals take at most 100,000 bytes of base64 and sequence.
  static let textLimit = 74_994

  /// nil for a text that is too long.
  static func bytes(for text: String) -> [UInt8]? {
    guard text.utf8.count <= textLimit else { return nil }
    return Array("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}".utf8)
  }

  /// Whether terminals of this name take it, or at least leave no trace of it.
  ///
  /// GNU screen swallows it, and says in `STY` that it is there; tmux, which calls itself screen in
  /// many setups, passes it on.
  static func isUnderstood(by name: String, isInsideScreen: Bool) -> Bool {
    TerminalName.ignoresUnknownModes(name) && !isInsideScreen
  }
}
