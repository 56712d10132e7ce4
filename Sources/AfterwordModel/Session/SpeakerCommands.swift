/// Who said it: asked once when something was done about it, and whenever the person wants to.
extension AppState {
  mutating func askSpeaker(of improvement: Improvement) -> [Effect] {
    guard improvement.stage != .unattributed else { return report(on: improvement.id) }
    return openForm(.action(on: improvement, focusing: .saidBy, now: now))
  }

  mutating func run(_ command: Command, in question: SpeakerState) -> [Effect] {
    switch command {
    case .moveUp: speaker?.move(by: -1)
    case .moveDown: speaker?.move(by: 1)
    case .takeSpeaker: return take(question.selected, in: question)
    case .otherSpeaker:
      speaker = nil
      return openForm(.action(on: question.improvement, focusing: .saidBy, now: now))
    case .back:
      speaker = nil
      notice = .circle(question.improvement, in: context)
    default: break
    }
    return []
  }

  /// The number of a person takes them at once.
  mutating func chooseSpeaker(typed text: String) -> [Effect] {
    guard let question = speaker else { return [] }
    return take(Int(text).flatMap(question.candidate(number:)), in: question)
  }

  private mutating func take(_ person: Person?, in question: SpeakerState) -> [Effect] {
    guard let person else { return refuse(.noSuchSpeaker) }
    speaker = nil
    return [.perform(.setSaidBy(question.improvement.id, person.id))]
  }
}
