internal import AfterwordExchange
internal import AfterwordModel

/// Tells on the desktop how much is due, of each follow-up once. No name is in it: others may see the
/// screen.
struct DueReminder {
  let options: JournalOptions
  let now: Moment

  /// Without a journal, in the quiet time, and with nothing new that is due, nothing happens.
  func show() throws {
    let own = OwnConfiguration.read(at: now)
    guard !own.configuration.reminders.isQuiet(atHour: now.local.hour),
      let journal = try options.openSilently(own, at: now)
    else { return }
    let notices = try journal.takeDueNotices(at: now)
    guard !notices.isEmpty else { return }
    do {
      try DesktopNotice.show(Self.sentence(notices, today: now.today))
    } catch {
      try journal.giveBack(notices)
      throw error
    }
  }

  /// "1 follow-up is due.", "3 follow-ups are due, 2 of them late."
  static func sentence(_ notices: [DueNotice], today: CalendarDay) -> String {
    let late = notices.count { $0.due < today }
    let due = notices.count == 1 ? "1 follow-up is" : "\(notices.count) follow-ups are"
    return switch late {
    case 0: "\(due) due."
    case notices.count: "\(due) late."
    default: "\(due) due, \(late) of them late."
    }
  }
}
