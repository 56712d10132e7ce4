import AfterwordModel
import Foundation
import GRDB
import PseudoTerminal

/// A folder of its own with a journal in it, and the program in every way that it is started there.
final class Desk {
  /// Sunday, 22 November 2026, 18:40 in Berlin: the program's clock stands still at it.
  static let now = Moment(Instant(seconds: 1_795_369_200), utcOffset: 3600)

  let folder: String
  let program: String
  var environment: [String: String]

  /// The offer of the check-in would stand in the status line at a moment that no test can foresee.
  init(offersCheckIn: Bool = false) throws {
    program = try afterwordBinary()
    folder = FileManager.default.temporaryDirectory.path + "/afterword-desk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    environment = PseudoTerminal.usualEnvironment.merging([
      "AFTERWORD_NOW": "2026-11-22T18:40:00+01:00", "TZ": "Europe/Berlin", "HOME": folder,
      "XDG_DATA_HOME": folder + "/data", "XDG_STATE_HOME": folder + "/state",
      "AFTERWORD_JOURNAL": folder + "/journal.sqlite",
    ]) { $1 }
    if !offersCheckIn { try configure(Self.withoutOffer) }
  }

  static let withoutOffer = "[check-in]\noffer = false\n"

  private func configure(_ text: String) throws {
    let configuration = folder + "/.config/afterword"
    try FileManager.default.createDirectory(
      atPath: configuration,
      withIntermediateDirectories: true
    )
    try text.write(toFile: configuration + "/config.toml", atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The journal's file; another one may be named.
  var journalPath: String {
    get { environment["AFTERWORD_JOURNAL"] ?? "" }
    set { environment["AFTERWORD_JOURNAL"] = newValue }
  }

  /// The program in a terminal, at its start.
  func start(
    size: TerminalSize = .standard,
    with variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: program,
      environment: environment.merging(variables) { $1 },
      size: size
    )
  }

  /// The program in a terminal, with its first frame on the screen.
  func open(
    size: TerminalSize = .standard,
    with variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try start(size: size, with: variables)
    try terminal.wait(for: "q quit")
    return terminal
  }

  /// The program with the cursor in the note of the selected interview.
  func openNote(
    size: TerminalSize = .standard,
    with variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try open(size: size, with: variables)
    try terminal.enterNote()
    return terminal
  }

  /// A command of the command line.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> ProgramResult {
    try runProgram(program, arguments, input: input, environment: environment)
  }
}

extension Desk {
  /// The journal, read and written through the model in this process.
  func journal() throws -> Journal {
    try Journal.open(at: journalPath, now: Self.now, playbook: Self.playbook)
  }

  /// That of the program there, which has nothing to plan anew at its start then.
  private static let playbook = Playbook(
    calendar: PersonalCalendar(zone: "Europe/Berlin", utcOffset: now.utcOffset)
  )

  /// An interview that was on Thursday, through the model.
  @discardableResult
  func addInterview(
    _ company: String = "Acme",
    round: String = "Onsite",
    at start: String = "2026-11-19T14:00"
  ) throws -> ChangeReceipt {
    guard let local = LocalTime(iso: start),
      let time = ZonedTime(local: local, zone: "Europe/Berlin")
    else { throw NotATime(text: start) }
    let draft = InterviewDraft(
      application: .position(company: company, position: "Staff SRE", department: ""),
      round: round,
      start: time
    )
    return try journal().perform(.addInterview(draft), at: Self.now)
  }

  /// What is in the folder, by name.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != ".config" }.sorted()
  }

  /// The text of the only interview's note, after a look through the whole file.
  func note() throws -> String {
    let text = try journal().onlyInterview().note
    try DatabaseQueue(path: journalPath).read { database in
      let verdict = try String.fetchAll(database, sql: "PRAGMA integrity_check")
      guard verdict == ["ok"] else { throw Unsound(verdict: verdict) }
    }
    return text
  }

  struct Unsound: Error {
    let verdict: [String]
  }
}

extension Journal {
  /// The interview that is on or was last at the desk's time.
  func onlyInterview() throws -> InterviewDetail {
    guard let id = try currentInterview(at: Desk.now.instant), let detail = try interview(id) else {
      throw JournalError.notFound("an interview")
    }
    return detail
  }
}

struct NotATime: Error {
  let text: String
}
