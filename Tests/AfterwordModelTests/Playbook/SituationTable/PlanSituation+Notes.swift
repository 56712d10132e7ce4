import AfterwordModel

extension PlanSituation {
  /// A line of the note of the round that was named last.
  mutating func readNoteLine(_ line: SituationLine, mark: NoteMark) throws {
    let (text, brackets) = try Self.split(line.text.dropFirst().trimmed, line)
    guard let round = try application(line).interviews.last else {
      throw line.problem("no round yet")
    }
    let id: NoteLineID = try names.newID(of: line)
    names.lines[text] = id
    switch mark {
    case .promise, .statement:
      guard brackets.isEmpty else { throw line.problem("not understood: \(brackets)") }
      try add(promise(text, id: id, by: mark == .promise ? .me : .them, in: round), line)
    case .improvement: try add(improvement(text, id: id, brackets: brackets, line), line)
    case .praise, .question: throw line.problem("no rule looks at such a line")
    }
  }

  /// "wants more depth [done 2026-11-22 10:00] [said by Priya Nair]"
  private static func split(_ text: String, _ line: SituationLine) throws -> (String, [String]) {
    let pieces = text.split(separator: "[").map(String.init)
    let brackets = try pieces.dropFirst().map { piece in
      guard let end = piece.firstIndex(of: "]") else { throw line.problem("a ] is missing") }
      return String(piece[..<end])
    }
    return ((pieces.first ?? "").trimmed, brackets)
  }

  /// A line of theirs without a date is no promise.
  private func promise(
    _ text: String,
    id: NoteLineID,
    by side: Promise.Side,
    in round: InterviewFacts
  ) throws -> Promise? {
    let day = round.interview.start.local.day
    let meaning = LineDate.find(in: text, from: day, order: playbook.dayOrder)?.meaning
    guard side == .me || meaning != nil else { return nil }
    let due: CalendarDay? =
      switch meaning {
      case .day(let day): day
      case .either, nil: nil
      }
    return Promise(id: id, by: side, text: text, line: round.promises.count, due: due)
  }

  private func improvement(
    _ text: String,
    id: NoteLineID,
    brackets: [String],
    _ line: SituationLine
  ) throws -> Feedback {
    var action: Action?
    var saidBy: PersonID?
    for bracket in brackets {
      let word = String(bracket.prefix { $0 != " " })
      let rest = bracket.dropFirst(word.count).trimmed
      switch word {
      case "said": saidBy = try names.person(rest.dropFirst("by ".count).trimmed, of: line)
      case "proof": action?.proof = rest
      case "done":
        action = Action(state: .done, doneAt: try line.time(rest, zone: zone).instant)
      default: action = Action(state: try line.word(word, Action.State.self))
      }
    }
    guard let action else { throw line.problem("nothing is done about it") }
    return Feedback(
      id: id,
      kind: .improvement,
      text: text,
      line: 0,
      action: action,
      saidBy: saidBy
    )
  }

  private mutating func add(_ promise: Promise?, _ line: SituationLine) throws {
    guard let promise else { return }
    try changeApplication(line) { $0.interviews[$0.interviews.count - 1].promises.append(promise) }
  }

  private mutating func add(_ feedback: Feedback, _ line: SituationLine) throws {
    try changeApplication(line) {
      $0.interviews[$0.interviews.count - 1].improvements.append(feedback)
    }
  }
}
