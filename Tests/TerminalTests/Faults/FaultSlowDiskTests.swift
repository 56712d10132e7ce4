import AfterwordModel
import Glibc
import PseudoTerminal
import Testing

@Suite("Faults: a slow disk", .serialized, .enabled(if: Strace.works))
struct FaultSlowDiskTests {
  private static let sentence = "Someone who stays calm when it burns."

  @Test("Letters appear while a save is under way; what is said to be saved is")
  func typing() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote(under: Strace.slowDisk)
    var typed = ""
    var sentDuringSave = 0
    var seenDuringSave = 0
    for letter in Self.sentence {
      typed.append(letter)
      if typed.count > 5 { try waitForSave(desk, terminal) }
      let wasSaving = desk.isSaving
      try terminal.send(String(letter))
      try terminal.wait(for: typed.trimmingSpaces)
      if wasSaving { sentDuringSave += 1 }
      if wasSaving, desk.isSaving { seenDuringSave += 1 }
    }
    #expect(sentDuringSave > 20)
    // A save has three syncs: not every letter meets its end.
    #expect(seenDuringSave * 2 > sentDuringSave)
    try terminal.waitUntilSaved(showing: Self.sentence)
    #expect(try desk.note() == Self.sentence)
    #expect(try terminal.quit() == .success)
  }

  @Test("A signal during a slow save loses no letter", arguments: [SIGHUP, SIGTERM, SIGINT])
  func signals(signal: Int32) throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote(under: Strace.slowDisk)
    try typeDuringSave(desk, terminal)
    terminal.process.signal(signal)
    #expect(try terminal.waitForExit() == .code(128 + signal))
    #expect(try desk.note() == "first then second")
  }

  @Test("Quitting during a slow save loses no letter")
  func quitting() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote(under: Strace.slowDisk)
    try typeDuringSave(desk, terminal)
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "first then second")
    #expect(desk.rescueFiles() == [])
  }

  @Test("Keys after one that leaves the note wait for the save, and go where it leads")
  func leaving() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote(under: Strace.slowDisk)
    try typeDuringSave(desk, terminal)
    try terminal.goBack()
    try terminal.send("u")
    try terminal.wait(for: "Undone: ")
    #expect(try desk.note() == "")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .success)
  }

  /// More words on the screen before those that came first are in the journal.
  private func typeDuringSave(_ desk: Desk, _ terminal: PseudoTerminal) throws {
    try terminal.send("first")
    try waitForSave(desk, terminal)
    try terminal.send(" then second")
    let screen = try terminal.wait(for: "first then second")
    #expect(!screen.contains("saved ✓"))
  }

  private func waitForSave(_ desk: Desk, _ terminal: PseudoTerminal) throws {
    let end = ContinuousClock.now + .seconds(30)
    while !desk.isSaving {
      try #require(ContinuousClock.now < end, "no save began")
      terminal.readAndWatch(for: .milliseconds(5)) { _ in }
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
