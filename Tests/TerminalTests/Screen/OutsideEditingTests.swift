import AfterwordModel
import Foundation
import PseudoTerminal
import Testing

@Suite("The outside editor and the versions of a note", .serialized)
struct OutsideEditingTests {
  /// A script that stands for the person's own editor: `$1` is the file.
  private func editor(_ lines: String, on desk: Desk) throws -> [String: String] {
    let path = desk.folder + "/editor.sh"
    try "#!/bin/sh\n\(lines)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return ["EDITOR": path]
  }

  @Test("What it saves is in the note and in the journal; one key takes it back")
  func changed() throws {
    let desk = try Desk()
    try desk.addInterview()
    let variables = try editor(
      #"cat "$1" > "$HOME/seen"; printf 'changed outside\n' >> "$1""#,
      on: desk
    )
    let terminal = try desk.openNote(with: variables)
    try terminal.send("typed here\r")
    try terminal.press(.control("o"))
    try terminal.wait(for: "What your editor saved is here now")
    try terminal.waitUntilSaved(showing: "changed outside")
    let seen = try String(contentsOfFile: desk.folder + "/seen", encoding: .utf8)
    #expect(seen == "typed here\n")
    #expect(try desk.note() == "typed here\nchanged outside\n")
    try terminal.press(.control("_"))
    try terminal.wait(until: "taken back") { !$0.contains("changed outside") }
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "typed here\n")
  }

  @Test("What another program adds meanwhile is merged")
  func merged() throws {
    let desk = try Desk()
    try desk.addInterview()
    try desk.run("note", "the first line")
    let lines =
      #""\#(desk.program)" note "from the command line"; printf '\nfrom the editor' >> "$1""#
    let terminal = try desk.openNote(with: editor(lines, on: desk))
    try terminal.press(.control("o"))
    try terminal.waitUntilSaved(showing: "from the command line")
    #expect(try terminal.quit() == .success)
    let note = try desk.note()
    for line in ["the first line", "from the editor", "from the command line"] {
      #expect(note.contains(line), "\(note)")
    }
  }

  @Test("An editor that fails or changes nothing leaves the note as it was, and says so")
  func unchanged() throws {
    let desk = try Desk()
    try desk.addInterview()
    try desk.run("note", "as it was")
    let failing = try desk.openNote(with: editor("exit 3", on: desk))
    try failing.press(.control("o"))
    try failing.wait(for: "Your text is as it was")
    #expect(try failing.quit() == .success)
    let idle = try desk.openNote(with: editor("true", on: desk))
    try idle.press(.control("o"))
    try idle.wait(for: "Nothing was changed in your editor")
    #expect(try idle.quit() == .success)
    #expect(try desk.note() == "as it was")
  }

  @Test("A version is brought back, and taken back again")
  func history() throws {
    let desk = try Desk()
    try desk.addInterview()
    try desk.run("note", "the first text")
    desk.environment["AFTERWORD_NOW"] = "2026-11-22T18:50:00+01:00"
    try desk.run("note", "a later line")
    let terminal = try desk.openNote()
    try terminal.press(.alt("h"))
    try terminal.wait(for: "Versions")
    let screen = try terminal.wait(until: "what has changed since") {
      $0.contains("+ a later line")
    }
    #expect(screen.contains("Today 18:40"))
    try terminal.press(.enter)
    try terminal.wait(until: "the version") { !$0.contains("a later line") }
    #expect(terminal.screen.contains("Ctrl-_ takes it back"))
    try terminal.waitUntilSaved(showing: "the first text")
    #expect(try desk.note() == "the first text")
    try terminal.press(.control("_"))
    try terminal.waitUntilSaved(showing: "a later line")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "the first text\na later line")
  }
}
