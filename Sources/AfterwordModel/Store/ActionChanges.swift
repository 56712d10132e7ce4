extension ChangeWriting {
  func setSaidBy(_ id: NoteLineID, _ person: PersonID?) throws -> ChangeReceipt {
    guard let line = try database.noteLine(id) else { throw JournalError.notFound(id.letters) }
    let detail = try known(line.interviewID)
    if let person { _ = try known(person) }
    try setSpeaker(of: line, person, in: detail)
    return ChangeReceipt(
      label: ChangeLabel(.setSaidBy, subject: line.text),
      applicationID: detail.application.id,
      interviewID: line.interviewID,
      lineID: id
    )
  }

  func editAction(_ id: NoteLineID, _ edit: ActionEdit) throws -> ChangeReceipt {
    guard let line = try database.noteLine(id) else { throw JournalError.notFound(id.letters) }
    guard line.mark == .improvement else { throw JournalError.notAnImprovement(id, line.mark) }
    let detail = try known(line.interviewID)
    var action = line.action ?? Action(state: .open)
    if let state = edit.state, state != action.state {
      action.state = state
      action.doneAt = state == .done ? now : nil
    }
    if let due = edit.due { action.due = due }
    if edit.removesDue { action.due = nil }
    if let proof = edit.proof { action.proof = try Field.proof.cleaned(proof) }
    if action != line.action {
      try database.run(
        """
        INSERT INTO action (lineID, state, due, proof, doneAt, createdAt, updatedAt)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
        ON CONFLICT DO UPDATE SET state = ?2, due = ?3, proof = ?4, doneAt = ?5, updatedAt = ?6,
          deletedAt = NULL
        """,
        [id, action.state, action.due, action.proof, action.doneAt, now]
      )
      try touch(detail.application.id)
    }
    try setSpeaker(of: line, edit.saidBy, in: detail, isDone: action.state == .done)
    return ChangeReceipt(
      label: ChangeLabel(.editAction, subject: line.text),
      applicationID: detail.application.id,
      interviewID: line.interviewID,
      lineID: id
    )
  }
  private func setSpeaker(
    of line: NoteLineRow,
    _ person: PersonID?,
    in detail: InterviewDetail
  ) throws {
    guard line.saidBy != person else { return }
    try database.run(
      "UPDATE noteLine SET saidBy = ?, updatedAt = ? WHERE id = ?",
      [person, now, line.id]
    )
    try touch(detail.application.id)
  }

  /// What the person says; else, once something is done and they have a right to hear of it, whoever
  /// it is clear from the line and the round that it was.
  private func setSpeaker(
    of line: NoteLineRow,
    _ change: PersonChange?,
    in detail: InterviewDetail,
    isDone: Bool
  ) throws {
    switch change {
    case .somebody(let draft):
      try setSpeaker(of: line, person(draft, in: detail.application), in: detail)
    case .nobody: try setSpeaker(of: line, nil, in: detail)
    case nil:
      guard isDone, line.saidBy == nil else { return }
      let others = try database.participants(of: detail.application.id)
      let clear = Speaker.clear(
        from: line.text,
        round: detail.people.map(\.person),
        application: others.map(\.person)
      )
      if let clear { try setSpeaker(of: line, clear, in: detail) }
    }
  }
}
