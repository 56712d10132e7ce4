import AfterwordModel
import TerminalCanvas

/// The last page: what was done, what waits on them, and when to come back.
struct CalmWords {
  /// More than these would be no calm page.
  private static let mostAwaited = 6

  let checkIn: CheckInState
  let now: Moment
  let glyphs: Glyphs

  var sections: [CardText.Section] {
    [
      CardText.Section([title], style: Theme.heading), CardText.Section(done, style: Theme.done),
      CardText.Section([left], style: Theme.due), CardText.Section(resting),
      CardText.Section([next]), CardText.Section(waiting, style: Theme.muted),
    ]
  }

  /// Only who had nothing to do is told that nothing is right.
  private var title: String {
    if checkIn.dealt.isEmpty { return "Nothing to do is the right move today." }
    return checkIn.leftCount == 0 ? "That is all for today." : "That is it for now."
  }

  /// "2 sent · 1 put off"
  private var done: [String] {
    let counts = CheckInAnswer.allCases.compactMap { answer -> String? in
      let count = checkIn.count(of: answer)
      return count == 0 ? nil : "\(count) \(Self.label(of: answer))"
    }
    return counts.isEmpty ? [] : ["\(glyphs.done) \(counts.joined(separator: " · "))"]
  }

  private var left: String {
    switch checkIn.leftCount {
    case 0: ""
    case 1: "One is left open. b goes back to it."
    case let count: "\(count) are left open. b goes back to them."
    }
  }

  private var resting: [String] {
    checkIn.found.soonEnoughTomorrow.map { detail in
      "\(detail.company) said no today. Tomorrow is soon enough for a reply"
        + "\(detail.personName.map { " to \($0)" } ?? "")."
    }
  }

  private var next: String {
    guard let next = checkIn.found.next else { return "Nothing else is planned." }
    let day = next.followUp.due.words(today: now.today)
    let kind = next.followUp.kind.label.lowercasedFirst
    return "Next: \(day), \(kind) with \(next.personName ?? next.company)."
  }

  private var waiting: [String] {
    let awaited = checkIn.found.waitingOnThem
    if awaited.isEmpty { return [] }
    let rows = awaited.prefix(Self.mostAwaited).map { awaited in
      [
        awaited.application.company, AwaitedWords.what(of: awaited, today: now.today),
        AwaitedWords.deadline(of: awaited, today: now.today),
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    let more = awaited.count - rows.count
    return ["Waiting on them:"] + rows + (more == 0 ? [] : ["and \(more) more"])
  }

  static func label(of answer: CheckInAnswer) -> String {
    switch answer {
    case .sent: "sent"
    case .done: "done"
    case .snoozed: "put off"
    case .notNeeded: "not needed"
    case .replied: "answered"
    case .debriefed: "talked through"
    case .seen: "seen"
    }
  }
}
