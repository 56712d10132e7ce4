import AfterwordModel
import TerminalCanvas
import TextEditing

/// The text of a message, exactly as it is typed; its subject stands out, and so does what a warning
/// is about.
enum ComposeText {
  static func draw(_ compose: ComposeState, on page: inout Page) {
    let flags = FlaggedPlaces(compose.warnings, in: compose.editor)
    for (offset, row) in compose.editor.visibleRows(in: compose.viewport).enumerated() {
      draw(row, of: compose, flags, atRow: page.layout.composeText.row + offset, on: &page)
    }
    guard !compose.isPicking,
      let cursor = compose.editor.cursorPosition(in: compose.viewport)
    else { return }
    let area = page.layout.composeText
    page.canvas.cursor = Position(row: area.row + cursor.row, column: area.column + cursor.column)
  }

  private static func draw(
    _ row: WrappedRow,
    of compose: ComposeState,
    _ flags: FlaggedPlaces,
    atRow place: Int,
    on page: inout Page
  ) {
    let area = page.layout.composeText
    let line = compose.editor.line(row.line)
    let length = line.utf8.count
    let isSubject = row.line.number == 0 && Draft(line).subject != nil
    let style = isSubject ? Theme.heading : .plain
    page.canvas.draw(row.text, row: place, column: area.column, style: style, clip: area)
    if isSubject {
      let mark = 0..<Draft.subjectMark.utf8.count
      let cells = row.cells(of: mark, lineLength: length, atRow: place, in: area)
      page.canvas.restyle(cells) { $0 = Theme.muted }
    }
    for range in flags.offsets(in: row.line, length: length) {
      let cells = row.cells(of: range, lineLength: length, atRow: place, in: area)
      page.canvas.restyle(cells, Theme.flag)
    }
    if let selected = compose.editor.selectedOffsets(in: row.line, length: length) {
      let cells = row.cells(of: selected, lineLength: length, atRow: place, in: area)
      page.canvas.restyle(cells, Theme.selectText)
    }
  }
}

/// Where the warnings point, in lines and UTF-8 offsets.
struct FlaggedPlaces {
  private let ranges: [Range<TextPosition>]

  init(_ warnings: [DraftWarning], in editor: TextEditor) {
    let places = warnings.compactMap(\.place)
    guard !places.isEmpty else {
      ranges = []
      return
    }
    let characters = Array(editor.text)
    ranges = places.filter { $0.upperBound <= characters.count }.map { place in
      Self.position(
        of: place.lowerBound,
        in: characters
      )..<Self.position(of: place.upperBound, in: characters)
    }
  }

  func offsets(in line: LineIndex, length: Int) -> [Range<Int>] {
    ranges.filter { $0.lowerBound.line <= line && line <= $0.upperBound.line }.map { range in
      let start = range.lowerBound.line < line ? 0 : range.lowerBound.offset
      let end = range.upperBound.line > line ? length : range.upperBound.offset
      return start..<max(start, end)
    }
  }

  private static func position(of index: Int, in characters: [Character]) -> TextPosition {
    let before = characters[..<index]
    let lineStart = before.lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
    return TextPosition(
      line: LineIndex(before.count(where: \.isNewline)),
      offset: characters[lineStart..<index].reduce(0) { $0 + $1.utf8.count }
    )
  }
}

extension DraftWarning {
  /// In characters of the text; nil of one about the whole message.
  fileprivate var place: Range<Int>? {
    switch self {
    case .nearName(_, _, let place), .greetsSomebodyElse(_, let place),
      .otherCompany(_, let place), .placeholder(_, let place), .dislikedPhrase(_, let place):
      place
    case .missingAttachment, .mentionsAttachment, .nothingSpecific, .alike, .tooManyCharacters,
      .tooManyWords, .longerThanPage, .noThanks, .noSubject, .noAddress, .arrivesLate, .guarded:
      nil
    }
  }
}
