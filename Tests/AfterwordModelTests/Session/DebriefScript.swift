@testable import AfterwordModel

/// A debrief in a test: keys in, what is on the page out.
struct DebriefScript {
  var script = SessionScript.opened()

  /// The debrief of the onsite, with these people and this note.
  init(
    _ people: [Participant] = [],
    note: String = "",
    known: [Participant] = [],
    answers: [PausedAnswer] = [],
    place: String = ""
  ) {
    var facts = DebriefTable.facts(people, note: note, known: known)
    facts.detail.interview = script.onsite
    facts.detail.application = script.application
    script.run(.debrief)
    script.send(.debriefLoaded(DebriefSheet(facts: facts, answers: answers, place: place)))
  }

  /// Closed and opened again with what was kept.
  func reopened() -> DebriefScript? {
    guard let debrief = script.state.debrief else { return nil }
    var again = DebriefScript()
    again.script.send(
      .debriefLoaded(
        DebriefSheet(
          facts: debrief.facts,
          answers: debrief.pausedAnswers,
          place: debrief.bookmark.place
        )
      )
    )
    return again
  }

  var debrief: DebriefState? { script.state.debrief }

  /// Every field as "label: answer", the one with the cursor with a star.
  var page: [String] {
    guard let debrief else { return [] }
    return debrief.fields.enumerated().map { index, field in
      let text = "\(field.input.name.rawValue): \(field.input.text)"
      return index == debrief.focusedIndex ? "* \(text)" : text
    }
  }

  var focused: String { debrief?.focused.input.name.rawValue ?? "nothing" }

  @discardableResult
  mutating func run(_ commands: Command...) -> [Effect] {
    commands.flatMap { script.run($0) }
  }

  mutating func type(_ text: String) { script.type(text) }

  /// Types an answer and presses Enter.
  @discardableResult
  mutating func answer(_ text: String) -> [Effect] {
    type(text)
    return run(.goOn)
  }

  /// To the first field of this name.
  mutating func go(to name: FormFieldName) {
    while let debrief, debrief.focused.input.name != name,
      debrief.focusedIndex + 1 < debrief.fields.count
    { run(.nextField) }
  }

  /// The draft that the end of the debrief asks the journal to write.
  mutating func finish() -> DebriefDraft? {
    for case .perform(.debrief(_, let draft)) in run(.finishDebrief) { return draft }
    return nil
  }
}
