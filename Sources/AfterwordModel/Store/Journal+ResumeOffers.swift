extension Journal {
  /// What was open when the program ended and can be gone on with: its subject is still there, and
  /// was not finished elsewhere.
  public func resumeOffers() throws(JournalError) -> [ResumeOffer] {
    var offers: [ResumeOffer] = []
    for work in try pausedWork() {
      guard let subject = try subject(of: work) else { continue }
      offers.append(ResumeOffer(subject, place: work.place))
    }
    return offers
  }

  private func subject(of work: PausedWork) throws(JournalError) -> ResumeOffer.Subject? {
    switch work.kind {
    case .checkIn: return .checkIn
    case .debrief:
      guard let id = InterviewID(letters: work.subject), let detail = try interview(id),
        detail.interview.debriefedAt == nil
      else { return nil }
      return .debrief(detail)
    case .compose:
      guard let id = FollowUpID(letters: work.subject), let detail = try followUp(id),
        detail.followUp.state == .planned
      else { return nil }
      return .message(detail)
    }
  }
}
