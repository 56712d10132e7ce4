/// What was cut, copied and killed, the newest first, as in readline.
public struct KillRing: Sendable, Hashable {
  /// On which side of the text that was killed before it a kill joins it.
  public enum Side: Sendable, Hashable {
    case before, after
  }

  /// More than these are forgotten, the oldest first.
  public static let mostEntries = 60

  /// The newest last.
  private var entries: [String] = []
  private var isJoining = false

  public init() {}

  /// What a yank puts in; nil when nothing was killed yet.
  public var newest: String? { entries.last }

  /// Takes up what was killed. Kills that follow each other without `endRun` between them become
  /// one entry.
  public mutating func push(_ text: String, _ side: Side = .after) {
    guard !text.isEmpty else { return }
    if isJoining, let last = entries.popLast() {
      entries.append(side == .after ? last + text : text + last)
    } else {
      entries.append(text)
      if entries.count > Self.mostEntries { entries.removeFirst() }
    }
    isJoining = true
  }

  /// Something else than a kill has happened: the next kill is an entry of its own.
  public mutating func endRun() { isJoining = false }

  /// Makes the entry before the newest the newest, which goes to the other end, and returns it.
  public mutating func rotate() -> String? {
    endRun()
    guard let newest = entries.popLast() else { return nil }
    entries.insert(newest, at: 0)
    return entries.last
  }
}
