extension ChangeWriting {
  /// The application that an interview is added to: one that is there, or a new one.
  func application(for wanted: InterviewDraft.Of) throws -> Application {
    switch wanted {
    case .existing(let id):
      return try known(id)
    case .position(let company, let position, let department):
      let company = try Field.company.cleaned(company)
      let position = try Field.position.cleaned(position)
      let department = try Field.department.cleaned(department)
      return try openApplication(company: company, position: position)
        ?? insertApplication(company: company, position: position, department: department)
    case .company(let company):
      let company = try Field.company.cleaned(company)
      let position = Application.unknownPosition
      return try onlyOpenApplication(company: company)
        ?? openApplication(company: company, position: position)
        ?? insertApplication(company: company, position: position, department: "")
    }
  }

  func editApplication(_ id: ApplicationID, _ edit: ApplicationEdit) throws -> ChangeReceipt {
    var application = try known(id)
    if let company = edit.company { application.company = try Field.company.cleaned(company) }
    if let position = edit.position { application.position = try Field.position.cleaned(position) }
    if let department = edit.department {
      application.department = try Field.department.cleaned(department)
    }
    if let source = edit.source { application.source = try Field.source.cleaned(source) }
    let receipt = ChangeReceipt(
      label: ChangeLabel(.editApplication, subject: application.title),
      applicationID: id
    )
    guard try application != known(id) else { return receipt }
    try database.run(
      """
      UPDATE application SET company = ?, companyFolded = ?, position = ?, positionFolded = ?,
        department = ?, source = ?, updatedAt = ? WHERE id = ?
      """,
      [
        application.company, application.company.folded, application.position,
        application.position.folded, application.department, application.source, now, id,
      ]
    )
    try touch(id)
    return receipt
  }

  func setOutcome(_ id: ApplicationID, _ outcome: Outcome) throws -> ChangeReceipt {
    let application = try known(id)
    let receipt = ChangeReceipt(
      label: ChangeLabel(.setOutcome, subject: application.title),
      applicationID: id
    )
    guard application.outcome != outcome else { return receipt }
    try database.run(
      """
      INSERT INTO outcomeChange (id, applicationID, outcome, changedAt, createdAt, updatedAt)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [RecordID<Outcome>(at: now), id, outcome, now, now, now]
    )
    try database.run(
      "UPDATE application SET outcome = ?, updatedAt = ? WHERE id = ?",
      [outcome, now, id]
    )
    try touch(id)
    return receipt
  }

  func known(_ id: ApplicationID) throws -> Application {
    guard let application = try database.application(id) else {
      throw JournalError.notFound(id.letters)
    }
    return application
  }

  /// Notes that something happened in the application.
  func touch(_ id: ApplicationID) throws {
    try database.run(
      "UPDATE application SET activityAt = ?2 WHERE id = ?1 AND activityAt < ?2",
      [id, now]
    )
  }

  private func openApplication(company: String, position: String) throws -> Application? {
    try database.first(
      """
      SELECT \(Application.columns) FROM application
      WHERE companyFolded = ? AND positionFolded = ? AND outcome = 'open' AND deletedAt IS NULL
      ORDER BY activityAt DESC, id LIMIT 1
      """,
      [company.folded, position.folded]
    ) { try Application(&$0) }
  }

  /// Nil if the company has none that is open, or several.
  private func onlyOpenApplication(company: String) throws -> Application? {
    let found = try database.all(
      """
      SELECT \(Application.columns) FROM application
      WHERE companyFolded = ? AND outcome = 'open' AND deletedAt IS NULL LIMIT 2
      """,
      [company.folded]
    ) { try Application(&$0) }
    return found.count == 1 ? found[0] : nil
  }

  private func insertApplication(company: String, position: String, department: String) throws
    -> Application
  {
    let application = Application(
      id: ApplicationID(at: now),
      company: company,
      position: position,
      department: department
    )
    try database.run(
      """
      INSERT INTO application (id, company, companyFolded, position, positionFolded, department,
        source, outcome, activityAt, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        application.id, company, company.folded, position, position.folded, department,
        application.source, application.outcome, now, now, now,
      ]
    )
    return application
  }
}

extension Application {
  /// How the application is called in the log of changes.
  var title: String { "\(company) · \(position)" }
}
