import AfterwordModel
import Foundation
import PseudoTerminal
import Testing

@Suite("A message through a program", .serialized)
struct FilterTests {
  /// The message is on the screen.
  private func open(_ place: SendingDesk) throws -> PseudoTerminal {
    let terminal = try place.open()
    try terminal.send("m")
    try terminal.wait(for: "Dear Priya")
    return terminal
  }

  @Test("What comes back is in the message, saved, and taken out again by one key")
  func changed() throws {
    let place = try SendingDesk(configuration: "out.filter = \"tr a-z A-Z\"\n")
    let terminal = try open(place)
    try terminal.press(.alt("|"))
    try terminal.wait(until: "the message in capitals") {
      $0.contains("DEAR PRIYA") && $0.contains("Subject: ")
    }
    try terminal.press(.control("_"))
    try terminal.wait(for: "Dear Priya")
    terminal.hangUp()
  }

  @Test("Where none is configured, it is asked for once")
  func asked() throws {
    let place = try SendingDesk()
    let terminal = try open(place)
    try terminal.press(.alt("|"))
    try terminal.wait(for: "goes through which program?")
    try terminal.send("tr a-z A-Z\r")
    try terminal.wait(for: "DEAR PRIYA")
    try terminal.press(.control("_"))
    try terminal.wait(for: "Dear Priya")
    try terminal.press(.alt("|"))
    try terminal.wait(for: "DEAR PRIYA")
    terminal.hangUp()
  }

  @Test(
    "What does not come back well leaves the text as it was, and says why",
    arguments: [
      ("cat > /dev/null; echo no such dictionary >&2; exit 3", "no such dictionary"),
      ("cat > /dev/null", "gave nothing back"), ("printf 'a\\377b'", "is not UTF-8"),
      ("printf 'a\\000b'", "is not UTF-8"), ("yes", "more than 5 MB"),
      ("kill -9 $$", "by signal 9"),
      ("cat", "changed nothing"),
    ]
  )
  func failing(_ script: String, _ words: String) throws {
    let place = try SendingDesk(configuration: "out.filter = \"filter\"\n")
    try place.program("filter", script)
    let terminal = try open(place)
    try terminal.press(.alt("|"))
    try terminal.wait(for: words)
    #expect(terminal.screen.contains("Dear Priya"))
    terminal.hangUp()
  }

  @Test("One that there is not is named")
  func missing() throws {
    let place = try SendingDesk(configuration: "out.filter = \"no-such-program x\"\n")
    let terminal = try open(place)
    try terminal.press(.alt("|"))
    try terminal.wait(for: "There is no program \"no-such-program\"")
    terminal.hangUp()
  }

  @Test(
    "One that hangs is ended by Esc and by Ctrl-C",
    arguments: [TerminalKey.escape, .control("c")]
  )
  func hanging(_ key: TerminalKey) throws {
    let place = try SendingDesk(configuration: "out.filter = \"filter\"\n")
    try place.program("filter", "echo $$ > process; sleep 1000")
    let terminal = try open(place)
    try terminal.press(.alt("|"))
    try terminal.wait(for: "filter is at work")
    let line = "until test -s \"$0\"; do :; done; cat \"$0\""
    let process = try runProgram("/bin/sh", ["-c", line, place.desk.folder + "/process"])
      .standardOutput.trimmingCharacters(in: .newlines)
    try terminal.press(key)
    try terminal.wait(until: "the message alone") { !$0.contains("is at work") }
    let check = "until ! kill -0 \(process) 2> /dev/null; do :; done"
    #expect(try runProgram("/bin/sh", ["-c", check]).status == .success)
    try terminal.send("typed")
    try terminal.wait(for: "typed")
    terminal.hangUp()
  }
}
