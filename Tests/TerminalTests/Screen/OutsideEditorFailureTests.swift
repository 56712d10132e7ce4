import AfterwordModel
import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite("An outside editor that fails loses nothing", .serialized)
struct OutsideEditorFailureTests {
  @Test("What it wrote before it failed is in a file, which a dialog names")
  func changedThenFailed() throws {
    let desk = try Desk.forEditing("as it was")
    let terminal = try desk.openNote(with: ["VISUAL": #"printf 'written' > "$1"; exit 3; :"#])
    try terminal.press(.control("o"))
    try terminal.wait(for: "Your editor failed")
    let words = terminal.screen.lines.joined().filter { !" │".contains($0) }
    #expect(words.contains("endedwithcode3"), "\(words)")
    let name = try #require(try desk.keptNames().first)
    #expect(words.contains(name), "\(words)")
    #expect(try desk.keptTexts() == ["written"])
    try terminal.press(.escape)
    try terminal.wait(until: "the note") { !$0.contains("Your editor failed") }
    try expectUntouched(desk, terminal)
  }

  @Test("Unsaved text that it leaves beside the file is kept too; its backup of ours is not")
  func leftBeside() throws {
    let desk = try Desk.forEditing("as it was")
    let lines = #"cp "$1" "$1~"; printf 'unsaved' > "$1.save"; kill -9 $$; :"#
    let terminal = try desk.openNote(with: ["VISUAL": lines])
    try terminal.press(.control("o"))
    try terminal.wait(for: "was ended by signal 9")
    #expect(try desk.keptTexts() == ["unsaved"])
    try terminal.press(.escape)
    try expectUntouched(desk, terminal)
  }

  @Test("What is no text stays where it is, and nothing else does")
  func notText() throws {
    let desk = try Desk.forEditing("as it was")
    let terminal = try desk.openNote(with: ["VISUAL": #"printf '\377' > "$1"; :"#])
    try terminal.press(.control("o"))
    try terminal.wait(for: "what came back is not UTF-8")
    #expect(try desk.keptTexts().isEmpty)
    let folder = try #require(try desk.temporaryFiles().first)
    #expect(terminal.screen.lines.joined().contains("afterword-"))
    let file = desk.temporaryPlace + "/" + folder + "/note.md"
    #expect(try Data(contentsOf: URL(filePath: file)) == Data([0xFF]))
    try FileManager.default.removeItem(atPath: desk.temporaryPlace + "/" + folder)
    try terminal.press(.escape)
    try expectUntouched(desk, terminal)
  }

  @Test(
    "Without a change, one line says why",
    arguments: [
      ("no-such-editor --wait", "cannot be run"), ("exit 7; :", "ended with code 7"),
      (#"rm "$1"; :"#, "its file cannot be read"),
    ]
  )
  func reason(command: String, reason: String) throws {
    let desk = try Desk.forEditing("as it was")
    let terminal = try desk.openNote(with: ["VISUAL": command])
    try terminal.press(.control("o"))
    try terminal.wait(for: "Your text is as it was")
    #expect(terminal.screen.contains(reason))
    try expectUntouched(desk, terminal)
  }

  @Test("The command may have arguments with spaces, and comes before EDITOR")
  func arguments() throws {
    let desk = try Desk.forEditing("as it was")
    let terminal = try desk.openNote(with: [
      "VISUAL":
        #"sh -c 'printf "%s\n" "$0" >> "$1"; stat -c %a "$1" "${1%/*}" >> "$1"' 'two words'"#,
      "EDITOR": "false",
    ])
    try terminal.press(.control("o"))
    try terminal.wait(for: "What your editor saved is here now")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "as it wastwo words\n600\n700")
    let left = try desk.temporaryFiles()
    #expect(left.isEmpty, "\(left)")
  }

  @Test("Told to end while the editor runs, the program ends, with what the editor saved")
  func terminated() throws {
    let desk = try Desk.forEditing("as it was")
    let lines =
      #"printf ', saved' >> "$1"; echo ready; trap 'exit 0' TERM; read word; read word; :"#
    let terminal = try desk.openNote(with: ["VISUAL": lines])
    try terminal.send(" typed")
    try terminal.press(.control("o"))
    try terminal.wait(for: "ready")
    terminal.process.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .code(128 + SIGTERM))
    #expect(try desk.note() == "as it was typed, saved")
    let left = try desk.temporaryFiles()
    #expect(left.isEmpty, "\(left)")
    #expect(terminal.leftOn.isEmpty)
  }

  @Test("The window closed while the editor runs: the note has what was typed before")
  func hungUp() throws {
    let desk = try Desk.forEditing("as it was")
    let terminal = try desk.openNote(with: ["VISUAL": "echo ready; exec sleep 1000; :"])
    try terminal.send(" typed")
    try terminal.press(.control("o"))
    try terminal.wait(for: "ready")
    terminal.hangUp()
    try terminal.waitForExit()
    #expect(try desk.note() == "as it was typed")
    let left = try desk.temporaryFiles()
    #expect(left.isEmpty, "\(left)")
  }

  private func expectUntouched(_ desk: Desk, _ terminal: PseudoTerminal) throws {
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "as it was")
    let left = try desk.temporaryFiles()
    #expect(left.isEmpty, "\(left)")
  }
}

extension Desk {
  /// A desk with one note, where temporary files go to a place of their own.
  fileprivate static func forEditing(_ note: String) throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.temporaryPlace,
      withIntermediateDirectories: true
    )
    desk.environment["TMPDIR"] = desk.temporaryPlace
    try desk.addInterview()
    try desk.run("note", note)
    return desk
  }

  fileprivate var temporaryPlace: String { folder + "/temporary" }

  fileprivate func temporaryFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: temporaryPlace)
  }

  /// The texts that were taken to safety.
  fileprivate func keptTexts() throws -> [String] {
    try keptNames().map {
      try String(contentsOfFile: folder + "/state/afterword/" + $0, encoding: .utf8)
    }
  }

  fileprivate func keptNames() throws -> [String] {
    let place = folder + "/state/afterword"
    guard FileManager.default.fileExists(atPath: place) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: place).filter {
      $0.hasPrefix("note-")
    }
  }
}
