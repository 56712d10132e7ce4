import Foundation
import GRDB

@testable import AfterwordModel

/// A folder of its own, gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/afterword-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var journalPath: String { path + "/journal.sqlite" }

  func open(at now: Moment = .start, playbook: Playbook = Playbook()) throws -> Journal {
    try Journal.open(at: journalPath, now: now, playbook: playbook)
  }

  /// Another connection, for looking at the file behind the journal's back.
  func rawDatabase() throws -> DatabaseQueue { try DatabaseQueue(path: journalPath) }

  func bytes(of path: String? = nil) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path ?? journalPath))
  }

  func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }
}

extension Playbook {
  /// For tests of what the person does alone.
  static var planningNothing: Playbook {
    var playbook = Playbook()
    playbook.rules.thankYou.isOn = false
    playbook.rules.connect.isOn = false
    playbook.rules.department.isOn = false
    playbook.rules.statusCheck.isOn = false
    playbook.rules.thanksAllRound.isOn = false
    return playbook
  }
}

extension Moment {
  /// Sunday, 22 November 2026, 18:40 in Berlin.
  static let start = Moment(Instant(seconds: 1_795_369_200), utcOffset: 3600)

  func later(minutes: Int) -> Moment {
    Moment(instant.adding(minutes: minutes), utcOffset: utcOffset)
  }
}

extension ZonedTime {
  static func berlin(_ iso: String) -> ZonedTime {
    guard let local = LocalTime(iso: iso), let time = ZonedTime(local: local, zone: "Europe/Berlin")
    else { preconditionFailure("not a time: \(iso)") }
    return time
  }
}

extension CalendarDay {
  static func of(_ iso: String) -> CalendarDay {
    guard let day = CalendarDay(iso: iso) else { preconditionFailure("not a day: \(iso)") }
    return day
  }
}

extension Journal {
  @discardableResult
  func add(
    _ company: String = "Acme",
    _ position: String = "Staff SRE",
    round: String = "Onsite",
    at start: String = "2026-11-19T14:00",
    people: [PersonDraft] = [],
    now: Moment = .start
  ) throws -> ChangeReceipt {
    try perform(
      .addInterview(
        InterviewDraft(
          application: .position(company: company, position: position, department: ""),
          round: round,
          start: .berlin(start),
          people: people
        )
      ),
      at: now
    )
  }

  func plan(
    _ application: ApplicationID,
    interview: InterviewID? = nil,
    person: String? = nil,
    kind: FollowUpKind = .thankYou,
    due: String,
    note: String = "",
    now: Moment = .start
  ) throws -> FollowUpID {
    let receipt = try perform(
      .planFollowUp(
        FollowUpDraft(
          applicationID: application,
          interviewID: interview,
          person: person.map { PersonDraft(name: $0) },
          kind: kind,
          due: .of(due),
          note: note
        )
      ),
      at: now
    )
    guard let id = receipt.followUpID else { throw JournalError.notFound("the planned follow-up") }
    return id
  }

  func setDraft(_ text: String, of id: FollowUpID) throws {
    try write { database in
      try database.run(
        "INSERT INTO draft (followUpID, text, createdAt, updatedAt) VALUES (?, ?, 1, 1)",
        [id, text]
      )
    }
  }
}
