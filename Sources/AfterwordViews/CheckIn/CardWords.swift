import AfterwordModel
import TerminalCanvas

/// What a card says: who and what, why now, and what is known.
struct CardWords {
  let background: CardBackground
  let now: Moment
  let playbook: Playbook
  let glyphs: Glyphs

  func sections(of card: CheckInCard) -> [CardText.Section] {
    head(of: card) + [
      CardText.Section(reasons(of: card)), CardText.Section(people(of: card)),
      CardText.Section(draft, style: Theme.muted),
    ]
  }

  /// What it is about, and how it stands.
  func head(of card: CheckInCard) -> [CardText.Section] {
    [
      CardText.Section([title(of: card)], style: Theme.heading),
      CardText.Section([standing(of: card)], style: style(of: card)),
    ]
  }

  private func title(of card: CheckInCard) -> String {
    switch card {
    case .followUp(let detail): detail.title
    case .action(let improvement): "Act on it: \(improvement.text)"
    case .debrief(let detail): "How was it? \(name(of: detail))"
    case .passedAnswer(let awaited): "\(awaited.application.company) has not answered"
    case .noAnswer(let application, since: _): "Is it over with \(application.company)?"
    case .interview(let detail, people: _): "\(time(of: detail)): \(name(of: detail))"
    }
  }

  private func name(of detail: InterviewDetail) -> String {
    "\(detail.application.company) · \(detail.interview.round)"
  }

  private func time(of detail: InterviewDetail) -> String {
    let start = detail.interview.start
    if start.instant <= now.instant { return "On now" }
    let day = start.local.day
    if day == now.today { return "Today \(start.local.clock)" }
    let isTomorrow = day == now.today.adding(days: 1)
    return "\(isTomorrow ? "Tomorrow" : day.words(today: now.today)) \(start.local.clock)"
  }

  private func standing(of card: CheckInCard) -> String {
    switch card {
    case .followUp(let detail):
      joined([
        touch(detail).state(), detail.company, detail.position, detail.followUp.channel.label,
      ])
    case .action(let improvement):
      joined([
        ActionWords.standing(of: improvement, today: now.today), improvement.application.company,
        improvement.interview.round,
      ])
    case .debrief(let detail):
      "It ended \(day(of: detail.interview.end).distance(from: now.today))."
    case .passedAnswer(let awaited):
      AwaitedWords.deadline(of: awaited, today: now.today)
    case .noAnswer(let application, since: _): application.position
    case .interview(let detail, people: _):
      joined([
        detail.application.position, "\(detail.interview.minutes) min", detail.interview.place,
      ])
    }
  }

  private func style(of card: CheckInCard) -> Style {
    guard case .followUp(let detail) = card else { return Theme.muted }
    return detail.followUp.due < now.today ? Theme.overdue : Theme.due
  }

  // MARK: Why

  private func reasons(of card: CheckInCard) -> [String] {
    switch card {
    case .followUp(let detail): reasons(of: detail)
    case .action(let improvement):
      [ActionWords.steps(of: improvement, now: now).joined(separator: " → ") + "."]
    case .debrief:
      ["Two minutes while it is fresh: whom you met, what they liked, what you promised."]
    case .passedAnswer(let awaited): [AwaitedWords.what(of: awaited, today: now.today), next]
    case .noAnswer(_, let since):
      [
        "Nobody has answered since you wrote on \(since.words(today: now.today)). "
          + "\"No answer\" ends the waiting; it can be taken back whenever they write."
      ]
    case .interview(let detail, people: _):
      [detail.note.isEmpty ? "Its note is empty so far." : "Its note has something in it already."]
    }
  }

  private func reasons(of detail: FollowUpDetail) -> [String] {
    let followUp = detail.followUp
    let isSaid = followUp.note.isEmpty || followUp.planning.reason.contains(followUp.note)
    return [
      touch(detail).calm, guardWords(followUp),
      touch(detail).isForShortForm ? "It is late: a short form is right." : "",
      EntryDetail.reason(of: followUp), isSaid ? "" : "About: \(followUp.note)",
    ]
  }

  private func guardWords(_ followUp: FollowUp) -> String {
    switch followUp.standing(today: now.today) {
    case .fine: ""
    case .early(let day): "It is early: fine from \(day.words(today: now.today))."
    case .enough: "Enough was written for now: better not, as things are."
    }
  }

  private var next: String {
    guard let next = background.next else { return "" }
    return "Planned next: \(next.title), \(next.followUp.due.words(today: now.today))."
  }

  // MARK: What is known

  private func people(of card: CheckInCard) -> [String] {
    background.people.flatMap { [name($0), lastTouch($0), statement($0)] }
  }

  /// "Priya Nair · Staff Engineer · interviewer · strong say"
  private func name(_ known: CardBackground.Acquainted) -> String {
    joined([
      known.person.name, known.person.title, known.role?.kind.label ?? "",
      known.role?.words(glyphs) ?? "",
      PersonWords(now: now, glyphs: glyphs).wishes(known.person.wishes),
    ])
  }

  /// "Last: Thank-you, Fri 13 Nov. They answered: You are welcome!"
  private func lastTouch(_ known: CardBackground.Acquainted) -> String {
    guard let detail = known.lastTouch, case .sent(let sentAt) = detail.followUp.state else {
      return known.lastMet.map {
        "Met: \($0.round), \($0.start.local.day.words(today: now.today))."
      }
        ?? ""
    }
    let day = day(of: sentAt)
    let last = "Last: \(detail.followUp.kind.label), \(day.words(today: now.today))."
    guard let reply = detail.reply else {
      return day == now.today ? last : "\(last) No reply so far."
    }
    return reply.text.isEmpty ? "\(last) They answered." : "\(last) They answered: \(reply.text)"
  }

  private func statement(_ known: CardBackground.Acquainted) -> String {
    known.statement.map { "Said: \($0.text)" } ?? ""
  }

  /// As much of it as shows what was begun.
  private var draft: [String] {
    guard let text = background.draft else { return [] }
    let lines = text.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    return ["Your draft:"] + lines.prefix(3)
  }

  // MARK: Parts

  private func touch(_ detail: FollowUpDetail) -> TouchWords {
    TouchWords(followUp: detail.followUp, now: now, playbook: playbook)
  }

  private func day(of instant: Instant) -> CalendarDay {
    LocalTime(instant, utcOffset: now.utcOffset).day
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
