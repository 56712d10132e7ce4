import AfterwordModel
import TerminalCanvas

/// What is said about criticism and how far its circle has come.
enum ActionWords {
  /// One word: what stands beside the line.
  static func label(of stage: Improvement.Stage) -> String {
    switch stage {
    case .offered: "action"
    case .open: "open"
    case .doing: "doing"
    case .unattributed, .toTell, .kept: "done"
    case .told: "told"
    case .closed: "closed"
    }
  }

  /// What the key of the next step does; nil where there is none.
  static func nextStep(after stage: Improvement.Stage) -> String? {
    switch stage {
    case .offered: "take it on"
    case .open: "begin"
    case .doing: "done"
    case .unattributed: "who said it?"
    case .toTell: "you told them"
    case .told: "they replied"
    case .closed, .kept: nil
    }
  }

  /// How things stand, where there is room for some words.
  static func standing(of improvement: Improvement, today: CalendarDay) -> String {
    switch improvement.stage {
    case .offered: "nothing done yet"
    case .open, .doing: doing(improvement, today: today)
    case .unattributed: "done; who said it?"
    case .toTell(let message):
      "done, tell \(firstName(message.personName)) \(when(message.followUp.due, today: today))"
    case .told(let message): "told \(firstName(message.personName)), no reply yet"
    case .closed: "circle closed"
    case .kept: "done"
    }
  }

  private static func doing(_ improvement: Improvement, today: CalendarDay) -> String {
    let word = label(of: improvement.stage)
    guard let due = improvement.action?.due else { return word }
    let late = due.days(until: today)
    return "\(word), \(late > 0 ? "\(late) d late" : "due \(due.words(today: today))")"
  }

  private static func when(_ day: CalendarDay, today: CalendarDay) -> String {
    day <= today ? "now" : day.words(today: today)
  }

  /// "3 companies, last heard 12 Nov, action done 15 Nov"
  static func summary(of theme: FeedbackTheme, now: Moment) -> String {
    let count = theme.companyCount
    let companies =
      count == 1 ? "\(theme.improvements.count) times" : "\(count) companies"
    let heard = theme.lastHeard.map { "last heard \($0.shortWords)" }
    let done = theme.lastDone.map { "action done \(day(of: $0, now).shortWords)" }
    let circle = theme.isCircleClosed ? "circle closed" : nil
    return [companies, heard, done, circle].compactMap(\.self).joined(separator: ", ")
  }

  /// The circle in its steps: heard, done, told, answered.
  static func steps(of improvement: Improvement, now: Moment) -> [String] {
    let today = now.today
    let heard = improvement.heardOn.words(today: today)
    let speaker = improvement.speakerName ?? improvement.toldYouSo?.personName
    var steps = ["Heard \(heard)" + (speaker.map { " from \($0)" } ?? "")]
    if let action = improvement.action {
      switch action.state {
      case .open: steps.append("not begun")
      case .doing: steps.append("begun")
      case .done:
        let done = action.doneAt.map { " \(day(of: $0, now).words(today: today))" } ?? ""
        steps.append("done\(done)" + (action.proof.isEmpty ? "" : ": \(action.proof)"))
      }
    }
    return steps + message(of: improvement, now: now)
  }

  private static func message(of improvement: Improvement, now: Moment) -> [String] {
    switch improvement.stage {
    case .toTell(let detail):
      ["telling is planned for \(detail.followUp.due.words(today: now.today))"]
    case .told(let detail): [told(detail, now), "no reply yet"]
    case .closed(let detail):
      [told(detail, now), "the reply closes the circle" + quoted(detail.reply)]
    default: []
    }
  }

  private static func told(_ detail: FollowUpDetail, _ now: Moment) -> String {
    guard case .sent(let instant) = detail.followUp.state else { return "told" }
    return "told \(day(of: instant, now).words(today: now.today))"
  }

  private static func quoted(_ reply: Reply?) -> String {
    guard let text = reply?.text, !text.isEmpty else { return "" }
    return ": \(text)"
  }

  /// What the page suggests to do now, with its key.
  static func suggestion(for improvement: Improvement, today: CalendarDay) -> String {
    switch improvement.stage {
    case .offered: "Space takes it on; e sets a day for it."
    case .open: "Space says that you have begun; e sets a day."
    case .doing: "Space says that it is done, and asks what shows it."
    case .unattributed: "Space asks who said it, so that they hear what you did."
    case .toTell(let message) where message.followUp.due <= today:
      "Write to \(firstName(message.personName)) what you did, then press Space. "
        + EntryDetail.reason(of: message.followUp)
    case .toTell(let message):
      "Wait until \(message.followUp.due.words(today: today)), then tell "
        + "\(firstName(message.personName)) and press Space. \(EntryDetail.reason(of: message.followUp))"
    case .told(let message):
      "When \(firstName(message.personName)) answers, r notes it and closes the circle."
    case .closed: "The circle is closed."
    case .kept: "Nobody is to be told. e changes who said it."
    }
  }

  /// What the status line says when something has changed, with the key that goes on there.
  static func notice(_ improvement: Improvement, in place: CommandContext, now: Moment) -> String {
    let key = key(in: place)
    switch improvement.stage {
    case .offered: return "Nothing is done about it yet. \(key) takes it on."
    case .open: return "You have taken it on. \(key) says when you have begun."
    case .doing: return "You have begun. \(key) says when it is done."
    case .unattributed: return "Done. Who said it? \(key) asks again, so that they can be told."
    case .toTell(let message):
      let due = message.followUp.due
      let day = due <= now.today ? "today" : due.words(today: now.today)
      return "\(message.title) is planned for \(day): fine then. \(sentKey(in: place)). "
        + EntryDetail.reason(of: message.followUp)
    case .told(let message):
      return "\(firstName(message.personName)) knows now. When the reply comes, "
        + "\(replyKey(in: place)) closes the circle."
    case .closed(let message):
      return "\(firstName(message.personName)) answered: the circle is closed."
    case .kept: return "Done. Nobody is to be told about it."
    }
  }

  private static func key(in place: CommandContext) -> String {
    switch place {
    case .actions: "Space"
    case .note: "Alt-Enter"
    default: "A"
    }
  }

  private static func sentKey(in place: CommandContext) -> String {
    switch place {
    case .actions: "Space: you sent it"
    case .timeline: "Space on it: you sent it"
    case .note: "Esc and A lead to it"
    default: "A leads to it"
    }
  }

  private static func replyKey(in place: CommandContext) -> String {
    switch place {
    case .actions, .timeline: "r"
    default: "r in the timeline"
    }
  }

  static func firstName(_ name: String?) -> String {
    name?.split(separator: " ").first.map(String.init) ?? "them"
  }

  private static func day(of instant: Instant, _ now: Moment) -> CalendarDay {
    LocalTime(instant, utcOffset: now.utcOffset).day
  }
}

extension Glyphs {
  /// A circle that fills as criticism, action, message and reply come together.
  func sign(of stage: Improvement.Stage) -> String {
    switch stage {
    case .offered: planned
    case .open: circleOpen
    case .doing: circleHalf
    case .unattributed, .toTell, .kept, .told: circleNearly
    case .closed: circleClosed
    }
  }
}

extension Theme {
  static func style(of stage: Improvement.Stage) -> Style {
    switch stage {
    case .offered: muted
    case .open, .doing: ahead
    case .unattributed: due
    case .toTell, .told, .kept, .closed: done
    }
  }
}
