internal import TextEditing

/// What is kept of a debrief that is under way, and how it goes on.
extension DebriefState {
  var bookmark: PausedWork {
    PausedWork(
      kind: .debrief,
      subject: interviewID.letters,
      place: keyTexts.indices.contains(focusedIndex) ? keyTexts[focusedIndex] : ""
    )
  }

  /// The next key is meant for what comes: the panes, or the plan.
  var isAwaited: Bool { keeping.closesOnceKept || plan?.wasRead == false }

  public var hasAnswers: Bool { !pausedAnswers.isEmpty }

  /// Who was added or is new, and every answer, whole or half typed.
  var pausedAnswers: [PausedAnswer] {
    let people = guests.indices.filter(isToBeKept).map { place in
      (DebriefKey.guest(token(of: place)).text, guests[place].name)
    }
    let answers = zip(keyTexts, fields).filter { $1.isAnswered }.map { ($0, $1.input.text) }
    return (people + answers).map { question, answer in
      PausedAnswer(
        kind: .debrief,
        subject: interviewID.letters,
        question: question,
        answer: answer
      )
    }
  }

  /// What tells the words of a debrief from those of a note.
  static let rescueSession = "debrief"

  /// The note as the answers would leave it.
  var rescueOrder: RescueOrder {
    let draft = draft
    let people = draft.people.map { person in
      (["@" + person.name] + [person.edit.title, person.edit.email, person.edit.address])
        .compactMap(\.self).joined(separator: ", ")
    }
    let halfTyped = fields.filter { $0.question == .others && !$0.isEmpty }.map(\.input.text)
    let detail = facts.detail
    let text = (people + halfTyped + draft.lines).reduce(detail.note) { $0.appending(line: $1) }
    return RescueOrder(
      save: TextSave(
        place: .note(interviewID),
        snapshot: TextEditor(text).snapshot,
        base: detail.note,
        session: Self.rescueSession,
        revision: keeping.revision
      ),
      title: detail.interview.title(in: detail.application),
      earlierPath: keeping.rescuePath
    )
  }

  /// Of who is in the note or the round, only what was answered is kept.
  private func isToBeKept(_ guest: Int) -> Bool {
    switch guests[guest].origin {
    case .tookPart: false
    case .mentioned: fields.contains { $0.isAbout(guest: guest) && $0.isAnswered }
    case .typed: true
    }
  }

  /// With what was answered before, at the question where the person was.
  init(_ sheet: DebriefSheet) {
    self.init(sheet.facts)
    var places: [String: Int] = [:]
    let answers = sheet.answers.compactMap { answer in
      DebriefKey(text: answer.question).map { ($0, answer.answer) }
    }
    for case (.guest(let token), let name) in answers { places[token] = place(of: token, name) }
    for (key, text) in answers { put(text, at: key, places) }
    adapt()
    for case (.speakerAbove(let number), let name) in answers {
      let lines = fields.indices.filter { fields[$0].question == .line(.improvement) }
      guard lines.indices.contains(number), fields.indices.contains(lines[number] + 1) else {
        continue
      }
      let below = lines[number] + 1
      if fields[below].question == .speakerAbove { fields[below].input.answer(name) }
    }
    if let index = keyTexts.firstIndex(of: sheet.place) { focusedIndex = index }
  }

  private mutating func put(_ text: String, at key: DebriefKey, _ places: [String: Int]) {
    switch key {
    case .guest, .speakerAbove: break
    case .about(let token, let detail):
      let known = guests.firstIndex { $0.known?.person.id.letters == token }
      guard let place = places[token] ?? known else { return }
      answer(.about(guest: place, detail), with: text)
    case .others: answer(.others, with: text)
    case .line(let mark, _): addLine(mark, text)
    case .speaker(let letters):
      if let id = NoteLineID(letters: letters) { answer(.speaker(id), with: text) }
    case .feeling: answer(.feeling, with: text)
    }
  }

