extension ChangeWriting {
  func setSaidBy(_ id: NoteLineID, _ person: PersonID?) throws -> ChangeReceipt {
    guard let line = try database.noteLine(id) else { throw JournalError.notFound(id.letters) }
    let detail = try known(line.interviewID)
    if let person { _ = try known(person) }
    if line.saidBy != person {
      try database.run(
        "UPDATE noteLine SET saidBy = ?, updatedAt = ? WHERE id = ?",
        [person, now, id]
      )
      try touch(detail.application.id)
    }
    return ChangeReceipt(
      label: ChangeLabel(.setSaidBy, subject: line.text),
      applicationID: detail.application.id,
      interviewID: line.interviewID
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
    return ChangeReceipt(
      label: ChangeLabel(.editAction, subject: line.text),
      applicationID: detail.application.id,
      interviewID: line.interviewID
    )
  }
}
