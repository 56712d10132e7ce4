public import TextEditing

/// Looking for a text in the note, and putting another in its place.
public struct FindState: Sendable, Equatable {
  public enum Stage: Sendable, Hashable {
    /// The text to find is typed.
    case needle
    /// What to replace it with is typed.
    case replacement
    /// Asked of each match: replace it?
    case question
    /// The line is closed; what was found is still shown.
    case shown
  }

  public internal(set) var stage = Stage.needle
  public internal(set) var needle = TextEditor("", isSingleLine: true)
  public internal(set) var replacement = TextEditor("", isSingleLine: true)
  public let isReplacing: Bool
  public internal(set) var match: TextSearch.Match?
  public internal(set) var count = MatchCount.none
  /// Where the cursor and the view were: Esc goes back there.
  let origin: TextPosition
  let originalView: TextViewport
  /// Of the question: the matches still to be asked about, and those replaced.
  var remaining = 0
  var replaced = 0

  init(isReplacing: Bool, origin: TextPosition, view: TextViewport) {
    self.isReplacing = isReplacing
    self.origin = origin
    originalView = view
  }

  public var search: TextSearch { TextSearch(needle.text) }

  /// Whether a line of the note's pane is taken by it.
  public var hasLine: Bool { stage != .shown }

  /// The text that is typed, while one is.
  public internal(set) var input: TextEditor {
    get { stage == .replacement ? replacement : needle }
    set { if stage == .replacement { replacement = newValue } else { needle = newValue } }
  }
}

/// Which of how many matches it is.
public enum MatchCount: Sendable, Hashable {
  case none
  /// `number` from 1; nil where it was not counted. `isMore`: only the note's beginning was looked
  /// through.
  case some(number: Int?, total: Int, isMore: Bool)

  /// Counting goes through so many lines at most: it happens at every key.
  static let linesCounted = 2000

  init(of match: TextSearch.Match?, by search: TextSearch, in editor: TextEditor) {
    guard let match else {
      self = .none
      return
    }
    let last = min(editor.lineCount, Self.linesCounted) - 1
    let all = search.matches(inLines: LineIndex(0)...LineIndex(last), of: editor)
    self = .some(
      number: all.firstIndex(of: match.range).map { $0 + 1 },
      total: all.count,
      isMore: editor.lineCount > Self.linesCounted
    )
  }
}
