import AfterwordModel
import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite("Faults: no room for the journal", .serialized)
struct FaultFullDiskTests {
  @Test("A note that finds no room stays on the screen, and is saved when there is room again")
  func noRoom() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    try terminal.typeNote("before ")
    // No file may grow any more: not the journal, nor the one that SQLite keeps for a rollback.
    try limitFiles(of: terminal, to: "1000")
    try terminal.send("while it is full")
    try terminal.wait(for: "kept here and in a file")
    let shown = try terminal.wait(for: "NOT SAVED")
    #expect(try desk.rescuedText() == "before while it is full")
    #expect(shown.contains("while it is full"))
    try terminal.send(" and after")
    try terminal.wait(for: "before while it is full and after")
    #expect(try desk.note() == "before ")
    try limitFiles(of: terminal, to: "unlimited")
    try terminal.waitUntilSaved(showing: "before while it is full and after")
    #expect(try desk.note() == "before while it is full and after")
    #expect(try terminal.quit() == .success)
    #expect(desk.rescueFiles() == [])
  }

  @Test("A change that finds no room is not made, and says so in its form")
  func formWithoutRoom() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.open()
    try limitFiles(of: terminal, to: "1000")
    try terminal.send("f")
    try terminal.wait(for: "Plan a follow-up")
    try terminal.press(.enter)
    try terminal.wait(for: "Nothing was changed")
    try limitFiles(of: terminal, to: "unlimited")
    try terminal.press(.enter)
    try terminal.wait(for: "Planned: ")
    try desk.journal().verify()
  }

  @Test("On a disk that is really full, it is the same", .enabled(if: SmallDisk.canBeMade))
  func fullDisk() throws {
    let desk = try Desk()
    let disk = try SmallDisk(at: desk.folder + "/disk")
    desk.journalPath = disk.path + "/journal.sqlite"
    try desk.addInterview()
    let terminal = try desk.openNote()
    try terminal.typeNote("before ")
    try disk.fill()
    try terminal.paste(String(repeating: "much text ", count: 2000))
    try terminal.send("the end")
    try terminal.wait(for: "the disk is full")
    let shown = try terminal.wait(until: "the text still there") {
      $0.contains("NOT SAVED") && $0.contains("the end")
    }
    #expect(!shown.contains("saved ✓"))
    try disk.makeRoom()
    try terminal.waitUntilSaved(showing: "the end")
    #expect(try desk.note() == "before " + String(repeating: "much text ", count: 2000) + "the end")
    #expect(try terminal.quit() == .success)
  }

  @Test("Who leaves although nothing can be saved finds the text in a file of their own")
  func rescue() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    try limitFiles(of: terminal, to: "1000")
    try terminal.send("kept in a file")
    try terminal.wait(for: "NOT SAVED")
    try terminal.press(.escape)
    try terminal.wait(until: "the list has the keys") { !$0.isCursorVisible }
    try terminal.send("q")
    try terminal.wait(for: "Your text is not saved yet")
    try terminal.send("q")
    let status = try terminal.waitForExit()
    #expect(status == .code(73))
    let said = terminal.screen.lines.joined()
    let name = try #require(said.firstMatch(of: /note-[-0-9T]+\.txt/)).output
    #expect(desk.rescueFiles() == [desk.rescueFolder + "/" + name])
    #expect(try desk.rescuedText() == "kept in a file")
  }
}

/// A file system in memory with little room. Only root can make one.
private final class SmallDisk {
  static var canBeMade: Bool {
    let path = FileManager.default.temporaryDirectory.path + "/afterword-disk-\(UUID().uuidString)"
    return (try? SmallDisk(at: path)) != nil
  }

  let path: String

  init(at path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let result = try runProgram("mount", ["-t", "tmpfs", "-o", "size=512k", "tmpfs", path])
    guard result.status == .success else {
      rmdir(path)
      throw CannotMount(reason: result.standardError)
    }
  }

  deinit {
    _ = try? runProgram("umount", ["--lazy", path])
    rmdir(path)
  }

  private var filler: String { path + "/filler" }

  func fill() throws {
    _ = try runProgram("dd", ["if=/dev/zero", "of=\(filler)", "bs=4096"])
  }

  func makeRoom() throws { try FileManager.default.removeItem(atPath: filler) }
}

private struct CannotMount: Error {
  let reason: String
}
