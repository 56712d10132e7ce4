/// An invitation on LinkedIn to somebody who was met.
public struct ConnectRule: Sendable, Hashable {
  public var isOn = true
  /// Days after the interview, for recruiters and for whoever agreed to it.
  public var days = 1
  /// Days after the outcome, for everybody else.
  public var daysAfterOutcome = 1
  /// Characters that the note of an invitation may have: 200, or 300 with a premium account.
  public var noteLimit = 200
}
