import AfterwordModel
import TerminalCanvas

/// What a timeline entry says.
enum TimelineWords {
  static func glyph(
    of entry: TimelineEntry,
    at now: Moment,
    _ glyphs: Glyphs
  ) -> (String, Style) {
    switch entry.content {
    case .interview(let interview):
      return interview.start.instant > now.instant
        ? (glyphs.interviewAhead, Theme.ahead) : (glyphs.interviewPast, Theme.done)
    case .followUp(let detail): return glyph(of: detail.followUp, at: now, glyphs)
    case .reply(_, to: let detail) where detail.followUp.kind == .toldYouSo:
      return (glyphs.circleClosed, Theme.done)
    case .reply: return (glyphs.reply, Theme.done)
    case .outcome: return (glyphs.outcome, Theme.heading)
    case .planNotice: return (glyphs.notice, Theme.muted)
    case .action: return (glyphs.circleNearly, Theme.done)
    case .awaitedAnswer: return (glyphs.statement, Theme.ahead)
    }
  }

  private static func glyph(
    of followUp: FollowUp,
    at now: Moment,
    _ glyphs: Glyphs
  ) -> (String, Style) {
    switch followUp.state {
    case .sent: (glyphs.done, Theme.done)
    case .skipped: (glyphs.skipped, Theme.muted)
    case .planned where followUp.due < now.today: (glyphs.due, Theme.overdue)
    case .planned where followUp.due == now.today: (glyphs.due, Theme.due)
    case .planned: (glyphs.planned, Theme.ahead)
    }
  }

  /// The day that an entry stands under, on the person's own calendar; an interview's own day.
  static func day(of entry: TimelineEntry, now: Moment) -> CalendarDay {
    if case .interview(let interview) = entry.content { return interview.start.local.day }
    switch entry.at {
    case .day(let day): return day
    case .instant(let instant): return LocalTime(instant, utcOffset: now.utcOffset).day
    }
  }

  /// What its row says in so many columns.
  static func row(_ entry: TimelineEntry, _ state: AppState, _ glyphs: Glyphs, columns: Int)
    -> String
  {
    if case .followUp(let detail) = entry.content {
      let touch = TouchWords(followUp: detail.followUp, now: state.now, playbook: state.playbook)
      return TouchRow(detail, touch).text(glyphs, columns: columns)
    }
    return text(of: entry, at: state.now, glyphs)
  }

  static func noAnswer(since day: CalendarDay, today: CalendarDay) -> String {
    "o: call it no answer? Nothing since \(day.words(today: today))."
  }

  /// All that there is to say of anything but a follow-up.
  static func text(of entry: TimelineEntry, at now: Moment, _ glyphs: Glyphs) -> String {
    let parts: [String]
    switch entry.content {
    case .interview(let interview):
      let clock = interview.start.instant > now.instant ? interview.start.local.clock : ""
      let absence = interview.isNoShow ? "they did not come" : ""
      parts = [interview.round, clock, absence, interview.place]
    case .followUp(let detail): parts = [detail.followUp.kind.label, detail.personName ?? ""]
    case .reply(let reply, let detail):
      let from = "eply from \(detail.personName ?? detail.company)"
      let closesCircle = detail.followUp.kind == .toldYouSo
      parts = (closesCircle ? ["Closes the circle", "r\(from)"] : ["R\(from)"]) + [reply.text]
    case .outcome(let outcome): parts = ["Outcome: \(outcome.label)"]
    case .planNotice(let notice): parts = [notice.words(today: now.today), notice.reason]
    case .action(let feedback, in: _):
      parts = ["Done: \(feedback.text)", feedback.action?.proof ?? ""]
    case .awaitedAnswer(let promise): parts = ["They answer", promise.text]
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " \(glyphs.dot) ")
  }
}
