import PseudoTerminal
import Testing

@Suite("An idle screen", .serialized)
struct IdleTests {
  @Test("It wakes up at most twice a second, writes nothing, and costs no processor time")
  func idle() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    try terminal.typeNote("done for now")
    let written = terminal.output.count
    let before = try terminal.process.usage()
    let start = ContinuousClock.now
    terminal.readAndWatch(for: .seconds(4)) { _ in }
    let after = try terminal.process.usage()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    #expect(Double(after.wakeUps - before.wakeUps) <= 2 * seconds + 1)
    #expect(after.processorTime - before.processorTime <= .milliseconds(50))
    #expect(terminal.output.count == written)
  }
}
