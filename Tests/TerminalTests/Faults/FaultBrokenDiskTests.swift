import AfterwordModel
import Foundation
import Glibc
import PseudoTerminal
import SeededRandom
import Testing

@Suite("Faults: the disk fails under a note", .serialized)
struct FaultBrokenDiskTests {
  private static let writes = Sweep.rounds(short: 5, long: 24)

  @Test(
    "Whichever write fails, the text stays, goes to a file, and is saved when it can be",
    .enabled(if: Strace.works),
    arguments: ["EIO", "ENOSPC"]
  )
  func failingWrites(error: String) throws {
    var failures = 0
    for number in 1...Self.writes {
      let desk = try Desk()
      try desk.addInterview()
      let terminal = try desk.openNote(under: Strace.failingWrite(number, with: error))
      try terminal.send("survives")
      let screen = try terminal.wait(until: "an answer of the disk") {
        $0.contains("in a file") || $0.contains("saved ✓")
      }
      #expect(screen.contains("survives"))
      if screen.contains("NOT SAVED") {
        failures += 1
        #expect(try desk.rescuedText() == "survives")
      }
      try terminal.waitUntilSaved(showing: "survives")
      #expect(try desk.note() == "survives", "write \(number)")
      #expect(try terminal.quit() == .success)
      #expect(desk.rescueFiles() == [])
    }
    #expect(failures >= 3)
  }

  @Test("A folder that is renamed and comes back")
  func renamedFolder() throws {
    let (desk, terminal) = try openNoteInFolder()
    let (here, elsewhere) = (desk.folder + "/papers", desk.folder + "/elsewhere")
    try FileManager.default.moveItem(atPath: here, toPath: elsewhere)
    try terminal.send(" and after")
    let screen = try terminal.wait(for: "in a file")
    #expect(screen.contains("before and after") && screen.contains("NOT SAVED"))
    #expect(try desk.rescuedText() == "before and after")
    try FileManager.default.moveItem(atPath: elsewhere, toPath: here)
    try terminal.waitUntilSaved(showing: "before and after")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "before and after")
    #expect(desk.rescueFiles() == [])
  }

  @Test("A folder that is removed: the words are in the file, also when told to end")
  func removedFolder() throws {
    let (desk, terminal) = try openNoteInFolder()
    try FileManager.default.removeItem(atPath: desk.folder + "/papers")
    try terminal.send(" and after")
    try terminal.wait(for: "in a file")
    try terminal.send(" to the end")
    try terminal.wait(for: "before and after to the end")
    terminal.process.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .code(128 + SIGTERM))
    #expect(try desk.rescuedText() == "before and after to the end")
  }

  @Test("A disk that becomes read-only, and writable again", .enabled(if: ReadOnlyMount.canBeMade))
  func readOnly() throws {
    let (desk, terminal) = try openNoteInFolder()
    let mount = try ReadOnlyMount(of: desk.folder + "/papers")
    try terminal.send(" and after")
    try terminal.wait(for: "in a file")
    #expect(try desk.rescuedText() == "before and after")
    mount.end()
    try terminal.waitUntilSaved(showing: "before and after")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "before and after")
    #expect(desk.rescueFiles() == [])
  }

  @Test(
    "What is typed while a damaged journal is being checked goes to a file, not into the journal",
    .enabled(if: Strace.works)
  )
  func damageFoundLate() throws {
    let desk = try Desk()
    try desk.addInterview()
    try addLostPage(toJournalAt: desk.journalPath)
    let before = try Data(contentsOf: URL(fileURLWithPath: desk.journalPath))
    let terminal = try desk.openNote(under: Strace.slowReading)
    try terminal.send("typed meanwhile")
    #expect(try terminal.waitForExit() == .code(65))
    let said = terminal.screen.lines.joined()
    #expect(said.contains("is damaged") && said.contains("It is in the file"))
    #expect(try desk.rescuedText() == "typed meanwhile")
    #expect(try Data(contentsOf: URL(fileURLWithPath: desk.journalPath)) == before)
  }

  /// A page that belongs to nothing: only who looks through the whole file finds it.
  private func addLostPage(toJournalAt path: String) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes.append(Data(repeating: 0, count: 4096))
    // Bytes 28 to 31 of an SQLite file are the number of its pages.
    let pages = UInt32(bytes.count / 4096)
    bytes.replaceSubrange(28..<32, with: withUnsafeBytes(of: pages.bigEndian, Array.init))
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  private func openNoteInFolder() throws -> (Desk, PseudoTerminal) {
    let desk = try Desk()
    desk.journalPath = desk.folder + "/papers/journal.sqlite"
    try desk.addInterview()
    let terminal = try desk.openNote()
    try terminal.typeNote("before")
    return (desk, terminal)
  }
}

/// A folder that nothing can be made in any more. Only root can do that to a folder of its own.
private final class ReadOnlyMount {
  static var canBeMade: Bool {
    let path = FileManager.default.temporaryDirectory.path + "/afterword-mount-\(UUID().uuidString)"
    guard mkdir(path, 0o700) == 0 else { return false }
    defer { rmdir(path) }
    return (try? ReadOnlyMount(of: path)) != nil
  }

  private let path: String
  private var isThere = true

  init(of path: String) throws {
    self.path = path
    let bound = try runProgram("mount", ["--bind", path, path])
    guard bound.status == .success else { throw CannotMount(reason: bound.standardError) }
    let made = try runProgram("mount", ["-o", "remount,bind,ro", path])
    guard made.status == .success else { throw CannotMount(reason: made.standardError) }
  }

  deinit { end() }

  func end() {
    guard isThere else { return }
    isThere = false
    _ = try? runProgram("umount", ["--lazy", path])
  }

  private struct CannotMount: Error {
    let reason: String
  }
}
