internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Adds a line to an interview's note.",
    discussion: """
      Without an id, the line goes to the interview that is on now or was last. The first of \
      several words is an id if an interview or application has it; a company's name counts where \
      the text after it is in quotes. "-" instead of the text reads standard input.
      """
  )

  @Argument(help: ArgumentHelp("An id, and the text or \"-\".", valueName: "[id] text"))
  var words: [NoteWord]
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    let words = words.map(\.text)
    // Standard input may take as long as it likes: it is read before the journal is opened.
    let input = words.last == "-" && words.count <= 2 ? try NoteInput.read() : nil
    let journal = try options.openForChange(at: now)
    let request = try NoteRequest(words, in: journal, at: now)
    let line = input ?? request.text
    guard !line.trimmed.isEmpty else {
      throw CommandFailure(
        "There is no text to add. Write: afterword note \"what they said\"",
        code: .wrongUsage
      )
    }
    try journal.appendToNote(request.interview.interview.id, line: line, at: now)
    let interview = request.interview.interview
    Output.message(
      "Noted in \(request.interview.application.company) · \(interview.round), "
        + "\(interview.start.local.words(today: now.today))."
    )
  }
}
