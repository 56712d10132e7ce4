internal import GRDB

extension Database {
  func background(of card: CheckInCard, at now: Moment) throws -> CardBackground {
    switch card {
    case .followUp(let detail):
      return CardBackground(
        people: try acquainted(detail.followUp.personID, in: detail.followUp.applicationID, now),
        draft: try draftText(of: detail.followUp.id)
      )
    case .action(let improvement):
      return CardBackground(
        people: try acquainted(improvement.saidBy, in: improvement.application.id, now)
      )
    case .debrief(let detail), .interview(let detail, people: _):
      let people = try detail.people.flatMap {
        try acquainted($0.person.id, in: detail.application.id, now)
      }
      return CardBackground(people: people)
    case .passedAnswer(let awaited):
      let id = awaited.application.id
      return CardBackground(lastSent: try lastSent(in: id), next: try next(of: id))
    case .noAnswer(let application, since: _):
      return CardBackground(
        lastSent: try lastSent(in: application.id),
        next: try next(of: application.id)
      )
    }
  }

  private func acquainted(_ id: PersonID?, in application: ApplicationID, _ now: Moment) throws
    -> [CardBackground.Acquainted]
  {
    guard let id, let person = try person(id) else { return [] }
    let lastSent = try touches(with: id).map(\.detail).first { detail in
      if case .sent = detail.followUp.state { true } else { false }
    }
    return [
      CardBackground.Acquainted(
        person: person,
        role: try participants(of: application).first { $0.person.id == id }?.role,
        lastTouch: lastSent,
        lastMet: try lastMet(id, at: now.instant),
        statement: try statements(of: id).first
      )
    ]
  }

  private func lastMet(_ id: PersonID, at now: Instant) throws -> Interview? {
    try first(
      """
      SELECT \(Interview.columns) FROM participation
      JOIN interview ON interview.id = participation.interviewID
      WHERE participation.personID = ? AND participation.deletedAt IS NULL
        AND interview.deletedAt IS NULL AND NOT interview.isNoShow AND interview.startsAt <= ?
      ORDER BY interview.startsAt DESC LIMIT 1
      """,
      [id, now]
    ) { try Interview(&$0) }
  }

  private func lastSent(in id: ApplicationID) throws -> FollowUpDetail? {
    try followUpDetails(
      where: """
        followUp.id = (
          SELECT id FROM followUp WHERE applicationID = ? AND state = 'sent'
            AND deletedAt IS NULL ORDER BY sentAt DESC, id LIMIT 1)
        """,
      [id]
    ).first
  }

  private func next(of id: ApplicationID) throws -> FollowUpDetail? {
    try followUpDetails(
      where: "followUp.applicationID = ? AND followUp.state = 'planned'",
      [id],
      limit: 1
    ).first
  }
}
