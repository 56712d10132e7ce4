import AfterwordModel
import TerminalCanvas
import TextEditing

/// The last line of the note's pane while something is looked for in the note.
enum FindLine {
  /// What is typed is seen before what is said about it.
  private static let fewestInputColumns = 16

  static func draw(_ find: FindState, _ context: CommandContext, on page: inout Page) {
    let count = FindWords.count(find)
    let columns = PromptLine.columns(on: page)
    let remark = count.displayColumns + fewestInputColumns < columns ? count : ""
    let remarkColumns = remark.isEmpty ? 0 : remark.displayColumns + 1
    let line = PromptLine(
      label: FindWords.label(find.stage, columns: columns - remarkColumns),
      remark: remark,
      remarkStyle: find.match == nil ? Theme.problem : Theme.muted,
      input: find.stage == .question ? nil : find.input,
      hasKeys: context == .find
    )
    line.draw(on: &page)
  }
}
