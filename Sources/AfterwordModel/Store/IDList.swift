/// Ids as one value of a statement, which SQLite takes apart: a statement is prepared once, however
/// many there are.
struct IDList: StorableWord {
  let word: String

  init(word: String) { self.word = word }

  init<Record>(_ ids: some Sequence<RecordID<Record>>) {
    self.init(letters: ids.map(\.letters))
  }

  /// Letters need no escaping.
  init(letters: some Sequence<String>) {
    word = "[" + letters.map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }

  /// The ids of the list that is the statement's first value.
  static let ids = "SELECT value FROM json_each(?1)"
}
