extension ChangeWriting {
  func addInterview(_ draft: InterviewDraft) throws -> ChangeReceipt {
    let application = try application(for: draft.application)
    let interview = Interview(
      id: InterviewID(at: now),
      applicationID: application.id,
      round: try Field.round.cleaned(draft.round),
      start: try checked(draft.start),
      minutes: try checked(minutes: draft.minutes),
      place: try Field.place.cleaned(draft.place)
    )
    try database.run(
      """
      INSERT INTO interview (round, roundFolded, startsLocal, zone, startsAt, minutes, place,
        updatedAt, id, applicationID, createdAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      values(of: interview) + [interview.id, application.id, now]
    )
    try setPeople(draft.people, in: interview, of: application)
    try touch(application.id)
    return receipt(.addInterview, interview, application)
  }

  func editInterview(_ id: InterviewID, _ edit: InterviewEdit) throws -> ChangeReceipt {
    let before = try known(id)
    var interview = before.interview
    if let round = edit.round { interview.round = try Field.round.cleaned(round) }
    if let start = edit.start {
      interview.start = try checked(start)
      // Nobody can have missed what is still to come.
      if start.instant > now { interview.isNoShow = false }
    }
    if let minutes = edit.minutes { interview.minutes = try checked(minutes: minutes) }
    if let place = edit.place { interview.place = try Field.place.cleaned(place) }
    if interview != before.interview {
      try database.run(
        """
        UPDATE interview SET round = ?, roundFolded = ?, startsLocal = ?, zone = ?, startsAt = ?,
          minutes = ?, place = ?, updatedAt = ?, isNoShow = ? WHERE id = ?
        """,
        values(of: interview) + [interview.isNoShow, id]
      )
    }
    if let people = edit.people { try setPeople(people, in: interview, of: before.application) }
    if try known(id) != before { try touch(before.application.id) }
    return receipt(.editInterview, interview, before.application)
  }

  func setNoShow(_ id: InterviewID, _ isNoShow: Bool) throws -> ChangeReceipt {
    let before = try known(id)
    if before.interview.isNoShow != isNoShow {
      try database.run(
        "UPDATE interview SET isNoShow = ?, updatedAt = ? WHERE id = ?",
        [isNoShow, now, id]
      )
      try touch(before.application.id)
    }
    return receipt(.setNoShow, before.interview, before.application)
  }

  func skipDebrief(_ id: InterviewID) throws -> ChangeReceipt {
    let before = try known(id)
    try database.run(
      "UPDATE interview SET debriefedAt = ?1, updatedAt = ?1 WHERE id = ?2",
      [now, id]
    )
    return receipt(.skipDebrief, before.interview, before.application)
  }

  func known(_ id: InterviewID) throws -> InterviewDetail {
    let found = try database.interviewDetails(where: "interview.id = ?", [id]).first
    guard let found else { throw JournalError.notFound(id.letters) }
    return found
  }

  /// The columns that both adding and editing write, from `round` to `updatedAt`.
  private func values(of interview: Interview) -> [(any Storable)?] {
    [
      interview.round, interview.round.folded, interview.start.local, interview.start.zone,
      interview.start.instant, interview.minutes, interview.place, now,
    ]
  }

  private func checked(minutes: Int) throws -> Int {
    guard (1...1440).contains(minutes) else { throw FieldProblem.notMinutes(String(minutes)) }
    return minutes
  }

  private func checked(_ start: ZonedTime) throws -> ZonedTime {
    guard ZonedTime.isKnown(zone: start.zone) else { throw FieldProblem.unknownZone(start.zone) }
    return start
  }

  func receipt(
    _ verb: ChangeLabel.Verb,
    _ interview: Interview,
    _ application: Application
  ) -> ChangeReceipt {
    ChangeReceipt(
      label: ChangeLabel(verb, subject: interview.title(in: application)),
      applicationID: application.id,
      interviewID: interview.id
    )
  }
}

extension Interview {
  /// How the interview is called in the log of changes.
  func title(in application: Application) -> String { "\(application.company) · \(round)" }
}