  /// A question that was answered is on the page, even where its answer is known by now.
  private mutating func answer(_ question: DebriefQuestion, with text: String) {
    if !fields.contains(where: { $0.question == question }) {
      if case .about(let guest, _) = question {
        let index = fields.lastIndex { $0.isAbout(guest: guest) }.map { $0 + 1 }
        fields.insert(field(for: question), at: index ?? 0)
      } else if case .speaker(let id) = question,
        facts.records.feedback.contains(where: { $0.id == id })
      {
        fields.insert(field(for: question), at: max(0, fields.count - 1))
      }
    }
    guard let index = fields.firstIndex(where: { $0.question == question }) else { return }
    fields[index].input.answer(text)
  }

  private mutating func addLine(_ mark: NoteMark, _ text: String) {
    let first = fields.firstIndex { $0.question == .line(mark) }
    if let first, fields[first].isEmpty {
      fields[first].input.setText(text)
      return
    }
    let last = fields.lastIndex { $0.question == .line(mark) }
    let index = last.map { $0 + 1 } ?? max(0, fields.count - 1)
    fields.insert(DebriefField(line: mark), at: index)
    fields[index].input.setText(text)
  }

  /// The guest who was kept so, added if the page has not got them.
  private mutating func place(of token: String, _ name: String) -> Int? {
    let known = facts.known.first { $0.person.id.letters == token }
    let guest =
      known.map { DebriefGuest(name: $0.person.name, known: $0, origin: .typed) }
      ?? facts.guest(named: name, origin: .typed)
    return guests.firstIndex { $0.isSame(as: guest) } ?? add(guest)
  }

  /// A person's id, or the place of somebody who has none.
  private func token(of guest: Int) -> String {
    guests[guest].known?.person.id.letters ?? String(guest)
  }

  /// What each field is kept under.
  private var keyTexts: [String] {
    var counts: [NoteMark: Int] = [:]
    return fields.map { field in
      let key: DebriefKey
      switch field.question {
      case .about(let guest, let detail): key = .about(token(of: guest), detail)
      case .others: key = .others
      case .line(let mark):
        key = .line(mark, counts[mark, default: 0])
        counts[mark, default: 0] += 1
      case .speakerAbove: key = .speakerAbove(counts[.improvement, default: 1] - 1)
      case .speaker(let id): key = .speaker(id.letters)
      case .feeling: key = .feeling
      }
      return key.text
    }
  }
}

/// Under what an answer is kept: words separated by slashes.
enum DebriefKey: Hashable {
  /// A person's id, or the place of somebody who has none.
  case guest(String)
  case about(String, DebriefDetail)
  case others
  /// The lines of one mark are counted from 0.
  case line(NoteMark, Int)
  case speakerAbove(Int)
  case speaker(String)
  case feeling

  var text: String {
    switch self {
    case .guest(let token): "guest/\(token)"
    case .about(let token, let detail): "about/\(token)/\(detail.rawValue)"
    case .others: "others"
    case .line(let mark, let number): "line/\(mark.rawValue)/\(number)"
    case .speakerAbove(let number): "speaker-above/\(number)"
    case .speaker(let letters): "speaker/\(letters)"
    case .feeling: "feeling"
    }
  }

  init?(text: String) {
    let parts = text.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("guest", 2): self = .guest(parts[1])
    case ("about", 3):
      guard let detail = DebriefDetail(rawValue: parts[2]) else { return nil }
      self = .about(parts[1], detail)
    case ("others", 1): self = .others
    case ("line", 3):
      guard let mark = parts[1].first.flatMap(NoteMark.init(rawValue:)),
        let number = Int(parts[2])
      else { return nil }
      self = .line(mark, number)
    case ("speaker-above", 2):
      guard let number = Int(parts[1]) else { return nil }
      self = .speakerAbove(number)
    case ("speaker", 2): self = .speaker(parts[1])
    case ("feeling", 1): self = .feeling
    default: return nil
    }
  }
}
