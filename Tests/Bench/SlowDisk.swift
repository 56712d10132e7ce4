import PseudoTerminal

/// How much later each sync returns on the slow disk, in milliseconds.
private let delay = 300

/// Typing without a pause while the program saves, on a disk as it is and on one whose syncs are
/// slow. Both run under strace, which costs time itself.
func slowDiskTable(_ program: BenchProgram, seconds: Int) throws -> String {
  let syncs = "fsync,fdatasync"
  let trace = ["-e", "trace=\(syncs)"]
  let programs = [
    program.traced(trace, name: "as it is"),
    program.traced(
      trace + ["-e", "inject=\(syncs):delay_exit=\(delay * 1000)"],
      name: "each sync \(delay) ms slower"
    ),
  ]
  let rows = try programs.map { program in
    let times = try measureTyping(in: program, seconds: seconds)
    return [
      program.name, String(times.count), milliseconds(times.percentile(50)),
      milliseconds(times.percentile(99)), milliseconds(times.percentile(100)),
    ]
  }
  return table(["key to screen while saving, ms", "letters", "median", "p99", "longest"], rows)
}

private func measureTyping(in program: BenchProgram, seconds: Int) throws -> [Duration] {
  let terminal = try program.startInText()
  let end = ContinuousClock.now + .seconds(seconds)
  var times: [Duration] = []
  while ContinuousClock.now < end {
    if times.count % 24 == 0 { try terminal.send("\r") }
    times.append(try terminal.timeToShow(letter(times.count)))
  }
  return times
}
