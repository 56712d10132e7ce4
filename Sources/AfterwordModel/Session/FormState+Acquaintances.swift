extension FormState {
  /// The company of a new application, as long as it is not known whom the person knows there.
  var unknownCompany: String? {
    guard case .addInterview = purpose, isOfNewApplication else { return nil }
    let company = text(.company)
    return company.isEmpty || acquaintances?.company == company ? nil : company
  }

  /// What was filled in is the application that is selected.
  private var isOfNewApplication: Bool {
    [FormFieldName.company, .position].contains { field($0)?.isPrefilled == false }
  }

  mutating func take(_ found: Acquaintances) {
    if found.company == unknownCompany { acquaintances = found }
  }

  /// Whom the person knows at the company that is typed.
  public var peopleKnownThere: [Acquaintance] {
    acquaintances.flatMap { $0.company == text(.company) ? $0.people : nil } ?? []
  }
}
