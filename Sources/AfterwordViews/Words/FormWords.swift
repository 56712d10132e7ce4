import AfterwordModel

/// What forms say: their titles, the names of their fields, and what was understood.
enum FormWords {
  static func title(_ purpose: FormPurpose) -> String {
    switch purpose {
    case .addInterview: "Add an interview"
    case .editPerson(let person, _): "Edit \(person.name)"
    case .editRole(let participant, let application):
      "\(participant.person.name) at \(application.company)"
    case .addPerson(let application): "Add a person, \(application.company)"
    case .startNote: "A note: for which company?"
    case .editApplication(let application):
      "Edit \(application.company), \(application.position)"
    case .editInterview(let detail):
      "Edit \(detail.application.company), \(detail.interview.round)"
    case .planFollowUp(let application, _): "Plan a follow-up, \(application.company)"
    case .editFollowUp(let detail): "Edit: \(detail.title)"
    case .skip(let detail): "Skip: \(detail.title)"
    case .snooze(let detail): "Snooze: \(detail.title)"
    case .send(let detail, on: _, at: _, text: _): "Sent: \(detail.title)"
    case .recordReply(let detail): "A reply came: \(detail.title)"
    case .action(let improvement): "What you do about: \(improvement.text)"
    case .finish(let improvement): "Done: \(improvement.text)"
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
    case .state: "State"
    case .deadline: "Until"
    case .proof: "Proof"
    case .saidBy: "Said by"
    case .note: "About"
    case .reason: "Why"
    case .override: "Why anyway"
    case .outcome: "Outcome"
    case .replyText: "They said"
    case .name: "Name"
    case .title: "Title"
    case .email: "E-mail"
    case .phone: "Phone"
    case .linkedIn: "Profile"
    case .address: "Address"
    case .emailOnly: "E-mail only"
    case .notBefore: "Not before"
    case .doNotContact: "No contact"
    case .wishes: "Other wish"
    case .linkedInAgreed: "LinkedIn ok"
    case .role: "Role"
    case .say: "Say"
    case .stance: "Thinks"
    case .presence: "Was there"
    case .others: "Names"
    case .liked: "Liked"
    case .toImprove: "Improve"
    case .speaker: "Said by"
    case .promised: "Promised"
    case .theirAnswer: "Answer"
    case .feeling: "Felt"
    }
  }

  /// The example as a line of its own.
  static func hint(_ name: FormFieldName) -> String {
    let example = example(name)
    if example.isEmpty { return "" }
    return example.hasPrefix("may ") ? "It \(example)." : "For example: \(example)"
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
    case .deadline: "fri, 1 Dec; may stay empty"
    case .proof: "a link or a sentence; may stay empty"
    case .saidBy: "who is to hear of it; may stay empty"
    case .reason: "may stay empty; helps you later"
    case .override: "they asked for it"
    case .zone: "Europe/Berlin"
    case .minutes: "60"
    case .name: "Priya Nair"
    case .email: "priya@acme.example; may stay empty"
    case .address: "Street 1 / 10115 Berlin"
    case .notBefore: "5 Jan; may stay empty"
    case .title, .phone, .linkedIn, .wishes: "may stay empty"
    case .others: "Priya Nair, Tom Okafor"
    case .liked: "the migration story"
    case .toImprove: "more depth in networking"
    case .promised: "send the lab link by Tuesday"
    case .theirAnswer: "by Friday"
    case .kind, .channel, .outcome, .state, .emailOnly, .doNotContact, .linkedInAgreed, .role,
      .say, .stance, .presence, .speaker, .feeling:
      ""
    }
  }

  /// A choice's word as a person reads it.
  static func choice(_ word: String, of name: FormFieldName) -> String {
    switch name {
    case .kind: FollowUpKind(rawValue: word)?.label ?? word
    case .channel: Channel(rawValue: word)?.label ?? word
    case .outcome: Outcome(rawValue: word)?.label ?? word
    case .state: Action.State(rawValue: word)?.words ?? word
    case .role: RoleKind(rawValue: word)?.label ?? word
    case .say: Say(rawValue: word)?.label ?? word
    case .stance: Stance(rawValue: word)?.label ?? word
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
