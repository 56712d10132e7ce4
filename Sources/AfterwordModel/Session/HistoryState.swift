public import TextEditing

/// The versions of the open note: a list of them, newest first, and what has changed since the
/// selected one.
public struct HistoryState: Sendable, Equatable {
  public let interviewID: InterviewID
  /// Never empty.
  public let versions: [NoteVersion]
  public private(set) var selectedIndex = 0
  public private(set) var viewport: TextViewport
  /// The selected version and the text of today in one; nil until the version is read.
  public private(set) var comparison: Comparison?

  /// The lines of both texts in one, to be scrolled through.
  public struct Comparison: Sendable, Equatable {
    public let versionText: String
    public let difference: LineDifference
    public let page: TextEditor
    /// How many lines are only in the text of today, and only in the version.
    public let addedCount: Int
    public let removedCount: Int

    init(from versionText: String, to presentText: String) {
      self.versionText = versionText
      difference = LineDifference(from: versionText, to: presentText)
      page = TextEditor(difference.lines.map(\.text).joined(separator: "\n"))
      addedCount = difference.lines.count { $0.origin == .onlyNew }
      removedCount = difference.changedLines.count - addedCount
    }

    public var isUnchanged: Bool { difference.changedLines.isEmpty }
  }

  init(
    interviewID: InterviewID,
    versions: [NoteVersion],
    rows: Int,
    columns: Int
  ) {
    self.interviewID = interviewID
    self.versions = versions
    viewport = TextViewport(rows: rows, columns: columns)
  }

  public var selectedVersion: NoteVersion { versions[selectedIndex] }

  mutating func resize(rows: Int, columns: Int) {
    viewport.resize(rows: rows, columns: columns)
    if let page = comparison?.page { viewport.fill(with: page) }
  }

  /// - Returns: whether another version is selected now.
  mutating func move(by steps: Int) -> Bool {
    let index = min(max(0, selectedIndex + steps), versions.count - 1)
    guard index != selectedIndex else { return false }
    selectedIndex = index
    comparison = nil
    return true
  }

  /// Shows a version, with the first line that has changed since in its upper part.
  mutating func show(_ version: NoteVersion, text: String, against present: String) {
    guard version == selectedVersion else { return }
    let comparison = Comparison(from: text, to: present)
    var page = comparison.page
    let first = comparison.difference.changedLines.first ?? 0
    page.setCursor(TextPosition(line: LineIndex(first), offset: 0))
    viewport = TextViewport(rows: viewport.rows, columns: viewport.columns)
    viewport.follow(page)
    let row = page.cursorPosition(in: viewport)?.row ?? 0
    viewport.scroll(by: max(0, row - viewport.rows / 3), over: page)
    self.comparison = comparison
  }

  /// Rows further down, or up.
  mutating func scroll(by rows: Int) {
    if let page = comparison?.page { viewport.scroll(by: rows, over: page) }
  }
}
