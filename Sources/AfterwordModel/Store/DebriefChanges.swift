extension ChangeWriting {
  /// Appends the lines, writes down who was there and who said what, and that it was talked through.
  /// What was kept to go on with goes in the same transaction: it would be written twice otherwise.
  func debrief(_ id: InterviewID, _ draft: DebriefDraft) throws -> ChangeReceipt {
    let before = try known(id)
    try append(draft.lines, to: before)
    let people = try draft.people.map { try write($0, in: before.application) }
    try addParticipants(people, to: before)
    for speaker in draft.speakers { try setSpeaker(speaker, in: id) }
    try database.run(
      """
      UPDATE interview SET debriefedAt = ?1, feeling = coalesce(?2, feeling), updatedAt = ?1
      WHERE id = ?3
      """,
      [now, draft.feeling, id]
    )
    try touch(before.application.id)
    try database.drop(.debrief, subject: id.letters)
    return receipt(.debrief, before.interview, before.application)
  }

  private func append(_ lines: [String], to detail: InterviewDetail) throws {
    if lines.isEmpty { return }
    let text = lines.reduce(detail.note) { $0.appending(line: $1) }
    _ = try storeNote(Field.noteText.cleaned(text), of: detail)
  }

  private func write(_ person: DebriefPerson, in application: Application) throws -> PersonID {
    let id =
      try person.id ?? self.person(PersonDraft(name: person.name), in: application)
    if person.edit != PersonEdit() { _ = try editPerson(id, person.edit) }
    _ = try editRole(id, application.id, person.role)
    return id
  }

  /// The line as it stands in the note now; one that is there twice was said by the same person.
  private func setSpeaker(_ speaker: DebriefSpeaker, in id: InterviewID) throws {
    let detail = try known(id)
    guard let person = detail.people.first(where: { $0.person.name == speaker.name }) else {
      return
    }
    let lines = try database.noteLines(where: NoteLineRow.isInNote, [id])
    for line in lines where line.mark == .improvement && line.text == speaker.line {
      _ = try setSaidBy(line.id, person.person.id)
    }
  }
}
