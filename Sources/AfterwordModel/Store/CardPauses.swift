internal import GRDB

/// Cards of the check-in that were put off.
extension ChangeWriting {
  func pauseCard(_ id: CheckInCard.ID, until day: CalendarDay) throws -> ChangeReceipt {
    let receipt = try receipt(ofPausing: id)
    try database.run(
      """
      INSERT INTO cardPause (card, until, createdAt, updatedAt) VALUES (?1, ?2, ?3, ?3)
      ON CONFLICT DO UPDATE SET until = ?2, updatedAt = ?3, deletedAt = NULL
      """,
      [id, day, now]
    )
    return receipt
  }

  /// Also finds out whether there is such a card.
  private func receipt(ofPausing id: CheckInCard.ID) throws -> ChangeReceipt {
    switch id {
    case .followUp(let id): return receipt(.pauseCard, try known(id))
    case .action(let id):
      guard let line = try database.noteLine(id) else { throw JournalError.notFound(id.letters) }
      let detail = try known(line.interviewID)
      return receipt(.pauseCard, detail.interview, detail.application)
    case .debrief(let id), .interview(let id):
      let detail = try known(id)
      return receipt(.pauseCard, detail.interview, detail.application)
    case .passedAnswer(let id), .noAnswer(let id):
      let application = try known(id)
      return ChangeReceipt(
        label: ChangeLabel(.pauseCard, subject: application.company),
        applicationID: application.id
      )
    }
  }
}

extension Database {
  /// Those that are not to be asked on that day yet.
  func pausedCards(on day: CalendarDay) throws -> Set<CheckInCard.ID> {
    Set(
      try all("SELECT card FROM cardPause WHERE until > ? AND deletedAt IS NULL", [day]) {
        try $0.next()
      }
    )
  }
}

extension CheckInCard.ID: StorableWord {
  var word: String { text }
  init?(word: String) { self.init(text: word) }
}
