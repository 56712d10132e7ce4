internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Adds a line to an interview's note, or opens it.",
    discussion: """
      On a terminal, note alone opens the screen with nothing but the note of the interview that \
      is on, or of the nearest one: type. If none is near, it asks for the company.

      With a text and without an id, the line goes to the interview that is on now or was last. The first of \
      several words is an id if an interview or application has it; a company's name counts where \
      the text after it is in quotes. "-" instead of the text reads standard input.
      """
  )

  @Argument(help: ArgumentHelp("An id, and the text or \"-\".", valueName: "[id] text"))
  var words: [NoteWord] = []
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    if words.isEmpty {
      try openNote()
    } else {
      try addLine()
    }
  }

  /// In a script there is nobody to type.
  private func openNote() throws {
    guard ScreenRun.isOnTerminal else { throw CommandFailure.noText }
    try ScreenRun.open(journalAt: options.path, on: .note)
  }

  private func addLine() throws {
    let now = try Surroundings.now()
    let words = words.map(\.text)
    // Standard input may take as long as it likes: it is read before the journal is opened.
    let input = words.last == "-" && words.count <= 2 ? try NoteInput.read() : nil
    let journal = try options.openForChange(at: now)
    let request = try NoteRequest(words, in: journal, at: now)
    let line = input ?? request.text
    guard !line.trimmed.isEmpty else { throw CommandFailure.noText }
    try journal.appendToNote(request.interview.interview.id, line: line, at: now)
    let interview = request.interview.interview
    Output.message(
      "Noted in \(request.interview.application.company) · \(interview.round), "
        + "\(interview.start.local.words(today: now.today))."
    )
  }
}

extension CommandFailure {
  fileprivate static let noText = CommandFailure(
    "There is no text to add. Write: afterword note \"what they said\"",
    code: .wrongUsage
  )
}
