/// Texts that go on as what is typed in a field, one of them offered.
struct Completions: Sendable, Equatable {
  let texts: [String]
  private var index = 0

  init(_ texts: [String] = []) { self.texts = texts }

  var offered: String? { texts.indices.contains(index) ? texts[index] : nil }

  mutating func move(by steps: Int) {
    if !texts.isEmpty { index = (index + steps + texts.count) % texts.count }
  }

  /// What the offered text has behind what was typed; nil where that is nothing, or it begins otherwise.
  func rest(after typed: String) -> String? {
    guard let offered, !typed.isEmpty, offered.lowercased().hasPrefix(typed.lowercased()) else {
      return nil
    }
    return String(offered.dropFirst(typed.count))
  }
}
