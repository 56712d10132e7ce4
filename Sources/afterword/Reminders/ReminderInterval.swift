internal import ArgumentParser

/// How often to look, in minutes: what systemd and cron can both say.
struct ReminderInterval: ExpressibleByArgument {
  let minutes: Int

  static let usual = ReminderInterval(minutes: 30)
  private static let all = [5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720]

  private init(minutes: Int) { self.minutes = minutes }

  init?(argument: String) {
    guard let minutes = Int(argument), Self.all.contains(minutes) else { return nil }
    self.minutes = minutes
  }

  static var allValueStrings: [String] { all.map(String.init) }
  var defaultValueDescription: String { String(minutes) }

  /// "every 30 minutes", "every hour", "every 2 hours"
  var words: String {
    switch minutes {
    case 60: "every hour"
    case let minutes where minutes > 60: "every \(minutes / 60) hours"
    default: "every \(minutes) minutes"
    }
  }
}
