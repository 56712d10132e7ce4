/// Who of an application is of the department that it is for.
extension ApplicationFacts {
  /// "Payments", or "the department" where its name is not known.
  var departmentWords: String {
    application.department.isEmpty ? "the department" : application.department
  }

  /// By their role, or by the department that stands in their own record.
  func knowsItsDepartment(in context: PlanningContext) -> Bool {
    let department = application.department.folded
    return roles.contains { part in
      if part.role.kind == .department || part.role.kind == .manager { return true }
      return !department.isEmpty && context.person(part.personID)?.department.folded == department
    }
  }

  /// Who is of the department and takes part in no round, in the order in which they came in.
  func strangersOfItsDepartment(in context: PlanningContext) -> [(PersonRole, Person)] {
    let participants = Set(interviews.flatMap(\.people))
    return roles.compactMap { part in
      guard part.role.kind == .department, !participants.contains(part.personID),
        let person = context.person(part.personID), !person.wishes.doNotContact
      else { return nil }
      return (part, person)
    }
  }
}
