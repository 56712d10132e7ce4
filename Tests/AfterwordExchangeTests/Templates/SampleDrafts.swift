import AfterwordExchange
import AfterwordModel
import Foundation
import Testing

/// The sample journal, for messages that are made of it.
final class SampleDrafts {
  let journal: Journal
  private let folder: URL

  init(at time: String) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "afterword-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let now = try #require(Moment(iso: time))
    journal = try Journal.open(at: folder.appending(path: "journal.sqlite").path(), now: now)
    try SampleJournal.write(to: journal, now: now)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Every follow-up, those of an application in the order of time.
  func followUps() throws -> [FollowUpDetail] {
    var seen: Set<ApplicationID> = []
    return try journal.allInterviews(includingClosed: true).map(\.application.id)
      .filter { seen.insert($0).inserted }
      .flatMap { id in
        try journal.timeline(of: id).compactMap { entry in
          if case .followUp(let detail) = entry.content { detail } else { nil }
        }
      }
  }

  /// The facts of the first follow-up of this kind to somebody.
  func facts(
    _ kind: FollowUpKind,
    to name: String,
    at company: String,
    on time: String
  ) throws -> DraftFacts {
    let found = try followUps().filter {
      $0.followUp.kind == kind && $0.personName == name && $0.company == company
    }
    let detail = try #require(found.last, "No \(kind.rawValue) to \(name)")
    return try facts(of: detail, on: time)
  }

  func facts(of detail: FollowUpDetail, on time: String) throws -> DraftFacts {
    try journal.draftFacts(of: detail.followUp.id, at: try #require(Moment(iso: time)))
  }
}

extension DraftFacts {
  func message(_ channel: Channel) -> Draft {
    MessageTemplates().draft(for: self, channel: channel, sender: SampleFacts.sender)
  }
}
