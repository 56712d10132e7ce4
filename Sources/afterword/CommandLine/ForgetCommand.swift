internal import AfterwordModel
internal import ArgumentParser

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Takes somebody out of the journal, for good.",
    discussion: """
      Notes stay as they are, since they are your words, and so does that there were messages, \
      without a name or a text. Nothing that was changed until then can be undone any more.
      """
  )

  @Argument(help: "A name, or an id that show prints.")
  var person: String
  @Flag(help: "Do it; without this flag, what would go is only told.")
  var yes = false
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    let journal = try options.openForChange(at: now)
    let id = try journal.person(named: person)
    guard let preview = try journal.forgettingPreview(of: id) else {
      throw JournalError.notFound(person)
    }
    guard yes else {
      Output.message(words(preview))
      throw CommandFailure("Nothing was changed. --yes forgets them for good.", code: .wrongUsage)
    }
    try journal.forget(id, at: now)
    Output.message("Forgotten: \(preview.person.name).")
  }

  private func words(_ preview: ForgettingPreview) -> String {
    let counts = [
      count(preview.plannedTouchCount, "planned follow-up"),
      count(preview.replyCount, "reply", "replies"),
    ]
    let kept = [
      count(preview.noteCount, "note"),
      count(preview.draftCount, "message to others", "messages to others"),
    ]
    return """
      \(preview.person.name) would go, with \(counts.joined(separator: " and ")). Without a name: \
      \(count(preview.closedTouchCount, "earlier message")). As it was written, with their name: \
      \(kept.joined(separator: " and ")).
      """
  }

  private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? "\(one)s")"
  }
}
