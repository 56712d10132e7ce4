internal import AfterwordExchange
internal import AfterwordModel
internal import ArgumentParser

/// Notices on the desktop by a timer, outside the screen.
struct RemindersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminders",
    abstract: "Lets a timer tell you on the desktop what is due.",
    discussion: """
      Every half hour afterword today --notify looks for what is due, and says how much of it you were \
      not told of yet, without names. config.toml sets the quiet time: [reminders].
      """,
    subcommands: [InstallCommand.self, RemoveCommand.self, ShowCommand.self],
    defaultSubcommand: ShowCommand.self
  )
}

extension RemindersCommand {
  struct InstallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "install",
      abstract: "Installs a timer of systemd, or a line in your crontab.",
      discussion: "Every file and command is shown first. What was installed before is replaced."
    )

    @Flag(help: "A line in your crontab, rather than a timer of systemd.")
    var cron = false
    @Option(help: ArgumentHelp("How often to look, in minutes.", valueName: "minutes"))
    var every = ReminderInterval.usual
    @Flag(help: "Without asking.")
    var yes = false
    @OptionGroup var options: JournalOptions

    mutating func run() throws {
      let call = try ReminderCall(journal: options.path)
      let steps = try cron ? cronSteps(call) : timerSteps(call)
      guard try ReminderSteps(steps).perform(isAgreed: yes) else { return }
      let quiet = OwnConfiguration.read(at: try Surroundings.now()).configuration.reminders
      Output.message("Reminders are on: \(every.words). \(quiet.sentence)")
      if ProgramRun(["sh", "-c", "command -v \(DesktopNotice.program)"]).isSuccess { return }
      Output.message(
        "\(DesktopNotice.program) is missing, which shows them. On Debian it comes with libnotify-bin."
      )
    }

    /// One of the two is enough.
    private func cronSteps(_ call: ReminderCall) throws -> [ReminderStep] {
      try (SystemdTimer()?.removeSteps() ?? []) + [Crontab().installStep(call, every: every)]
    }

    private func timerSteps(_ call: ReminderCall) throws -> [ReminderStep] {
      guard let timer = SystemdTimer() else { throw CommandFailure.noHome }
      let line = try Crontab.ifAllowed()?.removeStep()
      return try timer.installSteps(call, every: every) + [line].compactMap(\.self)
    }
  }

  struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Takes away what install has put there, and nothing else."
    )

    @Flag(help: "Without asking.")
    var yes = false

    mutating func run() throws {
      let timer = SystemdTimer()?.removeSteps() ?? []
      let line = try Crontab.ifAllowed()?.removeStep()
      let steps = timer + [line].compactMap(\.self)
      guard !steps.isEmpty else {
        throw CommandFailure("No reminders are installed.", code: .failed)
      }
      guard try ReminderSteps(steps).perform(isAgreed: yes) else { return }
      Output.message("Reminders are off.")
    }
  }

  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Says what is installed."
    )

    mutating func run() throws {
      let files = SystemdTimer()?.installedFiles ?? []
      let lines = try Crontab.ifAllowed()?.installedLines ?? []
      guard !files.isEmpty || !lines.isEmpty else {
        return try Output.text("No reminders are installed: afterword reminders install")
      }
      let quiet = OwnConfiguration.read(at: try Surroundings.now()).configuration.reminders
      if !files.isEmpty {
        let state = SystemdTimer.sessionProblem ?? "The timer is \(SystemdTimer.state)."
        try Output.text("\(files.joined(separator: "\n"))\n\(state)")
      }
      if !lines.isEmpty { try Output.text("In your crontab:\n\(lines.joined(separator: "\n"))") }
      try Output.text(quiet.sentence)
    }
  }
}

extension CommandFailure {
  fileprivate static let noHome = CommandFailure(
    "There is no home folder to put a timer in.",
    code: .cannotWrite
  )
}

extension Reminders {
  fileprivate var sentence: String {
    let isEver = (0..<24).contains(where: isQuiet)
    return isEver
      ? "No notice comes from \(quietFrom) to \(quietUntil) o'clock." : "Notices come at any hour."
  }
}
