internal import AfterwordModel
internal import AfterwordViews

/// What is due, what waits on others, and when to come back, for people to read.
struct AgendaText {
  let agenda: Agenda
  let awaited: [AwaitedAnswer]
  let journal: Journal?
  let now: Moment

  func text() throws -> String {
    let due = try due()
    let calm = due.isEmpty ? "Nothing to do is the right move today." : ""
    let ending = [calm, next].filter { !$0.isEmpty }.joined(separator: " ")
    return [due, ending, waiting].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func due() throws -> String {
    var table = TextTable()
    for detail in agenda.overdue + agenda.dueToday {
      table.add(
        try journal?.shortKey(detail.followUp.id.letters) ?? "",
        detail.followUp.kind.label,
        detail.personName ?? "",
        detail.company,
        [state(of: detail.followUp), detail.followUp.note]
          .filter { !$0.isEmpty }.joined(separator: " · ")
      )
    }
    return table.text
  }

  /// "2 d late", "today", "today · fine from Tue 1 Dec"
  private func state(of followUp: FollowUp) -> String {
    let late = followUp.due.days(until: now.today)
    let day = late == 0 ? "today" : "\(late) d late"
    return switch followUp.standing(today: now.today) {
    case .fine: day
    case .early(let fine): "\(day) · fine from \(fine.words(today: now.today))"
    case .enough: "\(day) · enough was written"
    }
  }

  private var next: String {
    guard let detail = agenda.next else { return "" }
    let kind = detail.followUp.kind.label.lowercased()
    let whom = detail.personName ?? detail.company
    return "Next: \(detail.followUp.due.words(today: now.today)), \(kind) with \(whom)."
  }

  private var waiting: String {
    var table = TextTable()
    for answer in awaited {
      table.add(
        answer.application.company,
        AwaitedWords.what(of: answer, today: now.today),
        AwaitedWords.deadline(of: answer, today: now.today)
      )
    }
    return table.isEmpty ? "" : "Waiting on them\n\(table.text)"
  }
}
