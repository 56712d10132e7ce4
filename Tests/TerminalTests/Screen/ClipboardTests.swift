import AfterwordModel
import Foundation
import PseudoTerminal
import Testing

@Suite("Copied text reaches the clipboard", .serialized)
struct ClipboardTests {
  /// Programs that stand for those of a desktop, in a folder that is the whole `PATH` before the
  /// usual one.
  private func desk(with programs: [String: String]) throws -> Desk {
    let desk = try Desk()
    try desk.addInterview()
    try desk.run("note", "Grüße\nsecond")
    let place = desk.folder + "/programs"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    for (name, lines) in programs {
      try "#!/bin/sh\n\(lines)\n".write(
        toFile: place + "/" + name,
        atomically: true,
        encoding: .utf8
      )
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755],
        ofItemAtPath: place + "/" + name
      )
    }
    desk.environment["PATH"] = place + ":/usr/bin:/bin"
    return desk
  }

  /// Copies the first line of the note.
  private func copyLine(_ desk: Desk, _ variables: [String: String]) throws -> PseudoTerminal {
    let terminal = try desk.openNote(with: variables)
    try terminal.send("\u{1B}[1;5H")
    try terminal.press(.control("c"))
    return terminal
  }

  private static let takesText =
    #"cat > "$HOME/clipboard-$(basename "$0")"; printf '%s' "$*" > "$HOME/arguments""#

  @Test(
    "A program of the desktop takes it, and the status line names it",
    arguments: [
      ("wl-copy", "WAYLAND_DISPLAY", ""), ("xclip", "DISPLAY", "-selection clipboard"),
      ("xsel", "DISPLAY", "--clipboard --input"),
    ]
  )
  func program(name: String, variable: String, arguments: String) throws {
    var programs = [name: Self.takesText]
    // Where a real one is installed, it must not come first.
    if name == "xsel" { programs["xclip"] = "exit 1" }
    let desk = try desk(with: programs)
    let terminal = try copyLine(desk, [variable: ":99"])
    try terminal.wait(for: "(\(name))")
    let copied = try String(contentsOfFile: desk.folder + "/clipboard-" + name, encoding: .utf8)
    #expect(copied == "Grüße\n")
    #expect(try String(contentsOfFile: desk.folder + "/arguments", encoding: .utf8) == arguments)
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("]52;"))
    #expect(try terminal.quit() == .success)
  }

  @Test("One that fails, or is noisy, leaves it to the terminal and no trace on the screen")
  func failing() throws {
    let noisy = "echo noise; echo noise >&2; exit 1"
    let desk = try desk(with: ["wl-copy": noisy, "xclip": noisy, "xsel": noisy])
    let terminal = try copyLine(desk, ["WAYLAND_DISPLAY": "wayland-9", "DISPLAY": ":99"])
    try terminal.wait(for: "through the terminal")
    let base64 = Data("Grüße\n".utf8).base64EncodedString()
    try terminal.waitForOutput("\u{1B}]52;c;\(base64)\u{07}")
    #expect(!terminal.screen.contains("noise"))
    #expect(try terminal.quit() == .success)
  }

  @Test("One that takes its time holds nobody up, and lives on when the program ends")
  func slow() throws {
    let desk = try desk(with: [
      "wl-copy": #"mkfifo "$HOME/gate"; read word < "$HOME/gate"; cat > "$HOME/late""#
    ])
    let terminal = try copyLine(desk, ["WAYLAND_DISPLAY": "wayland-9"])
    try terminal.wait(for: "(wl-copy)")
    #expect(!FileManager.default.fileExists(atPath: desk.folder + "/late"))
    #expect(try terminal.quit() == .success)
    terminal.hangUp()
    let result = try runProgram(
      "/bin/sh",
      [
        "-c", #"echo go > "$0/gate"; until test -s "$0/late"; do :; done; cat "$0/late""#,
        desk.folder,
      ]
    )
    #expect(result.standardOutput == "Grüße\n")
  }

  @Test("Without a desktop, on the console, it can be pasted here only")
  func onlyHere() throws {
    let desk = try desk(with: [:])
    let terminal = try copyLine(desk, ["TERM": "linux"])
    try terminal.wait(for: "for Ctrl-V here")
    #expect(try terminal.quit() == .success)
  }
}
