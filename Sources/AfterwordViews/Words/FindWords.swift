import AfterwordModel
import TextEditing

/// What is said while something is looked for in a note.
enum FindWords {
  /// Shorter where there is little room.
  static func label(_ stage: FindState.Stage, columns: Int) -> String {
    switch stage {
    case .needle, .shown: "Find:"
    case .replacement: "With:"
    case .question where columns >= 44: "Replace? y yes  n no  a all in the note  Esc stop"
    case .question: "Replace? y n a(ll)"
    }
  }

  static func count(_ find: FindState) -> String {
    if find.needle.isEmpty { return "" }
    return wrapped(find.match?.hasWrapped == true) + count(find.count)
  }

  static func wrapped(_ hasWrapped: Bool) -> String { hasWrapped ? "wrapped, " : "" }

  /// "3 of 17"; with a "+" where only the beginning of a long note was counted.
  static func count(_ count: MatchCount) -> String {
    switch count {
    case .none: "nothing found"
    case .some(let number, let total, let isMore):
      (number.map { "\($0) of " } ?? "") + "\(total)" + (isMore ? "+" : "")
    }
  }
}
