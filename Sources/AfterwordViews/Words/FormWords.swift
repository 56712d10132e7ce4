import AfterwordModel

/// What forms say: their titles, the names of their fields, and what was understood.
enum FormWords {
  static func title(_ purpose: FormPurpose) -> String {
    switch purpose {
    case .addInterview: "Add an interview"
    case .startNote: "A note: for which company?"
    case .editApplication(let application):
      "Edit \(application.company), \(application.position)"
    case .editInterview(let detail):
      "Edit \(detail.application.company), \(detail.interview.round)"
    case .planFollowUp(let application, _): "Plan a follow-up, \(application.company)"
    case .editFollowUp(let detail): "Edit: \(detail.title)"
    case .skip(let detail): "Skip: \(detail.title)"
    case .snooze(let detail): "Snooze: \(detail.title)"
    case .recordReply(let detail): "A reply came: \(detail.title)"
    case .setOutcome(let application):
      "Outcome of \(application.company), \(application.position)"
    }
  }

  static func label(_ name: FormFieldName) -> String {
    switch name {
    case .company: "Company"
    case .position: "Position"
    case .department: "Department"
    case .source: "Link"
    case .round: "Round"
    case .when: "When"
    case .zone: "Time zone"
    case .minutes: "Minutes"
    case .place: "Place, link"
    case .people: "With"
    case .kind: "What"
    case .person: "To whom"
    case .channel: "How"
    case .due, .until: "Day"
    case .note: "About"
    case .reason: "Why"
    case .outcome: "Outcome"
    case .replyText: "They said"
    }
  }

  /// What an empty field could hold.
  static func example(_ name: FormFieldName) -> String {
    switch name {
    case .company: "Acme"
    case .position: "Staff engineer"
    case .department, .place, .note, .replyText, .source: "may stay empty"
    case .round: "Phone screen, Onsite"
    case .when: "fri 14:00, tomorrow 2pm, 2026-12-01 10:30"
    case .people: "Dana Whitfield <dana@acme.example>; role=hr, Priya Nair"
    case .person: "a name; may stay empty"
    case .due, .until: "tomorrow, fri, in 3 days, 1 Dec"
    case .reason: "may stay empty; helps you later"
    case .zone: "Europe/Berlin"
    case .minutes: "60"
    case .kind, .channel, .outcome: ""
    }
  }

  /// A choice's word as a person reads it.
  static func choice(_ word: String, of name: FormFieldName) -> String {
    switch name {
    case .kind: FollowUpKind(rawValue: word)?.label ?? word
    case .channel: Channel(rawValue: word)?.label ?? word
    case .outcome: Outcome(rawValue: word)?.label ?? word
    default: word
    }
  }

  /// What Enter does in the one line that begins a note; nil of other forms.
  static func startNoteHint(_ form: FormState, now: Moment, _ glyphs: Glyphs) -> String? {
    guard case .startNote(let nearest, _) = form.purpose else { return nil }
    guard form.focusedField.text.trimmed.isEmpty else {
      return form.shownCompletion == nil
        ? "Enter starts a note there: Interview, \(now.local.words(today: now.today))." : nil
    }
    guard let nearest else { return "Enter starts its note; the rest can be filled in later." }
    let title = [nearest.application.company, nearest.interview.round]
      .joined(separator: " \(glyphs.dot) ")
    let day = nearest.interview.start.local.day
    return "Enter alone: the note of \(title), \(day.distance(from: now.today))."
  }

  /// What is said beside a field; nil where there is nothing to say yet.
  static func remark(_ field: FormField, wasSubmitted: Bool, now: Moment) -> Remark? {
    switch field.reading {
    case .nothing: return nil
    case .time(let time):
      return .understood("\(time.local.words(today: now.today)) \(time.zone)")
    case .day(let day): return .understood(day.words(today: now.today))
    case .people(let people):
      return people.isEmpty ? nil : .understood(people.map(words).joined(separator: ", "))
    case .problem(let complaint):
      if field.text.trimmed.isEmpty && !wasSubmitted { return nil }
      return .problem(sentence(complaint, today: now.today))
    }
  }

  enum Remark {
    case understood(String)
    case problem(String)
  }

  private static func words(_ person: PersonDraft) -> String {
    let role = person.role.map(\.label)
    let say = person.say.map(\.label)
    let details = [role, say].compactMap(\.self).joined(separator: ", ")
    return details.isEmpty ? person.name : "\(person.name) (\(details))"
  }

  private static func sentence(_ complaint: FieldComplaint, today: CalendarDay) -> String {
    switch complaint {
    case .field(let problem): problem.sentence
    case .date(let problem): problem.sentence(today: today)
    case .people(let problem): problem.sentence
    }
  }
}
