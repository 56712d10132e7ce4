extension ChangeWriting {
  func addPeople(_ drafts: [PersonDraft], to id: InterviewID) throws -> ChangeReceipt {
    let detail = try known(id)
    let added = try drafts.map { try person($0, in: detail.application) }
    try addParticipants(added, to: detail)
    if try known(id) != detail { try touch(detail.application.id) }
    return receipt(.addPeople, detail.interview, detail.application)
  }

  /// These take part too; who takes part already stays.
  func addParticipants(_ people: [PersonID], to detail: InterviewDetail) throws {
    try setParticipants(detail.people.map(\.person.id) + people, in: detail.interview.id)
  }

  /// Makes these the people who take part in the interview.
  func setPeople(_ drafts: [PersonDraft], in interview: Interview, of application: Application)
    throws
  {
    try setParticipants(drafts.map { try person($0, in: application) }, in: interview.id)
  }

  /// Somebody who is named twice takes part once.
  private func setParticipants(_ people: [PersonID], in interview: InterviewID) throws {
    var present: [PersonID] = []
    for id in people where !present.contains(id) { present.append(id) }
    let before = try database.people(in: interview).map(\.person.id)
    guard present != before else { return }
    for id in before where !present.contains(id) {
      try database.run(
        """
        UPDATE participation SET deletedAt = ?1, updatedAt = ?1
        WHERE interviewID = ?2 AND personID = ?3
        """,
        [now, interview, id]
      )
    }
    for (position, id) in present.enumerated() {
      try database.run(
        """
        INSERT INTO participation (interviewID, personID, position, createdAt, updatedAt)
        VALUES (?1, ?2, ?3, ?4, ?4)
        ON CONFLICT DO UPDATE SET position = ?3, updatedAt = ?4, deletedAt = NULL
        """,
        [interview, id, position, now]
      )
    }
  }

  /// The person whom the draft means, with what it says of them written down.
  func person(_ draft: PersonDraft, in application: Application) throws -> PersonID {
    let draft = try cleaned(draft)
    let id =
      try personMeant(by: draft.name, in: application) ?? insertPerson(draft, application)
    try update(id, from: draft)
    try setRole(of: id, from: draft, in: application.id)
    return id
  }

  /// Nil if the journal does not know whom the name means in that application.
  func personMeant(by name: String, in application: Application) throws -> PersonID? {
    try knownPerson(named: name, in: application)
      ?? onlyPerson(withFirstName: name, in: application)
  }

  private func knownPerson(named name: String, in application: Application) throws -> PersonID? {
    try database.first(
      """
      SELECT person.id FROM person
      LEFT JOIN role ON role.personID = person.id AND role.applicationID = ?1
        AND role.deletedAt IS NULL
      WHERE person.nameFolded = ?2 AND person.deletedAt IS NULL
        AND (person.companyFolded = ?3 OR role.personID IS NOT NULL)
      ORDER BY role.personID IS NULL, person.createdAt, person.id LIMIT 1
      """,
      [application.id, name.folded, application.company.folded]
    ) { try $0.next() }
  }

  /// "Dana" means Dana Whitfield, as long as the application has no other Dana.
  private func onlyPerson(withFirstName name: String, in application: Application) throws
    -> PersonID?
  {
    let found: [PersonID] = try database.all(
      """
      SELECT person.id FROM person
      JOIN role ON role.personID = person.id AND role.applicationID = ?1
        AND role.deletedAt IS NULL
      WHERE substr(person.nameFolded, 1, length(?2)) = ?2 AND person.deletedAt IS NULL LIMIT 2
      """,
      [application.id, name.folded + " "]
    ) { try $0.next() }
    return found.count == 1 ? found[0] : nil
  }

  private func insertPerson(_ draft: PersonDraft, _ application: Application) throws -> PersonID {
    let id = PersonID(at: now)
    try database.run(
      """
      INSERT INTO person (id, name, nameFolded, title, company, companyFolded, department, email,
        linkedIn, phone, address, usedAt, createdAt, updatedAt)
      VALUES (?1, ?2, ?3, x'', ?4, ?5, x'', x'', x'', x'', x'', ?6, ?6, ?6)
      """,
      [id, draft.name, draft.name.folded, application.company, application.company.folded, now]
    )
    return id
  }

  /// Writes what the draft says; what it leaves empty stays.
  private func update(_ id: PersonID, from draft: PersonDraft) throws {
    let fields = [
      ("title", draft.title), ("titleFolded", draft.title.folded),
      ("department", draft.department), ("email", draft.email), ("linkedIn", draft.linkedIn),
      ("phone", draft.phone), ("address", draft.address),
    ]
    for (column, text) in fields where !text.isEmpty {
      try database.run(
        "UPDATE person SET \(column) = ?1, updatedAt = ?2 WHERE id = ?3 AND \(column) <> ?1",
        [text, now, id]
      )
    }
    if let agreed = draft.agreedToLinkedIn {
      try database.run(
        """
        UPDATE person SET agreedToLinkedIn = ?1, updatedAt = ?2
        WHERE id = ?3 AND agreedToLinkedIn <> ?1
        """,
        [agreed, now, id]
      )
    }
    try database.run("UPDATE person SET usedAt = ?1 WHERE id = ?2 AND usedAt < ?1", [now, id])
  }

  func setRole(of id: PersonID, from draft: PersonDraft, in application: ApplicationID)
    throws
  {
    let before = try database.first(
      """
      SELECT \(Role.columns) FROM role
      WHERE applicationID = ? AND personID = ? AND deletedAt IS NULL
      """,
      [application, id]
    ) { try Role(&$0) }
    var role = before ?? Role()
    if let kind = draft.role { role.kind = kind }
    if let say = draft.say { role.say = say }
    if let stance = draft.stance { role.stance = stance }
    guard role != before else { return }
    try database.run(
      """
      INSERT INTO role (applicationID, personID, kind, say, stance, position, createdAt, updatedAt)
      VALUES (?1, ?2, ?3, ?4, ?5, (SELECT count(*) FROM role WHERE applicationID = ?1), ?6, ?6)
      ON CONFLICT DO UPDATE SET kind = ?3, say = ?4, stance = ?5, updatedAt = ?6, deletedAt = NULL
      """,
      [application, id, role.kind, role.say, role.stance, now]
    )
  }

  private func cleaned(_ draft: PersonDraft) throws -> PersonDraft {
    var draft = draft
    draft.name = try Field.name.cleaned(draft.name)
    draft.title = try Field.title.cleaned(draft.title)
    draft.department = try Field.department.cleaned(draft.department)
    draft.email = try Field.email.cleaned(draft.email)
    draft.linkedIn = try Field.linkedIn.cleaned(draft.linkedIn)
    draft.phone = try Field.phone.cleaned(draft.phone)
    draft.address = try Field.address.cleaned(draft.address)
    return draft
  }
}
