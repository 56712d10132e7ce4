internal import Glibc

/// The person's crontab, of which a few lines between two comments are ours.
struct Crontab {
  private static let program = "crontab"
  private static let begin =
    "# afterword reminders: begin (afterword reminders remove takes these lines away)"
  private static let end = "# afterword reminders: end"

  /// All lines; none if there is no crontab.
  private let lines: [String]
  /// The place of our lines, with the comments; nil if there are none.
  private let ours: Range<Int>?

  /// Asks `crontab -l`.
  init() throws(CommandFailure) { try self.init(Self.text(of: ProgramRun(Self.question))) }

  /// Nil where this person cannot have a crontab.
  static func ifAllowed() throws(CommandFailure) -> Crontab? {
    let run = ProgramRun(question)
    if run.ending == .notStarted(code: ENOENT) || run.errors.contains("not allowed") { return nil }
    return try Crontab(text(of: run))
  }

  private init(_ text: String) throws(CommandFailure) {
    let lines = text.linesOfFile
    let begins = lines.indices.filter { lines[$0] == Self.begin }
    let ends = lines.indices.filter { lines[$0] == Self.end }
    self.lines = lines
    switch (begins.count, ends.count) {
    case (0, 0): ours = nil
    case (1, 1) where begins[0] < ends[0]: ours = begins[0]..<ends[0] + 1
    default:
      throw CommandFailure(
        "The comments round afterword's lines in your crontab are not as they were written. Nothing "
          + "was changed: take the lines out with crontab -e.",
        code: .unreadableData
      )
    }
  }

  var installedLines: [String] { ours.map { Array(lines[$0]) } ?? [] }

  func installStep(_ call: ReminderCall, every interval: ReminderInterval) -> ReminderStep {
    let block = [Self.begin, Self.line(call, every: interval), Self.end]
    var table = lines
    // Where it stood before, so that a second installation moves nothing.
    table.replaceSubrange(ours ?? lines.endIndex..<lines.endIndex, with: block)
    return .setCrontab(Self.text(table), removed: installedLines, added: block)
  }

  /// Nil if nothing of ours is there.
  func removeStep() -> ReminderStep? {
    guard let ours else { return nil }
    var table = lines
    table.removeSubrange(ours)
    return .setCrontab(Self.text(table), removed: installedLines, added: [])
  }

  /// An empty crontab is none.
  static func command(toSet table: String) -> [String] {
    [program, table.isEmpty ? "-r" : "-"]
  }

  private static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  // MARK: - Reading

  private static let question = [program, "-l"]

  /// What cannot be read for certain must not be written over: only where crontab says that there is
  /// none, there is none.
  private static func text(of run: ProgramRun) throws(CommandFailure) -> String {
    if run.isSuccess {
      guard let text = String(validating: run.output, as: UTF8.self) else {
        throw CommandFailure(
          "Your crontab is not UTF-8 text, and was not touched.",
          code: .unreadableData
        )
      }
      return text
    }
    let said = run.errors.lowercased()
    if case .exited = run.ending, said.contains("no crontab") || said.contains("no such file") {
      return ""
    }
    if run.ending == .notStarted(code: ENOENT) {
      throw CommandFailure("There is no crontab here. On Debian it comes with cron.", code: .failed)
    }
    throw CommandFailure("Your crontab cannot be read. \(run.failure)", code: .failed)
  }

  // MARK: - The line

  /// In crontab(5), an unescaped `%` is a line break, within quotes as well. What it writes would become
  /// a mail each time.
  private static func line(_ call: ReminderCall, every interval: ReminderInterval) -> String {
    let variables = call.variables.map { "\($0.name)=\(quoted($0.value)) " }.joined()
    let words = [quoted(call.program)] + call.arguments.map(quoted)
    let command = variables + words.joined(separator: " ") + " >/dev/null 2>&1"
    return times(interval) + " " + command.replacing("%", with: "\\%")
  }

  private static func times(_ interval: ReminderInterval) -> String {
    switch interval.minutes {
    case 60: "0 * * * *"
    case let minutes where minutes > 60: "0 */\(minutes / 60) * * *"
    default: "*/\(interval.minutes) * * * *"
    }
  }

  /// A word of a shell; plain ones stay plain.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy {
      switch UnicodeScalar($0) {
      case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "_", "-": true
      default: false
      }
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: #"'\''"#))'"
  }
}
