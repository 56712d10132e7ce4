internal import Foundation
internal import GRDB

/// A value that a column of the journal can hold.
protocol Storable {
  var stored: DatabaseValue { get }
  /// Nil if the column holds something else.
  init?(column: StoredColumn)
}

/// Text is stored as a BLOB of UTF-8. SQLite's text functions, `quote()` among them, and GRDB's
/// `String` end at the first NUL (sqlite.org/nulinstr.html); a BLOB keeps every byte.
extension String: Storable {
  var stored: DatabaseValue { Data(utf8).databaseValue }

  init?(column: StoredColumn) {
    guard let text = column.text else { return nil }
    self = text
  }
}

extension FixedWidthInteger where Self: DatabaseValueConvertible {
  var stored: DatabaseValue { databaseValue }

  init?(column: StoredColumn) {
    guard let number = column.integer else { return nil }
    self.init(exactly: number)
  }
}

extension Int: Storable {}

extension Bool: Storable {
  var stored: DatabaseValue { (self ? 1 : 0).databaseValue }

  init?(column: StoredColumn) {
    switch column.integer {
    case 0: self = false
    case 1: self = true
    default: return nil
    }
  }
}

extension Int32: Storable {}

extension Instant: Storable {
  var stored: DatabaseValue { milliseconds.databaseValue }

  init?(column: StoredColumn) {
    guard let milliseconds = column.integer else { return nil }
    self.init(milliseconds: milliseconds)
  }
}

/// Something that is spelt in ASCII: TEXT in the journal.
protocol StorableWord: Storable {
  var word: String { get }
  init?(word: String)
}

extension StorableWord {
  var stored: DatabaseValue { word.databaseValue }

  init?(column: StoredColumn) {
    guard let word = column.word else { return nil }
    self.init(word: word)
  }
}

extension RecordID: StorableWord {
  var word: String { letters }
  init?(word: String) { self.init(letters: word) }
}

extension CalendarDay: StorableWord {
  var word: String { iso }
  init?(word: String) { self.init(iso: word) }
}

extension LocalTime: StorableWord {
  var word: String { iso }
  init?(word: String) { self.init(iso: word) }
}

extension StorableWord where Self: RawRepresentable, RawValue == String {
  var word: String { rawValue }
  init?(word: String) { self.init(rawValue: word) }
}

extension Outcome: StorableWord {}
extension FollowUpKind: StorableWord {}
extension Channel: StorableWord {}
extension RoleKind: StorableWord {}
extension Say: StorableWord {}
extension Stance: StorableWord {}

extension PlanGround: StorableWord {
  var word: String { text }
  init?(word: String) { self.init(text: word) }
}

extension ChangeLabel.Verb: StorableWord {}
extension Action.State: StorableWord {}
extension PausedWork.Kind: StorableWord {}

extension NoteMark: StorableWord {
  var word: String {
    switch self {
    case .praise: "praise"
    case .improvement: "improvement"
    case .question: "question"
    case .promise: "promise"
    case .statement: "statement"
    }
  }

  init?(word: String) {
    guard let mark = NoteMark.allCases.first(where: { $0.word == word }) else { return nil }
    self = mark
  }
}
