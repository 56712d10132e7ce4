internal import ArgumentParser

/// The program: the full screen where no other command is named.
struct AfterwordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "afterword",
    abstract: "What comes after a job interview: thanks, notes, follow-ups.",
    discussion: """
      Without a command, the journal opens full screen. Ids are the letters that list, show and \
      today print; the name of a company does as well.

      Exit codes: 0 done, 1 failed or nothing found, 2 no usable terminal, 64 wrong usage, \
      65 unreadable input data, 73 cannot write, 74 cannot read, 75 busy.
      """,
    version: Version.text,
    subcommands: [
      AddCommand.self, ListCommand.self, ShowCommand.self, NoteCommand.self, TodayCommand.self,
      CheckInCommand.self,
      MayIWriteCommand.self, DraftCommand.self, PlanCommand.self, SentCommand.self,
      SkipCommand.self,
      SnoozeCommand.self, ReplyCommand.self, OutcomeCommand.self, NoShowCommand.self,
      ActCommand.self, SaidCommand.self, PersonCommand.self, ForgetCommand.self,
      RemindersCommand.self, TemplatesCommand.self, ConfigCommand.self, DemoCommand.self,
    ]
  )

  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    try ScreenRun.open(journalAt: options.path)
  }
}

enum Version {
  static let text = "0.1.0"
}
