internal import AfterwordExchange
internal import AfterwordModel
internal import Glibc
internal import NcursesTerminal

/// The person's own mail program, in the terminal.
struct MailProgram {
  private let command: String

  init(_ command: String) { self.command = command }

  /// Returns once it has ended well.
  func take(_ message: OutgoingMessage, _ terminal: Terminal) throws(OutgoingProblem) {
    let words = try commandWords()
    if words.contains(.file) {
      try takeFile(message, terminal)
    } else if words.contains(.mailto) {
      try run(filled(message, [.mailto: link(to: message)]), terminal)
    } else {
      let words = try filled(message, [:])
      guard let input = ScratchFile(Array((message.body + "\n").utf8)) else {
        throw .noRoom(for: Outgoing.programName(in: words[0]))
      }
      try run(
        words,
        terminal,
        streams: .descriptors(
          input: input.descriptor,
          output: STDOUT_FILENO,
          error: STDERR_FILENO
        )
      )
    }
  }

  private func takeFile(
    _ message: OutgoingMessage,
    _ terminal: Terminal
  ) throws(OutgoingProblem) {
    let folder: TemporaryFolder
    do { folder = try TemporaryFolder() } catch {
      throw .notWritten(path: "a temporary folder", reason: error.sentence)
    }
    defer { folder.remove() }
    let path = try MessageFile.write(message.body + "\n", to: folder.path + "/message.txt")
    try run(filled(message, [.file: path, .mailto: link(to: message)]), terminal)
  }

  private func link(to message: OutgoingMessage) -> String {
    MailtoLink(to: message.email, subject: message.subject, body: message.body).text
  }

  private func filled(
    _ message: OutgoingMessage,
    _ values: [Outgoing.Placeholder: String]
  ) throws(OutgoingProblem) -> [String] {
    try message.words(for: command, values)
  }

  private func commandWords() throws(OutgoingProblem) -> CommandWords {
    do throws(CommandProblem) {
      return try CommandWords(command)
    } catch {
      throw .command(command, error)
    }
  }

  private func run(
    _ words: [String],
    _ terminal: Terminal,
    streams: ChildProgram.Streams = .inherited
  ) throws(OutgoingProblem) {
    let name = Outgoing.programName(in: words[0])
    let ending: ProgramEnding
    do throws(ChildProgram.StartError) {
      ending = try terminal.lend(to: words, streams: streams)
    } catch {
      throw OutgoingProblem(error, program: name)
    }
    if let problem = OutgoingProblem(ending, program: name) { throw problem }
  }
}
