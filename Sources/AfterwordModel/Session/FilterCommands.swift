internal import TextEditing

/// The message through a program of the person's: what comes back is one step of undo, and what does
/// not come back well changes nothing.
extension AppState {
  mutating func filterMessage(in compose: ComposeState) -> [Effect] {
    guard !compose.isReadOnly else { return refuse(.alreadySent) }
    let command = outgoing.filter.isEmpty ? filterCommand : outgoing.filter
    guard let filter = FilterState(compose.editor, command: command) else {
      return refuse(.nothingToFilter)
    }
    self.filter = filter
    return command.isEmpty ? [] : beginFilter(command)
  }

  mutating func run(_ command: Command, in filter: FilterState) -> [Effect] {
    if command == .back {
      self.filter = nil
      if case .running = filter.stage { return [.stopProgram] }
      return []
    }
    guard case .command(var input) = filter.stage else { return [] }
    if command == .takeLine {
      filterCommand = input.text.trimmed
      return filterCommand.isEmpty ? refuse(.noProgramNamed) : beginFilter(filterCommand)
    }
    let outcome = input.run(command, in: .oneRow, &killRing)
    self.filter?.stage = .command(input)
    return outcome.map { answer(to: $0) } ?? []
  }

  mutating func insertInFilterLine(_ text: String) {
    guard case .command(var input) = filter?.stage else { return }
    killRing.endRun()
    input.insert(text)
    filter?.stage = .command(input)
  }

  private mutating func beginFilter(_ command: String) -> [Effect] {
    guard let filter, let compose else { return [] }
    outgoingTries += 1
    self.filter?.number = outgoingTries
    self.filter?.stage = .running(command: command)
    let text = compose.editor.text(in: filter.range)
    return [.filterText(FilterOrder(number: outgoingTries, command: command, text: text))]
  }

  mutating func take(_ result: FilterResult, of order: FilterOrder) -> [Effect] {
    guard let filter, filter.number == order.number else { return [] }
    self.filter = nil
    switch result {
    case .unchanged: notice = .filterChangedNothing
    case .failed(let problem):
      // A command that was typed can be typed anew.
      filterCommand = ""
      notice = .filterFailed(problem)
    case .changed(let text):
      guard compose?.editor.revision == filter.revision else {
        notice = .filterCameLate
        return []
      }
      notice = .filtered
      return changeMessage { $0.editor.replace(filter.range, with: text) }
    }
    return []
  }
}
