internal import Glibc

/// Reminders by a timer of the person's own systemd.
struct SystemdTimer {
  private static let unit = "afterword-reminders"
  private static let firstLine =
    "# Written by afterword reminders install; afterword reminders remove takes it away."

  /// Where the person's own units are.
  let folder: String

  /// Nil without a home folder.
  init?() {
    guard let folder = Surroundings.configurationFolder() else { return nil }
    self.folder = folder + "/systemd/user"
  }

  private var service: String { "\(folder)/\(Self.unit).service" }
  private var timer: String { "\(folder)/\(Self.unit).timer" }
  /// What `systemctl enable` makes of `WantedBy`.
  private var link: String { "\(folder)/timers.target.wants/\(Self.unit).timer" }

  /// Files of ours that are there.
  var installedFiles: [String] { [service, timer].filter(Self.isOurs) }

  // MARK: - To install and to remove

  func installSteps(_ call: ReminderCall, every interval: ReminderInterval) throws(CommandFailure)
    -> [ReminderStep]
  {
    for path in [service, timer] where access(path, F_OK) == 0 && !Self.isOurs(path) {
      throw CommandFailure(
        "\(path) is there already, and not by afterword. Nothing was changed.",
        code: .cannotWrite
      )
    }
    if let reason = Self.sessionProblem {
      throw CommandFailure(
        "No systemd of yours runs here that could keep a timer: \(reason) For a line in your crontab: "
          + "afterword reminders install --cron",
        code: .failed
      )
    }
    return [
      .write(path: service, text: try Self.serviceText(call)),
      .write(path: timer, text: Self.timerText(every: interval)),
      .run(["systemctl", "--user", "daemon-reload"]),
      .run(["systemctl", "--user", "enable", "--now", "\(Self.unit).timer"]),
    ]
  }

  /// None if nothing of ours is there.
  func removeSteps() -> [ReminderStep] {
    let files = installedFiles
    guard !files.isEmpty else { return [] }
    let removal = files.map { ReminderStep.remove(path: $0) }
    guard Self.sessionProblem == nil else { return [.remove(path: link)] + removal }
    return [.run(["systemctl", "--user", "disable", "--now", "\(Self.unit).timer"])] + removal
      + [.run(["systemctl", "--user", "daemon-reload"])]
  }

  /// Why systemd cannot be asked, as a sentence; nil if it can.
  static var sessionProblem: String? {
    let run = ProgramRun(["systemctl", "--user", "show-environment"])
    return run.isSuccess ? nil : run.failure
  }

  /// "active", "inactive": as systemd says it.
  static var state: String {
    let run = ProgramRun(["systemctl", "--user", "is-active", "\(unit).timer"])
    return String(decoding: run.output, as: UTF8.self).linesOfFile.first ?? "not known"
  }

  private static func isOurs(_ path: String) -> Bool {
    guard case .text(let text) = TextFile.read(path) else { return false }
    return text.hasPrefix(firstLine)
  }
}

// MARK: - The files

extension SystemdTimer {
  private static func serviceText(_ call: ReminderCall) throws(CommandFailure) -> String {
    let variables = call.variables.map { "Environment=\(quoted("\($0.name)=\($0.value)"))\n" }
    return """
      \(firstLine)
      [Unit]
      Description=Afterword tells on the desktop what is due

      [Service]
      Type=oneshot
      \(variables.joined())ExecStart=\(try command(call))

      """
  }

  /// The first time is a minute after the person's session has begun.
  private static func timerText(every interval: ReminderInterval) -> String {
    """
    \(firstLine)
    [Unit]
    Description=Afterword looks \(interval.words) for what is due

    [Timer]
    OnStartupSec=1min
    OnUnitActiveSec=\(interval.minutes)min

    [Install]
    WantedBy=timers.target

    """
  }

  /// systemd takes no program with quotes or backslashes in its path, however they are written
  /// ("Executable name contains special characters").
  private static func command(_ call: ReminderCall) throws(CommandFailure) -> String {
    guard !call.program.contains(where: { "\"'\\".contains($0) }) else {
      throw CommandFailure(
        "systemd starts no program with a quote or a backslash in its path: \(call.program). Install "
          + "Afterword elsewhere, or use --cron.",
        code: .failed
      )
    }
    // Variables are replaced in the arguments only.
    let arguments = call.arguments.map { quoted($0).replacing("$", with: "$$") }
    return ([quoted(call.program)] + arguments).joined(separator: " ")
  }

  /// As systemd.service(5) and systemd.unit(5) say: backslashes and quotes escaped, and `%`, which would
  /// begin a specifier.
  private static func quoted(_ word: String) -> String {
    let escapes: [Character: String] = ["\\": #"\\"#, "\"": #"\""#, "%": "%%"]
    return "\"" + word.map { escapes[$0] ?? String($0) }.joined() + "\""
  }
}
