public import TextEditing

/// People found by what is typed: a stretch of them, never all.
public struct PeopleListState: Sendable, Equatable {
  public enum Purpose: Sendable, Equatable {
    case browsing
    /// Somebody is to be chosen who is the same as this person.
    case merging(Person)
  }

  public let purpose: Purpose
  public internal(set) var needle = TextEditor("", isSingleLine: true)
  public private(set) var people: [PersonListing] = []
  /// The journal has answered what is typed.
  public private(set) var isRead = false
  /// Enter was pressed before it had: whoever is selected then is meant.
  var isChosenOnceRead = false
  /// Rows that were gone before it had: they are gone in what it brings.
  private var stepsOnceRead = 0
  public private(set) var cursor = RowCursor()
  public private(set) var hasMore = false
  private var limit: Int

  init(_ purpose: Purpose, visibleRows: Int) {
    self.purpose = purpose
    limit = Self.stretch(visibleRows)
  }

  /// Two screens' worth more than is seen.
  private static func stretch(_ visibleRows: Int) -> Int { 3 * visibleRows }

  public var selected: PersonListing? {
    people.indices.contains(cursor.index) ? people[cursor.index] : nil
  }

  var request: PeopleRequest { PeopleRequest(text: needle.text, limit: limit) }

  private var isSelectable: [Bool] { people.map { _ in true } }

  /// What was typed is another: the list begins anew.
  mutating func beginAnew(visibleRows: Int) {
    cursor = RowCursor()
    limit = Self.stretch(visibleRows)
    isRead = false
    isChosenOnceRead = false
    stepsOnceRead = 0
  }

  mutating func take(_ found: [PersonListing], for request: PeopleRequest, visibleRows: Int) {
    guard request == self.request else { return }
    let selection = isRead && cursor.index > 0 ? selected?.id : nil
    people = found.filter { !isMerging($0.id) }
    hasMore = found.count == limit
    isRead = true
    let index = people.firstIndex { $0.id == selection } ?? min(cursor.index, people.count - 1)
    cursor.set(max(0, index), over: isSelectable, visibleRows: visibleRows)
    cursor.move(by: stepsOnceRead, over: isSelectable, visibleRows: visibleRows)
    stepsOnceRead = 0
  }

  private func isMerging(_ id: PersonID) -> Bool {
    if case .merging(let person) = purpose { person.id == id } else { false }
  }

  /// - Returns: whether more people are to be read.
  mutating func move(by steps: Int, visibleRows: Int) -> Bool {
    guard isRead else {
      stepsOnceRead += steps
      return false
    }
    cursor.move(by: steps, over: isSelectable, visibleRows: visibleRows)
    guard hasMore, people.count - cursor.index <= visibleRows else { return false }
    limit += Self.stretch(visibleRows)
    return true
  }

  /// A larger screen has room for people that were not asked for.
  mutating func resize(visibleRows: Int) {
    cursor.scroll(over: isSelectable, visibleRows: visibleRows)
    limit = max(limit, Self.stretch(visibleRows))
  }
}
