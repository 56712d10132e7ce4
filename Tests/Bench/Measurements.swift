import Foundation
import PseudoTerminal

/// Programs take turns, so that whatever else the machine does meets all of them.
func startTable(_ programs: [BenchProgram], rounds: Int) throws -> String {
  for program in programs { _ = try program.timeToFirstFrame() }
  var times = [[Duration]](repeating: [], count: programs.count)
  for _ in 0..<rounds {
    for (index, program) in programs.enumerated() {
      times[index].append(try program.timeToFirstFrame())
    }
  }
  let medians = times.map { $0.percentile(50) }
  let rows = programs.indices.map { index in
    [
      programs[index].name, milliseconds(medians[index]), milliseconds(times[index].percentile(99)),
      ratio(medians[index], medians[0]), ratio(medians[index], medians[1]),
    ]
  }
  return table(
    ["start to first complete frame, ms", "median", "p99", "of nano's", "of vim's"],
    rows
  )
}

/// From a key to the output that puts the letter on the screen.
func typingTable(_ programs: [BenchProgram], letters: Int) throws -> String {
  let rows = try programs.map { program in
    let typing = try measureTyping(in: program, letters: letters)
    return [
      program.name, milliseconds(typing.times.percentile(50)),
      milliseconds(typing.times.percentile(99)),
      String(format: "%.0f", Double(typing.bytes) / Double(typing.times.count)),
    ]
  }
  return table(["key to screen while typing, ms", "median", "p99", "bytes a letter"], rows)
}

/// Types lines of letters, each when the one before it is on the screen.
private func measureTyping(
  in program: BenchProgram,
  letters: Int
) throws -> (times: [Duration], bytes: Int) {
  let terminal = try program.startInText()
  var times: [Duration] = []
  var bytes = 0
  for index in 0..<letters {
    if index % 24 == 0 { try breakLine(in: terminal) }
    let before = terminal.output.count
    times.append(try terminal.timeToShow(letter(index)))
    bytes += terminal.output.count - before
  }
  return (times, bytes)
}

/// Begins a new line.
private func breakLine(in terminal: PseudoTerminal) throws {
  let old = terminal.screen
  try terminal.send("\r")
  try terminal.wait(until: "a new line") { $0.cursor.column != old.cursor.column }
}

/// Sleeps: an idle program is what is measured.
func idleTable(of program: BenchProgram, seconds: Int) throws -> String {
  let terminal = try program.start()
  try program.waitUntilReady(terminal)
  // The start is not meant, nor the check of the whole journal that follows the first frame.
  Thread.sleep(forTimeInterval: 3)
  let before = try terminal.process.usage()
  Thread.sleep(forTimeInterval: Double(seconds))
  let after = try terminal.process.usage()
  let wakeUps = Double(after.wakeUps - before.wakeUps) / Double(seconds)
  let row = [
    program.name, milliseconds(after.processorTime - before.processorTime),
    String(format: "%.2f", wakeUps), String(format: "%.1f", Double(after.peakMemory) / 1024),
  ]
  return table(
    ["idle for \(seconds) s", "processor time, ms", "wake-ups a second", "peak memory, MiB"],
    [row]
  )
}
