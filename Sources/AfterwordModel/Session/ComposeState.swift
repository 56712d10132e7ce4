public import TextEditing

/// A message that is being written, with what is known beside it.
public struct ComposeState: Sendable, Equatable, WrittenText, WritableText {
  public let followUpID: FollowUpID
  /// Nil until it is read.
  public private(set) var sheet: DraftSheet?
  public internal(set) var editor = TextEditor()
  public internal(set) var viewport = TextViewport(rows: 1, columns: 1)
  public internal(set) var saves: TextSaving
  public internal(set) var pieces = PieceList()
  /// The pieces have the keys.
  public internal(set) var isPicking = false
  /// What the message should perhaps not go out with.
  public private(set) var warnings: [DraftWarning] = []
  public private(set) var length: DraftLength?
  /// It is to be closed once every word is in the journal.
  var isClosing = false
  /// The place that the next start would go on at.
  var keptPlace: String?
  /// Where the cursor is to be once the text is there.
  private var placeAskedFor: String?
  /// What the subject was while the channel had one.
  private var ownSubject: String?
  private let sessionName: String
  /// What the warnings are about.
  private var checkedRevision: Int?

  init(_ id: FollowUpID, at place: String?, sessionName: String) {
    followUpID = id
    placeAskedFor = place
    self.sessionName = sessionName
    saves = TextSaving(of: editor, storedAs: "")
  }

  /// Nothing can be written before it was read.
  public var place: WrittenPlace? { sheet == nil ? nil : .draft(followUpID) }

  public var title: String {
    "your message to \(sheet?.facts.detail.personName ?? sheet?.facts.detail.company ?? "")"
  }

  /// The next key is meant for the text that comes, or for what is below it once it is closed.
  var isAwaited: Bool { sheet == nil || isClosing }

  /// It is what its template makes, and stands nowhere else.
  public var isUntouched: Bool {
    sheet.map { $0.stored == nil && !hasUnsavedText && saves.base == $0.template.text } ?? true
  }

  /// What went out stays as it went.
  public var isReadOnly: Bool { sheet.map { $0.followUp.state != .planned } ?? true }

  /// Nobody's name can stand below it: the configuration has none.
  public var isUnsigned: Bool {
    guard let sheet, [.email, .letter].contains(sheet.channel) else { return false }
    return sheet.limits.sender.name.isEmpty && !isReadOnly
  }

  mutating func resize(to panes: PaneSizes) {
    pieces.resize(rows: panes.composePieceRows)
    guard (viewport.rows, viewport.columns) != (panes.composeRows, panes.composeColumns) else {
      return
    }
    viewport.resize(rows: panes.composeRows, columns: panes.composeColumns)
    viewport.fill(with: editor)
    viewport.follow(editor)
  }

  mutating func take(_ read: DraftSheet) {
    let before = sheet
    sheet = read
    checkedRevision = nil
    pieces.take(read.facts.pieces)
    if let before {
      takeAgain(read, before: before)
    } else {
      open(read)
    }
    viewport.follow(editor)
  }

  private mutating func open(_ read: DraftSheet) {
    editor = TextEditor(read.text)
    saves = TextSaving(of: editor, storedAs: read.text)
    saves.beginSession(named: sessionName)
    editor.setCursor(placeAskedFor.flatMap(TextPosition.init(place:)) ?? editor.startOfMessage)
  }

  /// Read anew after a change by this or another process. Words that are not saved stay, and words
  /// that the person has touched follow a change of the channel with their subject line only.
  private mutating func takeAgain(_ read: DraftSheet, before: DraftSheet) {
    saves.reread(read.text, into: &editor)
    let isTouched = read.stored != nil || hasUnsavedText
    guard isTouched, !isReadOnly, read.channel != before.channel else { return }
    let draft = Draft(editor.text)
    if let subject = draft.subject, !subject.isEmpty { ownSubject = subject }
    let subject = ownSubject ?? read.template.subject ?? ""
    editor.replace(with: draft.fitted(to: read.channel, subject: subject).text)
  }

  /// Puts a piece in at the cursor, with a space where it would touch a word.
  mutating func insert(_ piece: DraftPiece) {
    let range = editor.selection ?? editor.cursor..<editor.cursor
    let lineStart = TextPosition(line: range.lowerBound.line, offset: 0)
    let before = editor.text(in: lineStart..<range.lowerBound).last
    let after = editor.text(in: range.upperBound..<editor.end).first
    let needsSpaceBefore = before.map { !$0.isWhitespace && !"([{\"“‘«/-".contains($0) } ?? false
    let needsSpaceAfter = after.map { $0.isLetter || $0.isNumber } ?? false
    editor.insertPaste((needsSpaceBefore ? " " : "") + piece.text + (needsSpaceAfter ? " " : ""))
    viewport.follow(editor)
  }

  /// Runs the checks if the text or the facts are others than those that were checked.
  mutating func check() {
    guard let sheet, checkedRevision != editor.revision else { return }
    checkedRevision = editor.revision
    let draft = CheckedDraft(
      editor.text,
      channel: sheet.channel,
      facts: sheet.facts,
      limits: sheet.limits
    )
    warnings = isReadOnly ? [] : DraftCheck.warnings(of: draft)
    length = DraftLength(of: draft)
  }
}

extension TextEditor {
  /// Behind the subject line and the empty line after it, as far as there are any.
  var startOfMessage: TextPosition {
    let hasSubject = Draft(line(LineIndex(0))).subject != nil
    return min(TextPosition(line: LineIndex(hasSubject ? 2 : 0), offset: 0), end)
  }
}

extension TextPosition {
  /// As it is kept for the next start: line and offset in it, "3.17".
  var place: String { "\(line.number).\(offset)" }

  init?(place: String) {
    let numbers = place.split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    self.init(line: LineIndex(numbers[0]), offset: numbers[1])
  }
}
