internal import GRDB

extension Journal {
  /// Everything of one application in time: what happened by its instant, what is planned at the
  /// end of its day.
  ///
  /// `utcOffset` is seconds east of UTC on the person's own clock; it says when a day ends.
  public func timeline(of id: ApplicationID, utcOffset: Int = 0) throws(JournalError)
    -> [TimelineEntry]
  {
    let entries = try read { database in
      // What was acted on comes before who was told of it.
      try database.interviewEntries(of: id) + database.lineEntries(of: id)
        + database.followUpEntries(of: id) + database.outcomeEntries(of: id)
        + database.noticeEntries(of: id)
    }
    func order(_ time: TimelineTime) -> Int64 {
      switch time {
      case .instant(let instant): instant.milliseconds
      case .day(let day):
        Int64(day.daysSinceEpoch + 1) * 86_400_000 - Int64(utcOffset) * 1000 - 1
      }
    }
    // Entries of the same time stay in the order in which the journal gave them.
    return entries.enumerated().sorted { left, right in
      (order(left.element.at), left.offset) < (order(right.element.at), right.offset)
    }.map(\.element)
  }
}

extension Database {
  fileprivate func interviewEntries(of id: ApplicationID) throws -> [TimelineEntry] {
    try all(
      """
      SELECT \(Interview.columns) FROM interview WHERE applicationID = ? AND deletedAt IS NULL
      ORDER BY startsAt, id
      """,
      [id]
    ) { row in
      let interview = try Interview(&row)
      return TimelineEntry(at: .instant(interview.start.instant), content: .interview(interview))
    }
  }

  fileprivate func followUpEntries(of id: ApplicationID) throws -> [TimelineEntry] {
    try followUpDetails(where: "followUp.applicationID = ?", [id]).flatMap { detail in
      let at: TimelineTime =
        switch detail.followUp.state {
        case .planned: .day(detail.followUp.due)
        case .sent(let instant), .skipped(let instant, reason: _): .instant(instant)
        }
      let replies = try replies(to: detail.followUp.id).map { reply in
        TimelineEntry(at: .instant(reply.receivedAt), content: .reply(reply, to: detail))
      }
      return [TimelineEntry(at: at, content: .followUp(detail))] + replies
    }
  }

  fileprivate func outcomeEntries(of id: ApplicationID) throws -> [TimelineEntry] {
    try all(
      """
      SELECT changedAt, outcome FROM outcomeChange WHERE applicationID = ? AND deletedAt IS NULL
      ORDER BY changedAt, rowid
      """,
      [id]
    ) { row in
      TimelineEntry(at: .instant(try row.next()), content: .outcome(try row.next()))
    }
  }
  fileprivate func noticeEntries(of id: ApplicationID) throws -> [TimelineEntry] {
    try all(
      """
      SELECT \(PlanNotice.columns) FROM \(PlanNotice.source)
      WHERE planNotice.applicationID = ? AND planNotice.deletedAt IS NULL
      ORDER BY planNotice.at, followUp.due, followUp.id
      """,
      [id]
    ) { row in
      let notice = try PlanNotice(&row)
      return TimelineEntry(at: .instant(notice.at), content: .planNotice(notice))
    }
  }

  /// The answers that they promised, and what was done about their criticism.
  fileprivate func lineEntries(of id: ApplicationID) throws -> [TimelineEntry] {
    let lines = try CaseLines(of: IDList([id]), dayOrder: settings().dayOrder, in: self)
    let interviews = try all(
      """
      SELECT \(Interview.columns) FROM interview WHERE applicationID = ? AND deletedAt IS NULL
      ORDER BY startsAt, id
      """,
      [id]
    ) { try Interview(&$0) }
    return interviews.flatMap { interview in
      let lines = lines.lines(of: interview)
      let actions = lines.improvements.compactMap { feedback in
        feedback.action?.doneAt.map { doneAt in
          TimelineEntry(at: .instant(doneAt), content: .action(feedback, in: interview.id))
        }
      }
      return actions + [lines.promises.awaitedAnswer].compactMap(\.self)
    }
  }
}

extension [Promise] {
  /// Of several days that they named in a round, the one that they named last counts.
  fileprivate var awaitedAnswer: TimelineEntry? {
    guard let promise = last(where: { $0.by == .them && $0.due != nil }), let day = promise.due
    else { return nil }
    return TimelineEntry(at: .day(day), content: .awaitedAnswer(promise))
  }
}
