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
    case .reply: return (glyphs.reply, Theme.done)
    case .outcome: return (glyphs.outcome, Theme.heading)
    case .planNotice: return (glyphs.notice, Theme.muted)
    case .action: return (glyphs.improvement, Theme.done)
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

  static func text(of entry: TimelineEntry, at now: Moment, _ glyphs: Glyphs) -> String {
    let parts: [String]
    switch entry.content {
    case .interview(let interview):
      let clock = interview.start.instant > now.instant ? interview.start.local.clock : ""
      parts = [interview.round, clock, interview.place]
    case .followUp(let detail): parts = followUp(detail, now, glyphs)
    case .reply(let reply, let detail):
      parts = ["Reply from \(detail.personName ?? detail.company)", reply.text]
    case .outcome(let outcome): parts = ["Outcome: \(outcome.label)"]
    case .planNotice(let notice): parts = [notice.words(today: now.today), notice.reason]
    case .action(let feedback, in: _):
      parts = ["Done: \(feedback.text)", feedback.action?.proof ?? ""]
    case .awaitedAnswer(let promise): parts = ["They answer", promise.text]
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " \(glyphs.dot) ")
  }

  private static func followUp(
    _ detail: FollowUpDetail,
    _ now: Moment,
    _ glyphs: Glyphs
  ) -> [String] {
    let followUp = detail.followUp
    let kind = followUp.kind.label
    let whom = detail.personName.map { "\(kind) \(glyphs.to) \($0)" } ?? kind
    // What asks for something first: narrow panes cut the end off.
    return [whom] + state(of: detail, now) + [followUp.channel.label, followUp.note]
  }

  private static func state(of detail: FollowUpDetail, _ now: Moment) -> [String] {
    switch detail.followUp.state {
    case .sent: return detail.reply == nil ? [] : ["replied"]
    case .skipped(_, let reason): return [reason.isEmpty ? "skipped" : "skipped: \(reason)"]
    case .planned:
      let late = detail.followUp.due.days(until: now.today)
      return late > 0 ? ["\(late) d late"] : (late == 0 ? ["today"] : [])
    }
  }
}
