import AfterwordModel

/// What the dates of marked lines mean.
enum NoteDates {
  static func remark(
    on line: String,
    _ state: AppState,
    _ glyphs: Glyphs
  ) -> BesideLines.Remark? {
    guard let start = state.notes.interviewDay,
      let date = LineDate.find(in: line, from: start, order: state.settings.dayOrder)
    else { return nil }
    return BesideLines.Remark(
      forms: WhenWords.meanings(date.meaning, from: start, glyphs),
      style: Theme.understood
    )
  }
}
