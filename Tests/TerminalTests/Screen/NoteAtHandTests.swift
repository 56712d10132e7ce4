import AfterwordModel
import Foundation
import PseudoTerminal
import Testing

@Suite("Straight into a note", .serialized)
struct NoteAtHandTests {
  /// The program as `afterword note`, at its start.
  private func startNote(
    on desk: Desk,
    size: TerminalSize = .standard
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: desk.program,
      arguments: ["note"],
      environment: desk.environment,
      size: size
    )
  }

  @Test(
    "afterword note: the first frame is the note of the interview at hand, with the cursor in it"
  )
  func firstFrame() throws {
    let desk = try Desk()
    try desk.addInterview(at: "2026-11-22T18:00")
    try desk.addInterview("Globex", round: "Phone", at: "2026-11-22T21:30")
    try desk.run("note", "said before")
    let terminal = try startNote(on: desk)
    let screen = try terminal.wait(until: "the first frame") { $0.contains("Onsite") }
    #expect(screen.contains("said before"))
    #expect(screen.isCursorVisible)
    #expect(!screen.contains("Timeline"))
    try terminal.send(" and after")
    try terminal.waitUntilSaved(showing: "said before and after")
    try terminal.press(.escape)
    try terminal.wait(for: "Timeline")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "said before and after")
  }

  @Test("On an empty journal it asks for the company; what is typed then is in the journal")
  func emptyJournal() throws {
    let desk = try Desk()
    let terminal = try startNote(on: desk)
    try terminal.wait(for: "for which company?")
    try terminal.send("Hooli\r")
    try terminal.wait(until: "the note alone") { $0.contains("Hooli") && !$0.contains("Timeline") }
    try terminal.send("+ they know my talk")
    try terminal.waitUntilSaved(showing: "+ they know my talk")
    try terminal.press(.escape)
    try terminal.wait(for: "Timeline")
    #expect(try terminal.quit() == .success)
    let detail = try desk.journal().onlyInterview()
    #expect(detail.note == "+ they know my talk")
    #expect(detail.application.company == "Hooli")
    #expect(detail.application.position == "Position not known yet")
    #expect(detail.interview.start.local.iso == "2026-11-22T18:40")
  }

  @Test("A company with one open application gets another round, and all of it can be undone")
  func knownCompany() throws {
    let desk = try Desk()
    try desk.addInterview(at: "2026-11-19T14:00")
    let terminal = try desk.open()
    try terminal.send("n")
    try terminal.wait(for: "Enter alone: the note of Acme · Onsite, 3 days ago")
    try terminal.send("acme\r")
    try terminal.wait(for: "Added: Acme · Interview")
    try terminal.typeNote("second round")
    try terminal.goBack()
    let list = try desk.run("list").standardOutput
    #expect(list.contains("Staff SRE") && !list.contains("not known"))
    try terminal.send("u")
    try terminal.wait(for: "Undone: ")
    try terminal.send("u")
    try terminal.wait(for: "Undone: Added: Acme · Interview")
    #expect(try terminal.quit() == .success)
    #expect(try !desk.run("list").standardOutput.contains("Interview "))
  }

  @Test("Enter alone goes to the nearest note, Esc back to where one was")
  func nearestNote() throws {
    let desk = try Desk()
    try desk.addInterview(at: "2026-11-19T14:00")
    let terminal = try desk.open()
    try terminal.send("n")
    try terminal.wait(for: "Enter alone")
    try terminal.goBack()
    try terminal.send("n")
    try terminal.wait(for: "Enter alone")
    try terminal.press(.enter)
    try terminal.typeNote("three days later")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "three days later")
  }

  @Test("In scripts, note without a text is refused and opens nothing")
  func scripts() throws {
    let desk = try Desk()
    let result = try desk.run("note")
    #expect(result.status == .code(64))
    #expect(result.standardError.contains(#"Write: afterword note "what they said""#))
    #expect(try desk.files().isEmpty)
  }

  @Test("Capture mode in small windows", arguments: [(12, 40), (6, 20)])
  func smallWindows(_ rows: Int, _ columns: Int) throws {
    let desk = try Desk()
    try desk.addInterview(at: "2026-11-22T18:00")
    let terminal = try startNote(on: desk, size: TerminalSize(rows: rows, columns: columns))
    try terminal.wait(until: "the note") { $0.contains("Acme") && $0.isCursorVisible }
    try terminal.send("small")
    try terminal.waitUntilSaved(showing: "small")
  }
}
