/// Why a wait has ended without what it waited for. Shows the whole screen.
public enum PseudoTerminalError: Error, CustomStringConvertible {
  case deadlinePassed(waitingFor: String, Screen)
  /// The program has closed its terminal, usually by ending.
  case terminalClosed(waitingFor: String, Screen, ExitStatus?)

  public var description: String {
    switch self {
    case .deadlinePassed(let what, let screen):
      "the deadline passed while waiting for \(what); the screen:\n\(screen)"
    case .terminalClosed(let what, let screen, let status):
      "the program ended (\(status.map { "\($0)" } ?? "still running")) while waiting for \(what);"
        + " the last screen:\n\(screen)"
    }
  }
}
