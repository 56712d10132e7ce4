import AfterwordModel
import PseudoTerminal
import SeededRandom
import Testing

@Suite("Faults: the program is killed", .serialized)
struct FaultKillTests {
  private static let kills = Sweep.rounds(short: 25, long: 200)
  /// The promise is 500 ms; the rest is for a busy machine, on which the typing itself takes time.
  private static let longestLoss = Duration.seconds(2)

  @Test("Killed at any moment, nothing is lost that was shown as saved, nor older than the promise")
  func randomKills() throws {
    let desk = try Desk()
    try desk.addInterview()
    var chance = SeededGenerator(seed: 20_261_122)
    var kept = ""
    var promises = 0
    for kill in 1...Self.kills {
      let writer = try KilledWriter(desk: desk, startingWith: kept, number: kill)
      try writer.typeUntilKilled(&chance)
      let stored = try desk.note()
      #expect(writer.all.hasPrefix(stored), "kill \(kill): the note is no beginning of the text")
      #expect(
        stored.utf8.count >= writer.savedCount,
        "kill \(kill): \(writer.savedCount - stored.utf8.count) bytes that were saved are lost"
      )
      #expect(
        stored.utf8.count >= writer.count(typedBefore: Self.longestLoss),
        "kill \(kill): words older than \(Self.longestLoss) are lost"
      )
      if writer.savedCount > kept.utf8.count { promises += 1 }
      kept = stored
    }
    #expect(promises > Self.kills / 5, "hardly anything was ever said to be saved")
  }

  @Test("Killed while a command writes, the journal holds the line wholly or not at all")
  func killedCommand() throws {
    let desk = try Desk()
    try desk.addInterview()
    var chance = SeededGenerator(seed: 7)
    for number in 0..<Self.kills {
      let before = try desk.note()
      let terminal = try PseudoTerminal(
        program: desk.program,
        arguments: ["note", "line number \(number)"],
        environment: desk.environment
      )
      terminal.readAndWatch(for: .milliseconds(chance.number(below: 120))) { _ in }
      terminal.process.signal(9)
      _ = try terminal.waitForExit()
      let after = try desk.note()
      let added = (before.isEmpty ? "" : before + "\n") + "line number \(number)"
      #expect(after == before || after == added)
    }
    #expect(try desk.note() != "", "no command was fast enough to write anything")
  }
}
