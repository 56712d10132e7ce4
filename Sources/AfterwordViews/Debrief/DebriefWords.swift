import AfterwordModel
import TextEditing

/// What a debrief says.
struct DebriefWords {
  let debrief: DebriefState
  let glyphs: Glyphs

  /// "Debrief · Acme · Onsite · Thu 19 Nov"
  func title(today: CalendarDay) -> String {
    let detail = debrief.facts.detail
    return [
      "Debrief", detail.application.company, detail.interview.round,
      debrief.interviewDay.words(today: today),
    ].joined(separator: " \(glyphs.dot) ")
  }

  /// "3 of 9 · kept ✓"
  var progress: String {
    let sections = debrief.sections
    let place = sections.firstIndex(of: debrief.focusedSection) ?? 0
    return ["\(place + 1) of \(sections.count)", keeping].filter { !$0.isEmpty }
      .joined(separator: " \(glyphs.dot) ")
  }

  private var keeping: String {
    guard debrief.hasAnswers else { return "" }
    switch debrief.saving {
    case .saved: return "kept \(glyphs.done)"
    case .unsaved, nil: return "typing\(glyphs.ellipsis)"
    case .failed: return "NOT KEPT"
    }
  }

  func heading(_ section: DebriefState.Section) -> String {
    switch section {
    case .guest(let place): heading(ofGuest: place)
    case .others: others
    case .line(.praise): "What did they like?"
    case .line(.improvement): "What would they have you improve?"
    case .line(.promise): "What did you promise, and by when?"
    case .line: "When do they answer?"
    case .speaker(let id): "Who said \(quoted(criticism(id)))?"
    case .feeling: "How did it feel?"
    }
  }

  /// "Dana Whitfield · Talent partner"
  private func heading(ofGuest place: Int) -> String {
    let guest = debrief.guests[place]
    let name = debrief.name(ofGuest: place)
    switch guest.origin {
    case .mentioned where guest.known == nil: return "\(name), whom your note names"
    default:
      return [name, guest.known?.person.title ?? ""].filter { !$0.isEmpty }
        .joined(separator: " \(glyphs.dot) ")
    }
  }

  private var others: String {
    let names = debrief.namesPresent.map { ActionWords.firstName($0) }
    return names.isEmpty ? "Who was there?" : "Who was there besides \(names.inWords)?"
  }

  private func criticism(_ id: NoteLineID) -> String {
    debrief.facts.records.feedback.first { $0.id == id }?.text ?? ""
  }

  // MARK: Fields

  /// "E-mail"; of a line its mark.
  func label(_ field: DebriefField) -> String {
    if case .line(let mark) = field.question { return String(mark.rawValue) }
    return FormWords.label(field.input.name)
  }

  /// A choice as a person reads it.
  func choice(_ field: DebriefField) -> String {
    let word = field.input.text
    switch field.input.name {
    case .speaker where word.isEmpty: return "nobody by name"
    case .feeling: return feeling(Int(word))
    default: return FormWords.choice(word, of: field.input.name)
    }
  }

  /// "1 2 3 ‹4› 5 well"
  private func feeling(_ chosen: Int?) -> String {
    let numbers = (1...5).map { (number: Int) in
      number == chosen ? "\(glyphs.choiceLeft)\(number)\(glyphs.choiceRight)" : "\(number)"
    }.joined(separator: " ")
    return "\(numbers)  \(chosen.map(Self.feelings) ?? "1 badly, 5 very well")"
  }

  private static func feelings(_ number: Int) -> String {
    switch number {
    case 1: "badly"
    case 2: "not so well"
    case 3: "all right"
    case 4: "well"
    default: "very well"
    }
  }

  /// What day is understood, the longest first.
  func days(_ field: DebriefField) -> [String] {
    debrief.dayMeaning(of: field).map {
      WhenWords.meanings($0, from: debrief.interviewDay, glyphs)
    } ?? []
  }

  /// Beside a name: whose it may be.
  func remark(_ field: DebriefField) -> String? {
    guard case .about(let guest, .name) = field.question else { return nil }
    return debrief.nearName(ofGuest: guest).map { "not \($0)?" }
  }

  // MARK: Below the questions

  /// What there is to say about the field with the cursor, and how to go on.
  var hint: String {
    let field = debrief.focused
    if let problem = field.problem { return problem.sentence }
    if debrief.shownCompletion != nil {
      let others = debrief.hasSeveralCompletions ? " Ctrl-N shows another." : ""
      return "Enter takes the name; Delete keeps what you typed.\(others)"
    }
    if field.isEmpty, field.isLineBelowAnother(in: debrief) { return "Enter goes on." }
    return [about(field), goingOn(field)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func about(_ field: DebriefField) -> String {
    switch field.question {
    case .about(_, .presence): "Left and Right choose."
    case .about(_, .name): "The whole name, as they spell it."
    case .about(_, .role), .about(_, .say), .about(_, .linkedIn):
      "Letters, Left and Right choose."
    case .about(_, .address): "For a letter: Street 1 / 10115 Berlin."
    case .about: ""
    case .others: "Names, with commas between them."
    case .line(.promise) where !field.isEmpty && debrief.dayMeaning(of: field) == nil:
      "No day in it: the next working day."
    case .line(.statement) where !field.isEmpty && debrief.dayMeaning(of: field) == nil:
      "No day in it so far."
    case .line: ""
    case .speakerAbove, .speaker: "The first letter of a name chooses."
    case .feeling: "1 to 5."
    }
  }

  private func goingOn(_ field: DebriefField) -> String {
    switch field.question {
    case .feeling: "Enter ends the debrief and shows what follows."
    case .line where !field.isEmpty: "Enter: one more. Tab: on."
    default: field.isEmpty ? "Enter passes it over, Esc pauses." : "Enter goes on."
    }
  }

  // MARK: What follows

  static let plan = "This follows. Space switches a line off, Enter is done."
  static let nothingPlanned = ["Nothing is planned: nothing to do is the right move."]
}

extension DebriefField {
  fileprivate func isLineBelowAnother(in debrief: DebriefState) -> Bool {
    guard case .line = question, debrief.focusedIndex > 0 else { return false }
    let above = debrief.fields[debrief.focusedIndex - 1]
    return debrief.section(of: above) == debrief.section(of: self)
  }
}

extension InterviewDetail {
  /// "Acme · Onsite has ended: d talks it through while it is fresh."
  var debriefOffer: String {
    "\(application.company) · \(interview.round) has ended: "
      + "d talks it through while it is fresh."
  }
}

extension DebriefRefusal {
  var sentence: String {
    switch self {
    case .names(let problem): problem.sentence
    case .isThere(let names): "On the page already: \(names.joined(separator: ", "))."
    }
  }
}
