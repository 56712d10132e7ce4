import AfterwordModel
import PseudoTerminal
import Testing

@Suite("How many keys the main jobs take", .serialized)
struct KeyCountTests {
  @Test("From the shell to the calm page, five due cards take nine keys at most")
  func checkIn() throws {
    let desk = try Desk()
    let due = try desk.addFiveDue()
    let terminal = try desk.open()
    var keys = CountedKeys(on: terminal)
    try keys.press("c", see: "1 of 5")
    try keys.press(" ", see: "2 of 5")
    try keys.press(" ", see: "3 of 5")
    try keys.press("s", see: "4 of 5")
    try keys.press("x", see: "Why is it not needed?")
    try keys.press("1", see: "5 of 5")
    try keys.press("r", see: "They said")
    try keys.press(.enter, see: "That is all for today.")
    // With the one that runs the command.
    #expect(keys.count + 1 <= 9)
    #expect(terminal.screen.contains("2 sent · 1 put off · 1 not needed · 1 answered"))
    #expect(try terminal.quit() == .success)
    let states = try due.map { try desk.state(of: $0) }
    #expect(states == ["sent", "sent", "2026-11-23", "they wrote first", "replied"])
  }

  @Test("afterword check-in needs two keys less")
  func checkInCommand() throws {
    let desk = try Desk()
    _ = try desk.addFiveDue()
    let terminal = try desk.startCheckIn()
    try terminal.wait(for: "1 of 5")
    #expect(try terminal.quit() == .success)
  }

  @Test("From the shell into the note of the interview that is on: one command and no key")
  func note() throws {
    let desk = try Desk()
    try desk.addInterview(at: "2026-11-22T18:00")
    let terminal = try PseudoTerminal(
      program: desk.program,
      arguments: ["note"],
      environment: desk.environment
    )
    try terminal.wait(until: "the cursor in the note") { $0.isCursorVisible }
    try terminal.send("they laughed")
    try terminal.waitUntilSaved(showing: "they laughed")
  }
}
