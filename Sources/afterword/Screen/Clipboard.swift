internal import AfterwordModel
internal import Dispatch
internal import NcursesTerminal

/// Copies text to where other programs can paste it.
enum Clipboard {
  /// Tries the desktop's own programs first, since a terminal does not tell whether it took the text.
  static func copy(_ text: String, _ terminal: Terminal) -> ClipboardPlace {
    for program in ClipboardProgram.all where program.fitsDesktop {
      if program.take(text) { return .program(program.name) }
    }
    return terminal.copyToClipboard(text) ? .terminal : .onlyHere
  }
}

/// A program that puts its standard input on the desktop's clipboard.
struct ClipboardProgram {
  let name: String
  let arguments: [String]
  /// The variable by which the desktop is known to be there; nil where there is always one.
  let variable: String?

  static let all = [
    ClipboardProgram(name: "wl-copy", arguments: [], variable: "WAYLAND_DISPLAY"),
    ClipboardProgram(name: "xclip", arguments: ["-selection", "clipboard"], variable: "DISPLAY"),
    ClipboardProgram(name: "xsel", arguments: ["--clipboard", "--input"], variable: "DISPLAY"),
    ClipboardProgram(name: "pbcopy", arguments: [], variable: nil),
  ]

  /// How long the screen may stand still for it. These programs end at once, and leave a process of
  /// their own behind that keeps the text; one that takes longer is left to itself.
  private static let patience = DispatchTimeInterval.milliseconds(200)

  var fitsDesktop: Bool { variable.map { Surroundings.variable($0) != nil } ?? true }

  /// - Returns: false if there is no such program or it says that it failed.
  func take(_ text: String) -> Bool {
    guard let input = ScratchFile(Array(text.utf8)),
      let child = try? ChildProgram.start(
        [name] + arguments,
        streams: .background(input: input.descriptor)
      )
    else { return false }
    // A program that has not ended by then is taken for one that will succeed.
    let ending = AwaitedEnd(of: child).ending(within: Self.patience)
    return ending == nil || ending == .exited(code: 0)
  }
}
