import PseudoTerminal

/// A note that is longer than anybody's, how it begins, and how many pages down its middle is.
struct LongNote {
  let name: String
  let text: String
  let pagesToMiddle: Int

  static let beginning = "TheBeginning"

  /// 1 MB.
  static let manyLines = LongNote(
    name: "20,000 lines",
    text: beginning + "\n"
      + (1...20_000).map { "\($0): what the team told about its work\n" }.joined(),
    pagesToMiddle: 170
  )

  static let longLine = LongNote(
    name: "one line of 100,000 characters",
    text: beginning + String(repeating: " and so on", count: 10_000),
    pagesToMiddle: 7
  )
}

/// Opening a long note and typing in the middle of it, on a screen of 200 × 60.
func longNotesTable(
  _ notes: [(LongNote, BenchProgram)],
  rounds: Int,
  letters: Int
) throws -> String {
  let rows = try notes.map { note, program in
    var program = program
    program.size = TerminalSize(rows: 60, columns: 200)
    let opening = try measureOpening(in: program, rounds: rounds)
    let typing = try measureTyping(inTheMiddleOf: note, program, letters: letters)
    return [
      note.name, milliseconds(opening.percentile(50)), milliseconds(opening.percentile(99)),
      milliseconds(typing.percentile(50)), milliseconds(typing.percentile(99)),
    ]
  }
  return table(
    ["long notes at 200 × 60, ms", "to open", "p99", "key to screen", "p99"],
    rows
  )
}

/// From the key that selects the interview to its note on the screen.
private func measureOpening(in program: BenchProgram, rounds: Int) throws -> [Duration] {
  let terminal = try program.startReady()
  return try (0..<rounds).map { _ in
    let start = ContinuousClock.now
    try terminal.send("j")
    try terminal.waitForMoreOutput()
    try terminal.wait(for: LongNote.beginning)
    let time = terminal.lastOutputTime - start
    try terminal.send("k")
    try terminal.wait(until: "the other note") { !$0.contains(LongNote.beginning) }
    return time
  }
}

private func measureTyping(
  inTheMiddleOf note: LongNote,
  _ program: BenchProgram,
  letters: Int
) throws -> [Duration] {
  let terminal = try program.startReady()
  try terminal.send("j")
  try terminal.wait(for: LongNote.beginning)
  try terminal.press(.enter)
  try terminal.wait(until: "the cursor in the note") { $0.isCursorVisible }
  try terminal.send("\u{1B}[1;5H" + String(repeating: "\u{1B}[6~", count: note.pagesToMiddle))
  try terminal.send(String(repeating: "\u{1B}[C", count: 20))
  try terminal.waitUntilTyped("Q")
  return try (0..<letters).map { index in
    if index % 24 == 23 { try terminal.send("\r") }
    return try terminal.timeToShow(letter(index))
  }
}
