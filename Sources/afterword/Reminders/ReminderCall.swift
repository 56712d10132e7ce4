internal import Glibc

/// What a timer starts: this program with this journal, as it would run here.
struct ReminderCall {
  /// From the root, as everything below.
  let program: String
  let journal: String
  /// What this environment says and a timer's would not: where the configuration is, and the time
  /// zone of the days.
  let variables: [(name: String, value: String)]

  init(journal: String) throws(CommandFailure) {
    program = PrivateFile.resolved("/proc/self/exe")
    self.journal = journal.hasPrefix("/") ? journal : try Self.folder() + "/" + journal
    variables = ["XDG_CONFIG_HOME", "TZ"].compactMap { name in
      Surroundings.variable(name).map { (name, $0) }
    }
    let texts = [program, self.journal] + variables.map(\.value)
    guard !texts.contains(where: Self.hasControls) else {
      throw CommandFailure(
        "A path or a variable has a line break or another control character in it. Neither a unit "
          + "nor a crontab can hold that.",
        code: .wrongUsage
      )
    }
    guard access(program, X_OK) == 0 else {
      throw CommandFailure(
        "\(program) is not there any more. Start Afterword from where it is installed.",
        code: .cannotRead
      )
    }
  }

  var arguments: [String] { ["today", "--notify", "--journal", journal] }

  private static func folder() throws(CommandFailure) -> String {
    guard let folder = getcwd(nil, 0) else {
      throw CommandFailure(
        "The folder that this was started in is gone. Name the journal from the root.",
        code: .cannotRead
      )
    }
    defer { free(folder) }
    return String(cString: folder)
  }

  private static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
