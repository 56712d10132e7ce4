import AfterwordModel
import TerminalCanvas
import TextEditing

/// The last line of the note's pane while the date of a line is corrected.
enum WhenLine {
  static func draw(_ when: WhenState, _ state: AppState, on page: inout Page) {
    switch when.stage {
    case .order(let question):
      let columns = PromptLine.columns(on: page)
      PromptLine(label: WhenWords.question(question, page.glyphs, columns: columns))
        .draw(on: &page)
    case .day:
      let (remark, style) = remark(when, page.glyphs)
      PromptLine(
        label: WhenWords.label,
        remark: remark,
        remarkStyle: style,
        input: when.input,
        hasKeys: state.context == .when
      ).draw(on: &page)
    }
  }

  private static func remark(_ when: WhenState, _ glyphs: Glyphs) -> (String, Style) {
    switch when.day {
    case .success(let day):
      ("\(glyphs.understood) \(day.words(today: when.start))", Theme.understood)
    case .failure(.empty): ("", Theme.muted)
    case .failure(let problem): (WhenWords.problem(problem), Theme.problem)
    }
  }
}
