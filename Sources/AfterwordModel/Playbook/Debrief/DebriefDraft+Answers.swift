extension DebriefDraft {
  /// What comes of the answers: lines with their marks, people, who said what, and how it felt.
  public init(_ answers: [DebriefAnswer], about guests: [DebriefGuest], _ facts: DebriefFacts) {
    self.init()
    for (place, guest) in guests.enumerated() {
      let details = answers.compactMap { answer -> (DebriefDetail, String)? in
        guard case .about(guest: place, let detail) = answer.question else { return nil }
        return (detail, answer.text)
      }
      let said = Dictionary(details) { first, _ in first }.mapValues(\.trimmed)
      if let person = DebriefPerson(guest, said, facts) { people.append(person) }
    }
    var lastCriticism = ""
    for answer in answers where !answer.text.trimmed.isEmpty {
      let text = answer.text.trimmed
      switch answer.question {
      case .about, .others: break
      case .line(let mark):
        let line = DebriefLine.text(mark, saying: text, facts)
        if mark == .improvement { lastCriticism = line }
        lines.append("\(mark.rawValue) \(line)")
      case .speakerAbove:
        speakers.append(DebriefSpeaker(line: lastCriticism, name: text))
      case .speaker(let id):
        let line = facts.records.feedback.first { $0.id == id }
        if let line { speakers.append(DebriefSpeaker(line: line.text, name: text)) }
      case .feeling: feeling = wholeNumber(text)
      }
    }
  }
}

extension DebriefPerson {
  /// Nil of who was not there, and where there is nothing to change.
  fileprivate init?(
    _ guest: DebriefGuest,
    _ said: [DebriefDetail: String],
    _ facts: DebriefFacts
  ) {
    func text(_ detail: DebriefDetail) -> String? {
      said[detail].flatMap { $0.isEmpty ? nil : $0 }
    }
    let name = guest.known?.person.name ?? said[.name] ?? guest.name
    if name.trimmed.isEmpty || said[.presence] == Debrief.no { return nil }
    let known = guest.known?.role ?? Role()
    self.init(
      id: guest.known?.person.id,
      name: name,
      edit: PersonEdit(
        title: text(.title),
        email: text(.email),
        address: text(.address).map(PostalAddress.lines),
        agreedToLinkedIn: said[.linkedIn] == Debrief.yes ? true : nil
      ),
      role: RoleEdit(
        kind: text(.role).flatMap(RoleKind.init(rawValue:))?.unless(known.kind),
        say: text(.say).flatMap(Say.init(rawValue:))?.unless(known.say)
      )
    )
    let isUnchanged = edit == PersonEdit() && role == RoleEdit()
    if isUnchanged, guest.origin == .tookPart { return nil }
  }
}

/// A line of the note as a debrief writes it.
public enum DebriefLine {
  /// Without its mark. An answer that is nothing but a day ("Friday") becomes a sentence.
  public static func text(_ mark: NoteMark, saying answer: String, _ facts: DebriefFacts) -> String
  {
    // Who is used to the marks may have typed them.
    let text = NoteMark(ofLine: answer) == mark ? answer.dropFirst().trimmed : answer.trimmed
    guard mark == .statement, isOnlyDay(text, facts) else { return text }
    let first = text.prefix { !$0.isWhitespace }.lowercased()
    return beginnings.contains(first) ? "they answer \(text)" : "they answer by \(text)"
  }

  private static func isOnlyDay(_ text: String, _ facts: DebriefFacts) -> Bool {
    let start = facts.detail.interview.start.local.day
    let first = text.prefix { !$0.isWhitespace }.lowercased()
    let rest = beginnings.contains(first) ? text.dropFirst(first.count).trimmed : text
    return [text, rest].contains { phrase in
      let day = try? DatePhrase.day(
        phrase,
        from: start,
        direction: .future,
        order: facts.dayOrder ?? .dayFirst
      )
      return day != nil
    }
  }

  private static let beginnings: Set = ["by", "in", "within", "on", "before", "until", "at"]
}
