import AfterwordModel
import Foundation
import PseudoTerminal

/// A journal that was made through the model itself.
struct BenchJournal {
  private let path: String
  private let folder: String
  private let name: String

  /// The day on which all measurements happen.
  private static let now = Moment(Instant(seconds: 1_795_300_000), utcOffset: 0)

  /// The note is that of the second interview in the list.
  init(in folder: URL, interviews: Int, name: String? = nil, note: String = "") throws {
    self.folder = folder.path
    self.name = name ?? "\(interviews) interviews"
    path = folder.appendingPathComponent("\(self.name).sqlite").path
    let journal = try Journal.open(at: path, now: Self.now)
    for index in 0..<interviews {
      let application = index / 3
      let instant = Instant(seconds: Self.now.instant.seconds - Int64(index) * 7200)
      let start = ZonedTime(
        local: LocalTime(instant, utcOffset: 0),
        zone: "Etc/UTC",
        instant: instant
      )
      let draft = InterviewDraft(
        application: .position(
          company: "Company \(application)",
          position: "Engineer",
          department: ""
        ),
        round: "Round \(index % 3 + 1)",
        start: start,
        people: [PersonDraft(name: "Person \(application)")]
      )
      let receipt = try journal.perform(.addInterview(draft), at: Self.now)
      if index == 1, !note.isEmpty, let id = receipt.interviewID {
        _ = try journal.saveNote(id, text: note, base: "", session: "bench", at: Self.now)
      }
    }
  }

  /// One that is there already; it is only looked at.
  init(existing path: String) {
    self.path = URL(fileURLWithPath: path).path
    folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    name = "your journal"
  }

  func opened(by binary: String) -> BenchProgram {
    BenchProgram(
      name: "afterword, \(name)",
      program: binary,
      arguments: [],
      environment: ["AFTERWORD_JOURNAL": path, "HOME": folder, "TZ": "Europe/Berlin"],
      readyText: ["Afterword", "quit"],
      lastText: " quit",
      keysToText: "\r"
    )
  }
}
