import AfterwordModel

/// What is said below the fields of a form about the whole of it.
enum FormDetails {
  static func paragraphs(_ form: FormState, now: Moment) -> [String] {
    [verdict(form, now: now), reason(form), acquaintances(form, now: now)].filter { !$0.isEmpty }
  }

  /// Rows that are kept for it, so that the form does not jump while a day is typed.
  static func rows(kept form: FormState) -> Int {
    switch form.purpose {
    case .planFollowUp, .editFollowUp, .send: 3
    default: 0
    }
  }

  private static func verdict(_ form: FormState, now: Moment) -> String {
    guard let verdict = form.verdict, let day = form.judgedDay else { return "" }
    return VerdictWords.sentences(verdict, on: day, today: now.today).joined(separator: " ")
  }

  private static func reason(_ form: FormState) -> String {
    guard case .editFollowUp(let detail) = form.purpose else { return "" }
    let reason = detail.followUp.planning.reason
    return reason.isEmpty ? "" : "Why: \(EntryDetail.reason(of: detail.followUp))"
  }

  /// "You know there: Dana Whitfield (you wrote on Thu 12 Nov), Priya Nair."
  private static func acquaintances(_ form: FormState, now: Moment) -> String {
    let people = form.peopleKnownThere.map { person in
      guard let instant = person.lastWrittenAt else { return person.name }
      let day = LocalTime(instant, utcOffset: now.utcOffset).day
      return "\(person.name) (you wrote on \(day.words(today: now.today)))"
    }
    return people.isEmpty ? "" : "You know there: \(people.joined(separator: ", "))."
  }
}
