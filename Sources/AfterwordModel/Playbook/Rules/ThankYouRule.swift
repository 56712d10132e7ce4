/// One thank-you for each person met, once an interview has ended.
public struct ThankYouRule: Sendable, Hashable {
  public var isOn = true
  /// Hours after the end of the interview.
  public var dueHours = 24
  public var earliestHours = 2
  /// After so many hours it is late, and the short form is offered.
  public var lateHours = 48
  /// Days that a letter takes.
  public var letterDays = 3
  public var channel = Channel.email
}
