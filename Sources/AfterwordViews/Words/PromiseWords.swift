import AfterwordModel

/// What is said about a promise whose line was deleted from the note.
enum PromiseWords {
  static let lostLine =
    "Its line was deleted from the note: Enter asks whether you keep the promise."

  /// What was promised, in quotation marks.
  static func promise(_ detail: FollowUpDetail) -> String {
    let note = detail.followUp.note
    return note.isEmpty ? "the line of a promise" : quoted(note)
  }

  static func question(_ detail: FollowUpDetail) -> String {
    let whom = detail.personName.map { " to \($0)" } ?? ""
    return "You deleted \(promise(detail)). Keep the promise\(whom)?"
  }

  static func waits(_ detail: FollowUpDetail) -> String {
    "You deleted \(promise(detail)) at \(detail.company). "
      + "Enter on it in the timeline asks what becomes of it."
  }
}
