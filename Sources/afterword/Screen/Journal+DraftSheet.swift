internal import AfterwordExchange
internal import AfterwordModel

extension Journal {
  /// Nil if the follow-up is gone. Own templates are read anew: they may just have been changed.
  func draftSheet(
    of id: FollowUpID,
    _ configuration: Configuration,
    at now: Moment
  ) throws(JournalError) -> DraftSheet? {
    guard let detail = try followUp(id) else { return nil }
    let facts = try draftFacts(of: id, at: now)
    return DraftSheet(
      facts: facts,
      stored: try draftText(of: id),
      template: OwnTemplates.read().templates.draft(
        for: facts,
        channel: detail.followUp.channel,
        sender: configuration.sender
      ),
      limits: DraftLimits(
        rules: configuration.rules,
        paper: configuration.outgoing.paper,
        sender: configuration.sender
      )
    )
  }
}
