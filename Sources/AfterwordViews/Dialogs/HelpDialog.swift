import AfterwordModel
import TerminalCanvas
import TextEditing

/// The keys that work where the person is, from the command table.
enum HelpDialog {
  static func draw(_ help: HelpState, on page: inout Page) {
    let lines = HelpText.lines(for: help.subject)
    let area = page.layout.dialog(rows: lines.count, columns: 76)
    page.canvas.fill(area)
    let inside = area.interior
    let first = max(0, min(help.firstRow, lines.count - inside.rows))
    let more = first + inside.rows < lines.count ? page.glyphs.moreBelow : ""
    page.frame(
      area,
      title: "Keys: \(title(help.subject))",
      remark: (first > 0 ? page.glyphs.moreAbove : "") + more,
      isFocused: true
    )
    for (offset, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      draw(line, row: inside.row + offset, in: inside, on: &page)
    }
  }

  private static func title(_ subject: CommandContext) -> String {
    switch subject {
    case .interviews: "the interviews"
    case .timeline: "the timeline"
    case .note, .mention: "the note"
    case .find, .replacing: "finding in the note"
    case .when, .dayOrder: "the date of a line"
    case .formText, .formChoice: "a form"
    case .history: "the versions"
    case .actions: "the actions"
    case .speaker: "who said it"
    case .compose: "a message"
    case .composePieces: "what to say"
    case .resumeOffer: "where you were"
    case .checkIn, .checkInQuestion, .checkInReason: "the check-in"
    case .debriefText, .debriefChoice: "a debrief"
    case .debriefPlan: "what follows"
    case .people: "the people"
    case .person: "a person"
    case .decisionMap: "who decides"
    case .sendMenu, .sendConfirm, .sendLine, .sendWait, .sendQuestion, .byHand: "sending"
    case .help, .alert, .rescueOffer, .peopleQuestion, .promiseQuestion: "here"
    }
  }

  private static func draw(_ line: HelpText.Line, row: Int, in area: Rectangle, on page: inout Page)
  {
    let column = area.column + 1
    let columns = area.columns - 2
    switch line {
    case .blank: break
    case .heading(let text):
      page.write(text, row: row, column: column, columns: columns, style: Theme.heading)
    case .key(let keys, let help):
      let keyColumns = min(18, columns / 2)
      page.write(keys, row: row, column: column, columns: keyColumns - 1, style: Theme.key)
      page.write(help, row: row, column: column + keyColumns, columns: columns - keyColumns)
    }
  }
}
