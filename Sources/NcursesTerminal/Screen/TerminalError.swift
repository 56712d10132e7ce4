/// Why the terminal cannot be used.
public enum TerminalError: Error, Sendable, Hashable {
  /// Standard input or standard output is a file, a pipe or nothing.
  case notATerminal
  /// The terminal cannot place the cursor. `TERM` as it is set, or nil.
  case dumb(name: String?)
  /// Neither `TERM` nor one of the usual names is described on this system.
  case noDescription(name: String)
  /// The operating system refused. `code` is an `errno`.
  case refused(code: Int32)
}
