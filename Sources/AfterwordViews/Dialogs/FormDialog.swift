import AfterwordModel
import TerminalCanvas
import TextEditing

/// A form: a field a row, beside each what was understood, below what there is to say about the
/// one with the cursor.
enum FormDialog {
  private static let labelColumns = 12
  private static let inputColumns = 34
  private static let widest = 92
  private static let remarkRows = 2
  /// So many stay in sight on a small screen, whatever there is to say about them.
  private static let fewestFieldRows = 3

  static func draw(_ form: FormState, now: Moment, on page: inout Page) {
    let details = FormDetails.paragraphs(form, now: now)
    let wrapped = details.flatMap {
      $0.wrapped(toColumns: page.layout.dialog(rows: 1, columns: widest).interior.columns - 2)
    }
    let wanted = max(wrapped.count, FormDetails.rows(kept: form))
    let area = page.layout.dialog(
      rows: form.fields.count + 1 + wanted + remarkRows,
      columns: widest
    )
    page.canvas.fill(area)
    page.frame(area, title: FormWords.title(form.purpose), isFocused: true)
    let inside = area.interior
    guard !inside.isEmpty else { return }
    let remarks = inside.rows > remarkRows ? remarkRows : 0
    let detailRows = min(wanted, max(0, inside.rows - remarks - fewestFieldRows))
    let rows = max(1, inside.rows - remarks - detailRows)
    let first = max(0, min(form.focusedIndex - rows / 2, form.fields.count - rows))
    for (offset, field) in form.fields.dropFirst(first).prefix(rows).enumerated() {
      let line = Rectangle(
        row: inside.row + offset,
        column: inside.column + 1,
        rows: 1,
        columns: inside.columns - 2
      )
      let isFocused = first + offset == form.focusedIndex
      draw(field, of: form, isFocused: isFocused, in: line, now: now, on: &page)
    }
    let below = Rectangle(
      row: inside.row + inside.rows - remarks - detailRows,
      column: inside.column + 1,
      rows: detailRows,
      columns: inside.columns - 2
    )
    page.writeCut(details, in: below, style: detailStyle(form))
    if remarks > 0 { drawRemark(form, now: now, in: inside, on: &page) }
  }

  private static func draw(
    _ field: FormField,
    of form: FormState,
    isFocused: Bool,
    in line: Rectangle,
    now: Moment,
    on page: inout Page
  ) {
    let labels = min(labelColumns, line.columns / 3)
    page.write(
      FormWords.label(field.name),
      row: line.row,
      column: line.column,
      columns: labels - 1,
      style: isFocused ? Theme.focusedTitle : Theme.muted
    )
    let input = Rectangle(
      row: line.row,
      column: line.column + labels,
      rows: 1,
      columns: field.name.holdsSentences
        ? line.columns - labels : min(inputColumns, line.columns - labels)
    )
    drawInput(field, of: form, isFocused: isFocused, in: input, on: &page)
    // What is half typed and half completed is not yet to be judged.
    if isFocused, form.shownCompletion != nil { return }
    let remark = FormWords.remark(field, wasSubmitted: form.wasSubmitted, now: now)
    let start = input.column + input.columns + 1
    let room = line.column + line.columns - start
    guard room >= 12, let remark else { return }
    let (text, style) = shown(remark, page.glyphs)
    page.write(text, row: line.row, column: start, columns: room, style: style)
  }

  private static func shown(_ remark: FormWords.Remark, _ glyphs: Glyphs) -> (String, Style) {
    switch remark {
    case .understood(let text): ("\(glyphs.understood) \(text)", Theme.understood)
    case .problem(let text): ("\(glyphs.skipped) \(text)", Theme.problem)
    }
  }

  private static func drawInput(
    _ field: FormField,
    of form: FormState,
    isFocused: Bool,
    in input: Rectangle,
    on page: inout Page
  ) {
    switch field.content {
    case .choice:
      let word = FormWords.choice(field.text, of: field.name)
      let text = "\(page.glyphs.choiceLeft) \(word) \(page.glyphs.choiceRight)"
      page.write(
        text,
        row: input.row,
        column: input.column,
        columns: input.columns,
        style: isFocused ? Style(reversed: true) : .plain
      )
      if isFocused { page.canvas.cursor = Position(row: input.row, column: input.column) }
    case .text(let editor):
      let style = field.isPrefilled && isFocused ? Style(reversed: true) : Theme.field
      let end = page.drawField(editor, in: input, style: style, hasKeys: isFocused)
      if isFocused {
        drawSuggestion(form, after: end, in: input, on: &page)
      } else if editor.isEmpty {
        page.write(
          FormWords.example(field.name),
          row: input.row,
          column: input.column,
          columns: input.columns,
          style: Theme.suggestion
        )
      }
    }
  }

  /// The rest of what is offered, behind what was typed.
  private static func drawSuggestion(
    _ form: FormState,
    after column: Int,
    in input: Rectangle,
    on page: inout Page
  ) {
    guard let rest = form.shownCompletion else { return }
    page.canvas.draw(
      rest,
      row: input.row,
      column: column,
      style: Theme.suggestion,
      clip: input
    )
  }

  private static func drawRemark(
    _ form: FormState,
    now: Moment,
    in inside: Rectangle,
    on page: inout Page
  ) {
    let area = Rectangle(
      row: inside.row + inside.rows - remarkRows,
      column: inside.column + 1,
      rows: remarkRows,
      columns: inside.columns - 2
    )
    let (text, style) = remark(of: form, now: now, page.glyphs)
    page.writeParagraphs([text], in: area, style: style)
  }

  private static func detailStyle(_ form: FormState) -> Style {
    switch form.verdict?.standing {
    case .early, .enough: Theme.due
    case .fine, nil: Theme.muted
    }
  }

  private static func remark(
    of form: FormState,
    now: Moment,
    _ glyphs: Glyphs
  ) -> (String, Style) {
    if let failure = form.failure { return (failure.sentence, Theme.problem) }
    let field = form.focusedField
    if form.shownCompletion == nil,
      let remark = FormWords.remark(field, wasSubmitted: form.wasSubmitted, now: now)
    {
      return shown(remark, glyphs)
    }
    if let hint = FormWords.startNoteHint(form, now: now, glyphs) { return (hint, Theme.muted) }
    if let hint = suggestionHint(form) { return (hint, Theme.muted) }
    guard field.text.isEmpty else { return ("", Theme.muted) }
    return (FormWords.hint(field.name), Theme.muted)
  }

  private static func suggestionHint(_ form: FormState) -> String? {
    guard
      let offered = form.offeredSuggestion.map({
        form.focusedField.name == .override ? quoted($0) : $0
      })
    else { return nil }
    let others = form.suggestions.count > 1 ? " Ctrl-N shows another." : ""
    return form.shownCompletion == nil
      ? "Right takes \(offered).\(others)"
      : "Tab takes \(offered); Delete keeps what you typed.\(others)"
  }
}

extension FormFieldName {
  /// Nothing stands beside it that was understood of it, so that it has all of the row.
  fileprivate var holdsSentences: Bool {
    switch self {
    case .proof, .note, .reason, .override, .replyText, .wishes, .linkedIn, .address: true
    default: false
    }
  }
}
