import PowerLoss
import PseudoTerminal

/// Somebody who writes a note on the screen, with all that the program did to the journal's folder
/// and said on the screen meanwhile.
///
/// Each step of the writing ends with a sign of its own, so that the screen shows how far it is.
struct RecordedSession {
  let recording: Recording
  /// Every text that the note has had.
  let texts: Set<String>
  let finalText: String
  let stepCount: Int

  init(steps: Int) throws {
    let desk = try Desk()
    try desk.addInterview()
    var texts: Set<String> = []
    var finalText = ""
    recording = try desk.record { terminal in
      try terminal.wait(for: "q quit")
      try terminal.enterNote()
      var writer = StepWriter(terminal: terminal)
      for step in 1...steps { try writer.write(step) }
      (texts, finalText) = (writer.texts, writer.text)
      try terminal.goBack()
      try terminal.send("q")
    }
    self.texts = texts
    self.finalText = finalText
    stepCount = steps
  }

  static func sign(of step: Int) -> String { "#\(step);" }
}

/// Types and pastes, and waits for the promise that it is saved.
private struct StepWriter {
  let terminal: PseudoTerminal
  private(set) var text = ""
  private(set) var texts: Set<String> = [""]

  init(terminal: PseudoTerminal) { self.terminal = terminal }

  /// Some steps let the note grow by several pages of the journal, the next ones let it shrink.
  /// Signs are never erased.
  mutating func write(_ step: Int) throws {
    if step % 4 == 3 { try erase(1200) }
    try type("+ praise for the answer ")
    try terminal.wait(for: "for the answer")
    try type("\(RecordedSession.sign(of: step))\n")
    try terminal.waitUntilSaved(showing: RecordedSession.sign(of: step))
    if step % 4 == 2 {
      try paste(String(repeating: "and what was said in between, at length\n", count: 230))
      try terminal.waitUntilSaved(showing: "at length")
    }
  }

  private mutating func type(_ typed: String) throws {
    for character in typed {
      text.append(character)
      texts.insert(text)
    }
    try terminal.send(typed.replacing("\n", with: "\r"))
  }

  private mutating func paste(_ pasted: String) throws {
    text += pasted
    texts.insert(text)
    try terminal.paste(pasted)
  }

  private mutating func erase(_ count: Int) throws {
    for _ in 0..<min(count, text.count) {
      text.removeLast()
      texts.insert(text)
      try terminal.press(.backspace)
    }
  }
}
