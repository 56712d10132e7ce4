internal import AfterwordModel
internal import AfterwordViews

/// What the marked lines of a note have become, for people to read.
struct NoteRecordsText {
  let records: NoteRecords
  let journal: Journal
  let today: CalendarDay

  func text() throws -> String {
    [try feedback(), try promises()].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func feedback() throws -> String {
    var table = TextTable()
    for entry in records.feedback {
      let mark = entry.kind == .praise ? NoteMark.praise : .improvement
      let facts = [
        "\(mark.rawValue) \(entry.text)", entry.action.map(words) ?? "",
        entry.line == nil ? "no longer in the note" : "",
      ]
      table.add("    ", try journal.shortKey(entry.id.letters), joined(facts))
    }
    return table.isEmpty ? "" : "    Feedback\n\(table.text)"
  }

  private func promises() throws -> String {
    var table = TextTable()
    for promise in records.promises {
      let facts = [
        "\(promise.by == .me ? "I" : "they"): \(promise.text)",
        promise.due.map { "due \($0.words(today: today))" } ?? "",
      ]
      table.add("    ", try journal.shortKey(promise.id.letters), joined(facts))
    }
    return table.isEmpty ? "" : "    Promises\n\(table.text)"
  }

  private func words(_ action: Action) -> String {
    let due = action.state == .done ? nil : action.due
    return joined([
      action.state.rawValue, due.map { "due \($0.words(today: today))" } ?? "", action.proof,
    ])
  }

  private func joined(_ facts: [String]) -> String {
    facts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
