public import TerminalCanvas

/// What the terminal, or somebody through a signal, tells the program.
public enum TerminalEvent: Sendable, Hashable {
  case input(InputEvent)
  case resized(CanvasSize)
  /// Another process asked for what Ctrl-Z does: save, then call `Terminal.suspend()`.
  case suspendRequested
  /// The program was stopped and goes on; the screen has been entered again.
  case resumed
  /// The terminal is gone: save and leave. Reported once.
  case hangUp
  /// Somebody asked the program to end: save and leave.
  case terminate(signal: Int32)
}
