import AfterwordModel

/// The signs that the screen is drawn with: each state has its own, so that colour is never the
/// only one.
public struct Glyphs: Sendable, Hashable {
  public var horizontal = "─"
  public var vertical = "│"
  public var topLeft = "┌"
  public var topRight = "┐"
  public var bottomLeft = "└"
  public var bottomRight = "┘"
  public var joinLeft = "├"
  public var joinRight = "┤"
  public var selected = "▸"
  public var due = "●"
  public var planned = "○"
  public var done = "✓"
  public var skipped = "✗"
  public var quiet = "◌"
  public var interviewPast = "◆"
  public var interviewAhead = "◇"
  public var reply = "←"
  public var outcome = "■"
  public var notice = "↷"
  /// How far a circle has come: taken on, begun, done, closed; and one that is not closed.
  public var circleOpen = "◔"
  public var circleHalf = "◑"
  public var circleNearly = "◕"
  public var circleClosed = "●"
  public var circleEmpty = "◯"
  public var to = "→"
  public var understood = "⇒"
  public var dot = "·"
  public var ellipsis = "…"
  public var moreAbove = "↑"
  public var moreBelow = "↓"
  public var choiceLeft = "‹"
  public var choiceRight = "›"
  public var praise = "▲"
  public var improvement = "▼"
  public var question = "¿"
  public var promise = "★"
  public var statement = "»"
  public var added = "+"
  public var removed = "−"

  public static let unicode = Glyphs()

  /// For terminals that are not UTF-8.
  public static let ascii: Glyphs = {
    var glyphs = Glyphs()
    glyphs.horizontal = "-"
    glyphs.vertical = "|"
    for corner in [
      \Glyphs.topLeft, \.topRight, \.bottomLeft, \.bottomRight, \.joinLeft, \.joinRight,
    ] {
      glyphs[keyPath: corner] = "+"
    }
    glyphs.selected = ">"
    glyphs.due = "!"
    glyphs.planned = "o"
    glyphs.done = "v"
    glyphs.skipped = "x"
    glyphs.quiet = "."
    glyphs.interviewPast = "#"
    glyphs.interviewAhead = "="
    glyphs.reply = "<"
    glyphs.outcome = "*"
    glyphs.notice = "~"
    glyphs.circleOpen = "c"
    glyphs.circleHalf = "d"
    glyphs.circleNearly = "D"
    glyphs.circleClosed = "@"
    glyphs.circleEmpty = "O"
    glyphs.to = "->"
    glyphs.understood = "=>"
    glyphs.dot = "-"
    glyphs.ellipsis = "~"
    glyphs.moreAbove = "^"
    glyphs.moreBelow = "v"
    glyphs.choiceLeft = "<"
    glyphs.choiceRight = ">"
    glyphs.praise = "^"
    glyphs.improvement = "v"
    glyphs.question = "?"
    glyphs.promise = "!"
    glyphs.statement = ">"
    glyphs.removed = "-"
    return glyphs
  }()
}

extension Glyphs {
  /// A sentence with the signs that this screen can draw in place of those that it is made with.
  func spelt(_ sentence: String) -> String {
    self == .unicode
      ? sentence
      : sentence.replacing("→", with: to).replacing("·", with: dot).replacing("…", with: ellipsis)
  }

  /// What stands in the gutter beside a marked line.
  func sign(of mark: NoteMark) -> String {
    switch mark {
    case .praise: praise
    case .improvement: improvement
    case .question: question
    case .promise: promise
    case .statement: statement
    }
  }
}
