import AfterwordModel
import Foundation
import GRDB
import PowerLoss

/// Opens what a power cut has left as the program does, in a folder of its own.
final class ImageOpener {
  enum Finding {
    /// Everything in the file is in order, and this was read from it.
    case sound(text: String)
    case unusable(any Error)
    case damaged(verdict: [String])

    func text() throws -> String {
      guard case .sound(let text) = self else { throw NotSound(finding: self) }
      return text
    }
  }

  struct NotSound: Error {
    let finding: Finding
  }

  private let folder: String
  private let journalName: String
  private let read: (Journal) throws -> String

  /// `read` says what is to be compared of a journal's content.
  init(journalName: String, read: @escaping (Journal) throws -> String) throws {
    self.journalName = journalName
    self.read = read
    // In memory, where the syncs of thousands of recoveries take no time.
    let memory = "/dev/shm"
    let parent =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
    folder = "\(parent)/afterword-image-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// - Throws: if the files cannot be written; whatever is wrong with them is in the finding.
  func open(_ image: DiskImage) throws -> Finding {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    for (name, bytes) in image {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    do {
      return try look(at: "\(folder)/\(journalName)")
    } catch {
      return .unusable(error)
    }
  }

  private func look(at path: String) throws -> Finding {
    let journal = try Journal.open(at: path, now: Desk.now)
    try journal.verify()
    let text = try read(journal)
    let verdict = try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "PRAGMA integrity_check")
    }
    return verdict == ["ok"] ? .sound(text: text) : .damaged(verdict: verdict)
  }
}
