/// From one question to the next.
extension DebriefState {
  /// Fields under one heading.
  public enum Section: Sendable, Hashable {
    case guest(Int)
    case others
    case line(NoteMark)
    case speaker(NoteLineID)
    case feeling
  }

  public func section(of field: DebriefField) -> Section {
    switch field.question {
    case .about(let guest, _): .guest(guest)
    case .others: .others
    case .line(let mark): .line(mark)
    case .speakerAbove: .line(.improvement)
    case .speaker(let id): .speaker(id)
    case .feeling: .feeling
    }
  }

  /// The sections in their order, each once.
  public var sections: [Section] {
    fields.map(section).reduce(into: []) { sections, next in
      if sections.last != next { sections.append(next) }
    }
  }

  public var focusedSection: Section { section(of: focused) }

  /// What Enter does with the field that has the cursor.
  enum Step {
    case moved
    /// It was the last question.
    case atEnd
    case refused(DebriefRefusal)
  }

  /// Takes what is typed, and goes on: to another line of the same question where this one has words,
  /// else to the next.
  mutating func goOn() -> Step {
    _ = acceptSuggestion()
    if focused.question == .others, !focused.isEmpty { return addOthers() }
    if case .about(let guest, .presence) = focused.question, !isPresent(guest) {
      return moveSection(by: 1) ? .moved : .atEnd
    }
    if wantsAnotherLine { addLine() }
    return move(by: 1) ? .moved : .atEnd
  }

  /// - Returns: false at either end.
  mutating func move(by steps: Int) -> Bool {
    let target = focusedIndex + steps
    guard fields.indices.contains(target) else { return false }
    focus(target)
    return true
  }

  /// To the first field of another question.
  mutating func moveSection(by steps: Int) -> Bool {
    let current = focusedSection
    let places = fields.indices.filter { index in
      index == 0 || section(of: fields[index]) != section(of: fields[index - 1])
    }
    let here = places.lastIndex { section(of: fields[$0]) == current } ?? 0
    guard places.indices.contains(here + steps) else { return false }
    focus(places[here + steps])
    return true
  }

  mutating func focus(_ index: Int) {
    let target = fields[index]
    fields[focusedIndex].input.endChoiceSearch()
    completions = Completions()
    let isLeavingEmptyLine = index != focusedIndex && isSpareLine(focusedIndex)
    if isLeavingEmptyLine {
      fields.remove(at: focusedIndex)
      focusedIndex = index > focusedIndex ? index - 1 : index
    } else {
      focusedIndex = index
    }
    if target.question == .feeling { fields[focusedIndex].input.endChoiceSearch() }
  }

  /// An empty line below others of the same question.
  private func isSpareLine(_ index: Int) -> Bool {
    guard fields[index].isLine, fields[index].isEmpty, index > 0 else { return false }
    return section(of: fields[index - 1]) == section(of: fields[index])
  }

  /// A line with words, or who said it, has no other line of the same question below it.
  private var wantsAnotherLine: Bool {
    guard case .line = focusedSection else { return false }
    if focused.isLine, focused.isEmpty { return false }
    let next = focusedIndex + 1
    return next == fields.count || section(of: fields[next]) != focusedSection
  }

  private mutating func addLine() {
    guard case .line(let mark) = focusedSection else { return }
    fields.insert(DebriefField(line: mark), at: focusedIndex + 1)
  }

  /// The names become people with questions of their own, and the cursor goes to the first of these.
  mutating func addOthers() -> Step {
    guard let index = fields.firstIndex(where: { $0.question == .others }) else { return .moved }
    let people: [PersonDraft]
    do {
      people = try ParticipantPhrase.people(fields[index].input.text)
    } catch {
      return .refused(.names(error))
    }
    let before = fields.count
    let added = people.compactMap { draft in
      add(facts.guest(named: draft.name, origin: .typed), saying: draft)
    }
    guard !added.isEmpty else { return .refused(.isThere(people.map(\.name))) }
    if let others = fields.firstIndex(where: { $0.question == .others }) {
      fields[others].input.setText("")
    }
    adapt()
    // The name was typed just now: it is not asked again, but can be gone back to.
    let first = fields.indices.dropFirst(index).first { place in
      place < index + fields.count - before && fields[place].input.name != .name
    }
    focus(first ?? fields.firstIndex { $0.question == .others } ?? 0)
    return .moved
  }

  /// With what was said about them beside their name.
  private mutating func add(_ guest: DebriefGuest, saying draft: PersonDraft) -> Int? {
    guard let place = add(guest) else { return nil }
    if !draft.email.isEmpty { set(draft.email, of: .email, ofGuest: place) }
    if let role = draft.role { set(role.rawValue, of: .role, ofGuest: place) }
    if let say = draft.say { set(say.rawValue, of: .say, ofGuest: place) }
    return place
  }

  private mutating func set(_ text: String, of detail: DebriefDetail, ofGuest place: Int) {
    let index = fields.firstIndex { $0.question == .about(guest: place, detail) }
    if let index { fields[index].input.answer(text) }
  }
}

/// Why a debrief does not go on.
public enum DebriefRefusal: Sendable, Hashable {
  case names(ParticipantProblem)
  /// They are on the page already.
  case isThere([String])
}

extension FormField {
  /// Puts in a whole answer: a text, or the word of a choice.
  mutating func answer(_ text: String) {
    guard case .choice(let options, _) = content else { return setText(text) }
    if options.contains(text) { self = .choice(name, among: options, selecting: text) }
  }
}
