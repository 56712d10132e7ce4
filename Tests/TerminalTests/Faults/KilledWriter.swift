import SeededRandom
import PseudoTerminal
import Testing

/// Somebody who types numbered lines into the note until the program is killed, and remembers what
/// the screen has promised.
final class KilledWriter {
  /// The note as it would be if nothing were lost.
  private(set) var all: String
  /// How many bytes of it were on the screen when it last said that they were saved.
  private(set) var savedCount: Int
  private var strokes: [(time: ContinuousClock.Instant, count: Int)] = []
  private var killTime = ContinuousClock.now
  private let terminal: PseudoTerminal
  private let number: Int
  private var lineNumber = 0

  init(desk: Desk, startingWith text: String, number: Int) throws {
    all = text
    savedCount = text.utf8.count
    self.number = number
    terminal = try desk.openNote()
  }

  func typeUntilKilled(_ chance: inout SeededGenerator) throws {
    // Mostly soon, sometimes only after several saves.
    let share = Double(chance.number(below: 1000)) / 1000
    let end = ContinuousClock.now + .milliseconds(Int(2500 * share * share))
    while ContinuousClock.now < end {
      try type(
        chance.piece(),
        pausing: min(Self.pause(&chance), ContinuousClock.now.duration(to: end))
      )
    }
    terminal.process.signal(9)
    killTime = .now
    #expect(try terminal.waitForExit() == .signal(9))
  }

  /// Now and then long enough for a save to be made and seen: while words come in, hardly ever all
  /// of them are saved.
  private static func pause(_ chance: inout SeededGenerator) -> Duration {
    chance.number(below: 6) == 0 ? .milliseconds(700) : chance.pause()
  }

  /// How much was typed longer than a time before the kill.
  func count(typedBefore age: Duration) -> Int {
    strokes.last { $0.time < killTime - age }?.count ?? 0
  }

  private func type(_ piece: String, pausing pause: Duration) throws {
    // Each line can be told from all others, so that the screen shows where in the text it is.
    if piece == "\n" { lineNumber += 1 }
    let text = piece == "\n" ? "\n\(number).\(lineNumber): " : piece
    all += text
    strokes.append((.now, all.utf8.count))
    try terminal.send(String(text.map { $0 == "\n" ? "\r" : $0 }))
    terminal.readAndWatch(for: pause) { screen in notePromise(of: screen) }
  }

  /// The border is drawn before the text: what stands below "saved ✓" is saved.
  private func notePromise(of screen: Screen) {
    guard screen.contains("saved ✓"), let line = lastLine(on: screen),
      let range = all.ranges(of: line).last
    else { return }
    savedCount = max(savedCount, all[..<range.upperBound].utf8.count)
  }

  /// The lowest line in the notes pane that this writer has begun.
  private func lastLine(on screen: Screen) -> String? {
    screen.lines.compactMap { line in
      line.firstMatch(of: /││ (\d+\.\d+: [^│]*?) *│/).map { String($0.1) }
    }
    .last { $0.hasPrefix("\(number).") }
  }
}
