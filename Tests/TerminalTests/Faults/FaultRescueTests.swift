import AfterwordModel
import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite("Faults: words that an earlier run could not save", .serialized)
struct FaultRescueTests {
  @Test(
    "They are offered at the next start, go into the note, and their file goes when they are in"
  )
  func merging() throws {
    let desk = try Desk()
    try desk.addInterview()
    try loseWords("after", over: "before ", on: desk)
    #expect(try desk.note() == "before ")
    let terminal = try desk.start()
    let offer = try terminal.wait(for: "Words that could not be saved")
    #expect(offer.contains("Acme · Onsite") && offer.contains("before after"))
    try terminal.press(.enter)
    try terminal.wait(for: "The words are back in their place")
    try terminal.waitUntilSaved(showing: "before after")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "before after")
    #expect(desk.rescueFiles() == [])
  }

  @Test("What was written since stays beside them, and nothing is there twice")
  func mergingWithNewer() throws {
    let desk = try Desk()
    try desk.addInterview()
    try loseWords("\rtwo", over: "one", on: desk)
    try desk.run("note", "three")
    let terminal = try desk.start()
    try terminal.wait(for: "Words that could not be saved")
    try terminal.press(.enter)
    try terminal.wait(for: "The words are back in their place")
    try terminal.waitUntilSaved(showing: "two")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "one\nthree\ntwo")
    #expect(desk.rescueFiles() == [])
  }

  @Test("Esc keeps the file for the next start; d deletes it, at the second time")
  func keepingAndDeleting() throws {
    let desk = try Desk()
    try desk.addInterview()
    try loseWords("after", over: "before ", on: desk)
    let first = try desk.start()
    try first.wait(for: "Words that could not be saved")
    try first.press(.escape)
    try first.wait(for: "The words stay in")
    try first.send("q")
    #expect(try first.waitForExit() == .success)
    #expect(desk.rescueFiles().count == 1)
    let second = try desk.start()
    try second.wait(for: "Words that could not be saved")
    try second.send("d")
    try second.wait(for: "d once more")
    #expect(desk.rescueFiles().count == 1)
    try second.send("d")
    try second.wait(until: "the list") { !$0.contains("Words that could not be saved") }
    try second.send("q")
    #expect(try second.waitForExit() == .success)
    #expect(desk.rescueFiles() == [])
    #expect(try desk.note() == "before ")
  }

  @Test("If their interview is gone they stay in the file, which is named")
  func goneInterview() throws {
    let desk = try Desk()
    try desk.addInterview()
    try loseWords("after", over: "before ", on: desk)
    // The note, and the interview itself.
    _ = try desk.journal().undo(at: Desk.now)
    _ = try desk.journal().undo(at: Desk.now)
    let terminal = try desk.start()
    try terminal.wait(for: "not in the journal any more")
    try terminal.press(.enter)
    try terminal.wait(for: "the words stay in the file")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .success)
    #expect(try desk.rescuedText() == "before after")
  }

  @Test("The words of another journal are not offered")
  func otherJournal() throws {
    let desk = try Desk()
    try desk.addInterview()
    try loseWords("after", over: "before ", on: desk)
    desk.journalPath = desk.folder + "/other.sqlite"
    try desk.addInterview()
    let terminal = try desk.openNote()
    try terminal.typeNote("words")
    #expect(!terminal.screen.contains("Words that could not be saved"))
    #expect(try terminal.quit() == .success)
    #expect(desk.rescueFiles().count == 1)
  }

  /// Types words that the journal takes, then such that find no room, and leaves all the same.
  private func loseWords(_ lost: String, over saved: String, on desk: Desk) throws {
    let terminal = try desk.openNote()
    try terminal.typeNote(saved)
    try limitFiles(of: terminal, to: "1000")
    try terminal.send(lost)
    try terminal.wait(for: "in a file")
    let file = try #require(desk.rescueFiles().first)
    #expect(try permissions(of: file) == 0o600)
    #expect(try permissions(of: desk.rescueFolder) == 0o700)
    terminal.process.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .code(128 + SIGTERM))
    #expect(try desk.rescuedText() == (saved + lost).replacing("\r", with: "\n"))
  }

  private func permissions(of path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}

/// Sets how large files may become that a running program writes, in bytes.
func limitFiles(of terminal: PseudoTerminal, to size: String) throws {
  let result = try runProgram(
    "prlimit",
    ["--pid", String(terminal.process.identifier), "--fsize=\(size):unlimited"]
  )
  #expect(result.status == .success, "\(result.standardError)")
}
