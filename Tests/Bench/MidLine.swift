import Foundation
import PseudoTerminal

/// What a letter costs that is typed within a line, so that 12 characters behind it must move.
func midLineTable(_ programs: [BenchProgram], letters: Int) throws -> String {
  let rows = try programs.map { program in
    let terminal = try program.startInText()
    try terminal.send(" what they said")
    try terminal.wait(for: "what they said")
    try terminal.send(String(repeating: "\u{1B}[D", count: 12))
    try terminal.waitUntilTyped("Q")
    var times: [Duration] = []
    var bytes = 0
    while times.count < letters {
      for index in 0..<lettersInLine {
        let before = terminal.output.count
        times.append(try terminal.timeToShow(letter(index)))
        bytes += terminal.output.count - before
      }
      try terminal.send(String(repeating: "\u{7F}", count: lettersInLine))
      try terminal.wait(until: "the letters gone") { $0.hasBeforeCursor("Q") }
    }
    return [
      program.name, milliseconds(times.percentile(50)), milliseconds(times.percentile(99)),
      String(format: "%.0f", Double(bytes) / Double(times.count)),
    ]
  }
  return table(
    ["typing within a line, key to screen, ms", "median", "p99", "bytes a letter"],
    rows
  )
}

/// So few that the line never breaks, in the narrowest pane either.
private let lettersInLine = 8
