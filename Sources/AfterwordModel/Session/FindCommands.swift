internal import TextEditing

extension AppState {
  /// A command about finding; nil if it is another.
  mutating func runInFind(_ command: Command) -> [Effect]? {
    switch command {
    case .find, .replace:
      notes.beginFind(isReplacing: command == .replace)
    case .findNext, .findPrevious:
      return findAgain(forward: command == .findNext)
    case .back:
      guard notes.find != nil else { return nil }
      notes.leaveFind()
    default:
      guard let stage = notes.find?.stage, stage != .shown else { return nil }
      return stage == .question ? answer(by: command) : runInFindLine(command)
    }
    return []
  }

  mutating func insertInFindLine(_ text: String) -> [Effect] {
    killRing.endRun()
    notes.find?.input.insert(text)
    notes.findFromOrigin()
    return []
  }

  private mutating func runInFindLine(_ command: Command) -> [Effect]? {
    if command == .acceptFind { return acceptFind() }
    guard var find = notes.find else { return nil }
    guard let outcome = find.input.run(command, in: .oneRow, &killRing) else { return nil }
    let isChanged = find.input.revision != notes.find?.input.revision
    notes.find = find
    if isChanged { notes.findFromOrigin() }
    return answer(to: outcome)
  }

  private mutating func acceptFind() -> [Effect] {
    guard let find = notes.find else { return [] }
    guard !find.needle.isEmpty else {
      notes.leaveFind()
      return refuse(.nothingToFind)
    }
    guard find.match != nil else { return refuse(.notFound(find.needle.text)) }
    switch find.stage {
    case .needle where find.isReplacing: notes.find?.stage = .replacement
    case .replacement: notes.beginQuestions()
    default: notes.showFound()
    }
    return []
  }

  private mutating func findAgain(forward: Bool) -> [Effect] {
    guard let found = notes.findAgain(forward: forward) else {
      return refuse(notes.lastNeedle.isEmpty ? .nothingToFind : .notFound(notes.lastNeedle))
    }
    if !found.hasLine { notice = .found(found.count, hasWrapped: found.match?.hasWrapped ?? false) }
    return []
  }

  private mutating func answer(by command: Command) -> [Effect]? {
    switch command {
    case .replaceMatch: notes.answerQuestion(replacing: true)
    case .skipMatch: notes.answerQuestion(replacing: false)
    case .replaceAllMatches: notes.replaceAll()
    default: return nil
    }
    if let find = notes.find, !find.hasLine { notice = .replaced(find.replaced) }
    return []
  }
}
