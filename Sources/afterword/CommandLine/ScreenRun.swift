internal import AfterwordExchange
internal import AfterwordModel
internal import AfterwordViews
internal import Glibc
internal import NcursesTerminal

/// Opens a journal full screen.
enum ScreenRun {
  static func open(journalAt path: String, on opening: ScreenLoop.Opening = .panes) throws {
    try checkTerminal()
    let clock = try Clock()
    let own = OwnConfiguration.read(at: clock.now)
    // The journal first: what is wrong with it is said where it can be read.
    let journal = try Journal.open(at: path, now: clock.now, playbook: own.playbook)
    try show(journal, clock, own, on: opening)
  }

  /// Shows an open journal; the status line first says what is wrong with the configuration.
  static func show(
    _ journal: Journal,
    _ clock: Clock,
    _ own: OwnConfiguration,
    on opening: ScreenLoop.Opening = .panes
  ) throws {
    let (ending, rescues) = try run(journal, clock, own, opening)
    try leave(after: ending, rescues)
  }

  /// Only a terminal can show a screen, and send keys.
  static var isOnTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  static func checkTerminal() throws(CommandFailure) {
    guard isOnTerminal else {
      throw CommandFailure(.notATerminal)
    }
  }

  /// The terminal is given back before anything is said about the ending.
  private static func run(
    _ journal: Journal,
    _ clock: Clock,
    _ own: OwnConfiguration,
    _ opening: ScreenLoop.Opening
  ) throws(CommandFailure) -> (ScreenLoop.Ending, [RescuePlace]) {
    do {
      let terminal = try Terminal.open()
      defer { terminal.close() }
      var loop = ScreenLoop(
        terminal: terminal,
        journal: journal,
        clock: clock,
        configuration: own.configuration,
        opening: opening,
        notice: own.notice
      )
      return (loop.run(), loop.rescues)
    } catch {
      throw CommandFailure(error)
    }
  }

  private static func leave(after ending: ScreenLoop.Ending, _ rescues: [RescuePlace]) throws {
    switch ending {
    case .quit:
      guard let sentence = rescues.sentence else { return }
      throw CommandFailure(sentence, code: .cannotWrite)
    case .hangUp: throw SignalEnding(signal: SIGHUP, rescues)
    case .terminated(let signal): throw SignalEnding(signal: signal, rescues)
    case .journalUnusable(let error):
      var failure = CommandFailure(error)
      if let sentence = rescues.sentence { failure.sentence += " " + sentence }
      throw failure
    }
  }
}

/// Somebody ended the program from outside: the exit code says so.
struct SignalEnding: Error {
  let signal: Int32
  /// Where words went that could not be saved.
  let rescues: [RescuePlace]

  init(signal: Int32, _ rescues: [RescuePlace]) {
    self.signal = signal
    self.rescues = rescues
  }

  /// As a shell reports it.
  var exitCode: Int32 { 128 + signal }
}

extension CommandFailure {
  init(_ error: TerminalError) {
    self.init(error.sentence, code: .noTerminal)
  }
}

extension TerminalError {
  fileprivate var sentence: String {
    switch self {
    case .notATerminal:
      "The full screen needs a terminal. In scripts use the commands: afterword --help"
    case .dumb(let name?):
      "The terminal is of the kind \"\(name)\", which cannot show a full screen. Set TERM to what "
        + "it really is, such as xterm-256color, or use the commands: afterword --help"
    case .dumb(name: nil):
      "TERM is not set, so the kind of the terminal is not known. Set it, for example to "
        + "xterm-256color, or use the commands: afterword --help"
    case .noDescription(let name):
      "This system describes no terminal of the kind \"\(name)\", nor any usual one. Install its "
        + "package ncurses-base, or use the commands: afterword --help"
    case .refused(let code):
      "The system did not hand over the terminal: \(String(cString: strerror(code)))."
    }
  }
}
