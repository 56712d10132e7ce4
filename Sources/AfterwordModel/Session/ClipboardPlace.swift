/// Where a text that was copied can be pasted.
public enum ClipboardPlace: Sendable, Hashable {
  /// In every window: a program such as `wl-copy` took it.
  case program(String)
  /// Where the terminal puts what it is asked to (OSC 52).
  case terminal
  /// Only in this program.
  case onlyHere
}
