extension ChangeWriting {
  func addPerson(_ draft: PersonDraft, to id: ApplicationID) throws -> ChangeReceipt {
    let application = try known(id)
    let added = try known(person(draft, in: application))
    try touch(id)
    return ChangeReceipt(
      label: ChangeLabel(.addPerson, subject: "\(added.name) · \(application.company)"),
      applicationID: id
    )
  }

  func editPerson(_ id: PersonID, _ edit: PersonEdit) throws -> ChangeReceipt {
    let before = try known(id)
    var person = before
    if let name = edit.name { person.name = try Field.name.cleaned(name) }
    if let title = edit.title { person.title = try Field.title.cleaned(title) }
    if let company = edit.company { person.company = try Field.company.cleaned(company) }
    if let department = edit.department {
      person.department = try Field.department.cleaned(department)
    }
    if let email = edit.email { person.email = try Field.email.cleaned(email) }
    if let linkedIn = edit.linkedIn { person.linkedIn = try Field.linkedIn.cleaned(linkedIn) }
    if let phone = edit.phone { person.phone = try Field.phone.cleaned(phone) }
    if let address = edit.address { person.address = try Field.address.cleaned(address) }
    if let wishes = edit.wishes {
      person.wishes = wishes
      person.wishes.text = try Field.wishes.cleaned(wishes.text)
    }
    if let agreed = edit.agreedToLinkedIn { person.agreedToLinkedIn = agreed }
    if person != before { try write(person) }
    if let role = edit.role { _ = try editRole(id, role.applicationID, role.edit) }
    return ChangeReceipt(
      label: ChangeLabel(.editPerson, subject: person.name),
      applicationID: try lastApplication(of: id)
    )
  }

  func editRole(_ id: PersonID, _ applicationID: ApplicationID, _ edit: RoleEdit) throws
    -> ChangeReceipt
  {
    let application = try known(applicationID)
    let person = try known(id)
    let draft = PersonDraft(name: person.name, role: edit.kind, say: edit.say, stance: edit.stance)
    try setRole(of: id, from: draft, in: applicationID)
    try touch(applicationID)
    return ChangeReceipt(
      label: ChangeLabel(.editRole, subject: "\(person.name) · \(application.company)"),
      applicationID: applicationID
    )
  }

  func known(_ id: PersonID) throws -> Person {
    guard let person = try database.person(id) else { throw JournalError.notFound(id.letters) }
    return person
  }

  /// The one that they came into last: everybody has a part in one.
  func lastApplication(of id: PersonID) throws -> ApplicationID {
    let found: ApplicationID? = try database.first(
      """
      SELECT applicationID FROM role WHERE personID = ?
      ORDER BY deletedAt IS NOT NULL, createdAt DESC, applicationID LIMIT 1
      """,
      [id]
    ) { try $0.next() }
    guard let found else { throw JournalError.notFound(id.letters) }
    return found
  }

  func write(_ person: Person) throws {
    try database.run(
      """
      UPDATE person SET name = ?, nameFolded = ?, title = ?, titleFolded = ?, company = ?,
        companyFolded = ?, department = ?, email = ?, linkedIn = ?, phone = ?, address = ?, isEmailOnly = ?,
        notBefore = ?, doNotContact = ?, wishes = ?, agreedToLinkedIn = ?, updatedAt = ?
      WHERE id = ?
      """,
      [
        person.name, person.name.folded, person.title, person.title.folded, person.company,
        person.company.folded, person.department, person.email, person.linkedIn, person.phone,
        person.address,
        person.wishes.isEmailOnly, person.wishes.notBefore, person.wishes.doNotContact,
        person.wishes.text, person.agreedToLinkedIn, now, person.id,
      ]
    )
  }
}
