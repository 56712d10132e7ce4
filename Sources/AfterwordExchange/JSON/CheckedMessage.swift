public import AfterwordModel

/// The message of a follow-up by a channel, and what to look at again before it goes out.
public struct CheckedMessage: Sendable {
  public var followUp: FollowUpDetail
  public var channel: Channel
  public var draft: Draft
  /// The person has written it; otherwise it is as its template has it.
  public var isWritten: Bool
  /// A sentence for each warning.
  public var warnings: [String]

  public init(
    followUp: FollowUpDetail,
    channel: Channel,
    draft: Draft,
    isWritten: Bool,
    warnings: [String]
  ) {
    self.followUp = followUp
    self.channel = channel
    self.draft = draft
    self.isWritten = isWritten
    self.warnings = warnings
  }
}
