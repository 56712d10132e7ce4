import AfterwordModel
import Foundation
import PseudoTerminal

/// A desk with one message to Priya that is due, and programs of the test's own that write down what
/// they are given.
final class SendingDesk {
  let desk: Desk
  private let application: ApplicationID
  let followUp: FollowUpID

  init(_ channel: Channel = .email, configuration: String = "") throws {
    desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.folder + "/config/afterword",
      withIntermediateDirectories: true
    )
    desk.environment["XDG_CONFIG_HOME"] = desk.folder + "/config"
    desk.environment["PATH"] = desk.folder + "/programs:/usr/bin:/bin"
    try FileManager.default.createDirectory(
      atPath: desk.folder + "/programs",
      withIntermediateDirectories: true
    )
    let rules = RuleName.allCases.map { "\($0.rawValue).on = false\n" }.joined()
    try
      (rules + "check-in.offer = false\nme.name = \"Sam Doe\"\nme.email = \"sam@home.example\"\n"
      + configuration).write(
        toFile: desk.folder + "/config/afterword/config.toml",
        atomically: true,
        encoding: .utf8
      )
    application = try desk.addInterview().applicationID
    let journal = try desk.journal()
    let draft = FollowUpDraft(
      applicationID: application,
      interviewID: try journal.onlyInterview().interview.id,
      person: PersonDraft(name: "Priya Nair", email: "priya@acme.example"),
      kind: .thankYou,
      channel: channel,
      due: Desk.now.today
    )
    guard let id = try journal.perform(.planFollowUp(draft), at: Desk.now).followUpID else {
      throw JournalError.notFound("the planned follow-up")
    }
    followUp = id
  }

  func add(_ edit: PersonEdit) throws {
    let journal = try desk.journal()
    guard let person = try journal.followUp(followUp)?.followUp.personID else {
      throw JournalError.notFound("Priya")
    }
    _ = try journal.perform(.editPerson(person, edit), at: Desk.now)
  }

  /// A program on `PATH`; what it writes goes to the desk's folder.
  func program(_ name: String, _ lines: String) throws {
    let path = desk.folder + "/programs/" + name
    try "#!/bin/sh\ncd \"$HOME\"\n\(lines)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// The screen with the timeline's follow-up selected.
  func open(with variables: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try desk.open(with: variables)
    try terminal.send("3")
    try terminal.wait(for: "m write")
    return terminal
  }

  /// The same with the ways out of its message.
  func openWays(with variables: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try open(with: variables)
    try terminal.send("\u{1B}\r")
    try terminal.wait(for: "Its key or Enter takes one")
    return terminal
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: desk.folder + "/" + name, encoding: .utf8)
  }

  var state: FollowUp.State? {
    get throws { try desk.journal().followUp(followUp)?.followUp.state }
  }

  var isSent: Bool {
    get throws { if case .sent = try state { true } else { false } }
  }
}

extension PseudoTerminal {
  /// From a dialog over the timeline.
  func quitFromDialog() throws -> ExitStatus {
    try press(.escape)
    return try quit()
  }
}
