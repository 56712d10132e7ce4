extension ChangeWriting {
  func editAction(_ id: NoteLineID, _ edit: ActionEdit) throws -> ChangeReceipt {
    guard let line = try database.noteLine(id) else { throw JournalError.notFound(id.letters) }
    guard line.mark == .improvement else { throw JournalError.notAnImprovement(id, line.mark) }
    let detail = try known(line.interviewID)
    var action = line.action ?? Action(state: .open)
    if let state = edit.state { action.state = state }
    if let due = edit.due { action.due = due }
    if let proof = edit.proof { action.proof = try Field.proof.cleaned(proof) }
    if action != line.action {
      try database.run(
        """
        INSERT INTO action (lineID, state, due, proof, createdAt, updatedAt)
        VALUES (?1, ?2, ?3, ?4, ?5, ?5)
        ON CONFLICT DO UPDATE SET state = ?2, due = ?3, proof = ?4, updatedAt = ?5,
          deletedAt = NULL
        """,
        [id, action.state, action.due, action.proof, now]
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
