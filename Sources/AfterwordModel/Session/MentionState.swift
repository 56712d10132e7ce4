internal import TextEditing

/// The people offered for the name that is typed after an `@`.
public struct MentionState: Sendable, Equatable {
  /// One of the offered lines.
  public enum Offer: Sendable, Hashable {
    case person(String)
    /// Somebody the journal does not know yet.
    case newPerson(String)

    var name: String {
      switch self {
      case .person(let name), .newPerson(let name): name
      }
    }
  }

  static let mostPeople = 6

  /// Where the name begins, behind the `@`.
  let start: TextPosition
  public internal(set) var typed: String
  public internal(set) var offers: [Offer] = []
  /// The line that was gone to; nil until one was, and then the first is what Tab takes.
  public internal(set) var chosen: Int?
  /// Esc was pressed, or a name was taken: nothing more is offered for this `@`.
  var isClosed = false

  public var isShown: Bool { !isClosed && !offers.isEmpty }

  public var highlighted: Int { chosen ?? 0 }

  /// Takes what the journal knows. A name that is typed already needs no offer.
  mutating func take(_ names: [String]) {
    chosen = nil
    let isKnown = names.contains { $0.lowercased() == typed.lowercased() }
    offers = names.filter { $0 != typed }.prefix(Self.mostPeople).map { .person($0) }
    if !isKnown, names.isEmpty, typed.isNewName { offers.append(.newPerson(typed)) }
  }

  mutating func move(by steps: Int) {
    guard !offers.isEmpty else { return }
    let from = chosen ?? (steps > 0 ? -1 : offers.count)
    chosen = (from + steps + offers.count) % offers.count
  }
}

extension MentionState {
  /// How far back from the cursor a name may begin, in UTF-8 units.
  private static let longestName = 160

  /// The name being typed at the cursor; nil where there is none.
  init?(in editor: TextEditor) {
    let cursor = editor.cursor
    let from = TextPosition(line: cursor.line, offset: max(0, cursor.offset - Self.longestName))
    let before = editor.text(in: from..<cursor)
    guard editor.selection == nil, let at = before.lastIndex(of: "@") else { return nil }
    let isWordStart = before[..<at].last.map { !$0.isLetter && !$0.isNumber } ?? true
    let name = before[before.index(after: at)...]
    guard isWordStart, name.couldBeName else { return nil }
    start = TextPosition(line: cursor.line, offset: cursor.offset - name.utf8.count)
    typed = String(name)
  }
}

extension StringProtocol {
  fileprivate var couldBeName: Bool {
    first != " " && !contains("  ")
      && allSatisfy { $0.isLetter || " .'’-".contains($0) }
      && split(separator: " ").count <= 4
  }

  /// Whether to offer to add it: what comes behind a name in the sentence is not meant.
  fileprivate var isNewName: Bool {
    let words = split(separator: " ")
    return last?.isLetter == true
      && words.dropFirst().allSatisfy { $0.first?.isLowercase == false }
  }
}
