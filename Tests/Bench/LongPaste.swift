import Glibc
import PseudoTerminal

/// A long text that is pasted into an empty note, and taken back with one undo.
func pasteTable(_ program: BenchProgram, size: Int, rounds: Int) throws -> String {
  let line = "what a long text says in each of its many lines, again and again\n"
  let last = "TheLastLine"
  let text = String(repeating: line, count: size / line.utf8.count) + last
  var (pasting, undoing): ([Duration], [Duration]) = ([], [])
  for _ in 0..<rounds {
    let terminal = try program.startReady()
    try terminal.send(program.keysToText)
    try terminal.wait(until: "the cursor in the note") { $0.isCursorVisible }
    let start = ContinuousClock.now
    try terminal.paste(text)
    try terminal.waitForOutput(last)
    pasting.append(terminal.lastOutputTime - start)
    let undoStart = ContinuousClock.now
    try terminal.press(.control("_"))
    try terminal.wait(until: "the empty note") { !$0.contains(last) }
    undoing.append(terminal.lastOutputTime - undoStart)
    // The journal must not hold the text when the next round begins.
    terminal.process.signal(SIGKILL)
    try terminal.waitForExit()
  }
  func row(_ name: String, _ times: [Duration]) -> [String] {
    [name, milliseconds(times.percentile(50)), milliseconds(times.percentile(100))]
  }
  return table(
    ["\(size / 1_000_000) MB pasted at once, ms", "median", "longest"],
    [row("until its last line is on the screen", pasting), row("one undo of it", undoing)]
  )
}
