import AfterwordModel
import AfterwordViews

/// docs/keys.md: the command table as a document.
enum KeysDocument {
  static func make() -> String {
    let groups = CommandEntry.Group.allCases.map { group -> String in
      let rows = CommandTable.entries.filter { $0.group == group }.map { row(of: $0) }
      return "## \(group.rawValue)\n\n| Keys | Where | What they do |\n| --- | --- | --- |\n"
        + rows.joined(separator: "\n")
    }
    return introduction + groups.joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Keys

    Made from the command table (`Sources/AfterwordViews/Keys/CommandTable.swift`) by a test: change
    the table, not this file. `?` or `F1` shows the keys of the place where you are.


    """

  private static func row(of entry: CommandEntry) -> String {
    let lines = entry.bindings.map { binding -> (String, String) in
      let keys = binding.keys.map { "`\(KeyName.text(of: $0))`" }.joined(separator: " ")
      return (keys, whereabouts(binding.contexts))
    }
    let keys = lines.map(\.0).joined(separator: "<br>")
    let places = lines.map(\.1).joined(separator: "<br>")
    return "| \(keys) | \(places) | \(entry.help) |"
  }

  private static func whereabouts(_ contexts: [CommandContext]) -> String {
    if contexts == CommandContext.allCases { return "everywhere" }
    return contexts.map { context in
      switch context {
      case .interviews: "interviews"
      case .timeline: "timeline"
      case .note: "note"
      case .mention: "name"
      case .find: "find"
      case .replacing: "replace"
      case .when: "date"
      case .dayOrder: "order"
      case .formText: "fields"
      case .formChoice: "choices"
      case .actions: "actions"
      case .speaker: "who said it"
      case .compose: "message"
      case .composePieces: "what to say"
      case .resumeOffer: "where you were"
      case .checkIn: "check-in"
      case .checkInQuestion: "check-in, yes or no"
      case .checkInReason: "check-in, reasons"
      case .debriefText: "debrief"
      case .debriefChoice: "choices of a debrief"
      case .debriefPlan: "what follows"
      case .history: "versions"
      case .people: "people"
      case .person: "person"
      case .decisionMap: "who decides"
      case .peopleQuestion: "questions about people"
      case .help: "help"
      case .alert: "alerts"
      case .rescueOffer: "rescued words"
      case .promiseQuestion: "promises"
      case .sendMenu: "ways out"
      case .sendConfirm: "before sending"
      case .sendLine: "file or time"
      case .sendWait: "while sending"
      case .byHand: "by hand"
      case .sendQuestion: "was it sent"
      }
    }.joined(separator: ", ")
  }
}
