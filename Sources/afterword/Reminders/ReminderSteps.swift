/// What is shown, agreed to and done, in this order.
struct ReminderSteps {
  private let steps: [ReminderStep]

  init(_ steps: [ReminderStep]) { self.steps = steps }

  /// - Returns: false if the person does not want it.
  func perform(isAgreed: Bool) throws -> Bool {
    try Output.text(steps.map(\.preview).joined(separator: "\n"))
    guard try isAgreed || ask() else {
      Output.message("Nothing was changed.")
      return false
    }
    for (index, step) in steps.enumerated() {
      do {
        try step.perform()
      } catch {
        throw index == 0 ? error : Self.halfDone(error)
      }
    }
    return true
  }

  private func ask() throws(CommandFailure) -> Bool {
    guard ScreenRun.isOnTerminal else {
      throw CommandFailure("Nothing was changed. --yes does all of this.", code: .wrongUsage)
    }
    Output.message("Do all of this? y and Enter; anything else changes nothing.")
    return ["y", "yes"].contains(readLine()?.lowercased())
  }

  private static func halfDone(_ failure: CommandFailure) -> CommandFailure {
    CommandFailure(
      "\(failure.sentence) What comes before it in the list was done; afterword reminders remove takes "
        + "that away.",
      code: failure.code
    )
  }
}
