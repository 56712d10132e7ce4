/// Going to a choice by the letters that it begins with.
struct ChoiceSearch: Sendable, Equatable {
  /// The choice before anything was typed.
  let start: Int
  var typed = ""

  /// The next choice that begins with what was typed; one letter again and again goes through all
  /// that begin with it.
  func match(in options: [String]) -> Int? {
    let later = options.indices.map { (start + 1 + $0) % options.count }
    if let found = later.first(where: { options[$0].folded.hasPrefix(typed) }) { return found }
    guard let letter = typed.first, typed.allSatisfy({ $0 == letter }) else { return nil }
    let matches = later.filter { options[$0].folded.hasPrefix(String(letter)) }
    return matches.isEmpty ? nil : matches[(typed.count - 1) % matches.count]
  }
}
