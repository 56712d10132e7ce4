internal import TextEditing

/// What is typed in a debrief, and the names that are offered for it.
extension DebriefState {
  /// Changes the field that has the cursor, and what hangs on it.
  mutating func edit(_ change: (inout DebriefField) -> Void) {
    let wasText = focused.input.text
    change(&fields[focusedIndex])
    completions = focused.input.text == wasText ? Completions() : Completions(names)
    adapt()
  }

  /// What is shown behind what was typed.
  public var shownCompletion: String? {
    focused.input.isCursorAtEnd ? completions.rest(after: typedName) : nil
  }

  public var hasSeveralCompletions: Bool { completions.texts.count > 1 }

  mutating func moveSuggestion(by steps: Int) { completions.move(by: steps) }

  /// Takes what is shown into the field; false if nothing is.
  mutating func acceptSuggestion() -> Bool {
    guard shownCompletion != nil, let offered = completions.offered else { return false }
    let typed = typedName
    fields[focusedIndex].input.setText(
      String(focused.input.text.dropLast(typed.count)) + offered
    )
    completions = Completions()
    adapt()
    return true
  }

  /// What a completion goes on from: the name behind the last comma.
  private var typedName: String {
    focused.question == .others
      ? ParticipantPhrase.lastName(in: focused.input.text) : focused.input.text
  }

  /// People near this application whose name begins as what is typed, and who are not on the page.
  private var names: [String] {
    guard focused.question == .others || focused.input.name == .name else { return [] }
    let typed = typedName.folded
    if typed.isEmpty { return [] }
    let present = Set(guests.map(\.name.folded))
    return facts.known.map(\.person.name).filter { name in
      name.folded.hasPrefix(typed) && name.folded != typed && !present.contains(name.folded)
    }
  }

  /// The name of somebody else that is nearly, but not quite, a guest's as it is typed.
  public func nearName(ofGuest place: Int) -> String? {
    let name = name(ofGuest: place)
    let written = NameSpelling.plain(name)
    let limit = written.count < Self.lettersOfLongName ? 1 : 2
    guard written.count >= Self.fewestLetters else { return nil }
    let others = guests.indices.filter { $0 != place }.map { self.name(ofGuest: $0) }
    let names = facts.known.map(\.person.name) + others
    if names.contains(where: { $0.folded == name.folded }) { return nil }
    return names.first { known in
      NameSpelling.distance(written, NameSpelling.plain(known), limit: limit) != nil
    }
  }

  /// Shorter names are too often near to others, and in longer ones two letters may be wrong.
  private static let fewestLetters = 4
  private static let lettersOfLongName = 8

  /// What day the field names, as it is shown beside it; nil of fields that are not about one.
  public var namedDay: LineDate.Meaning? {
    dayMeaning(of: focused)
  }

  public func dayMeaning(of field: DebriefField) -> LineDate.Meaning? {
    guard case .line(let mark) = field.question, mark.takesDate else { return nil }
    let text = DebriefLine.text(mark, saying: field.input.text, facts(with: dayOrder))
    return LineDate.find(in: text, from: interviewDay, order: dayOrder)?.meaning
  }

  func facts(with order: DayOrder?) -> DebriefFacts {
    var facts = facts
    facts.dayOrder = order
    return facts
  }
}
