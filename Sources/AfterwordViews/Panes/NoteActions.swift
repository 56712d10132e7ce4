import AfterwordModel
import TextEditing

/// What is done about the criticism in a note.
enum NoteActions {
  /// A line that says nothing yet offers nothing.
  static func remark(
    on line: String,
    at index: LineIndex,
    _ state: AppState,
    _ glyphs: Glyphs
  ) -> BesideLines.Remark? {
    guard let text = MarkedLine.all(in: line).first?.text else { return nil }
    let known = state.notes.improvements
    let improvement =
      index == state.notes.editor.cursor.line
      ? known.improvement(nearly: text) : known.improvement(saying: text)
    let stage = improvement?.stage ?? .offered
    let sign = glyphs.sign(of: stage)
    let short = "\(sign) \(ActionWords.label(of: stage))"
    let due = improvement.flatMap { $0.action?.state == .done ? nil : $0.action?.due }
    let long = due.map { "\(short) \(glyphs.dot) \($0.words(today: state.now.today))" }
    return BesideLines.Remark(
      forms: [long, short, sign].compactMap(\.self),
      style: Theme.style(of: stage)
    )
  }
}
