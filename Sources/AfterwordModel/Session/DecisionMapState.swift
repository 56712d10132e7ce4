/// The decision map of one application, as rows to go through.
public struct DecisionMapState: Sendable, Equatable {
  public let applicationID: ApplicationID
  /// Nil until it is read.
  public private(set) var map: DecisionMap?
  public private(set) var rows: [Row] = []
  public private(set) var cursor = RowCursor()

  public enum Row: Sendable, Equatable {
    case heading(DecisionMap.Standing)
    /// Said where nobody is known to decide.
    case nobodyDecides
    case person(Participant)

    var isSelectable: Bool {
      if case .person = self { true } else { false }
    }
  }

  init(_ id: ApplicationID) { applicationID = id }

  public var selected: Participant? {
    guard rows.indices.contains(cursor.index), case .person(let participant) = rows[cursor.index]
    else { return nil }
    return participant
  }

  private var isSelectable: [Bool] { rows.map(\.isSelectable) }

  /// Whoever was selected stays so, in whatever group they are now.
  mutating func take(_ map: DecisionMap, visibleRows: Int) {
    let selection = selected?.person.id
    self.map = map
    rows = Self.rows(of: map)
    let index = rows.firstIndex { row in
      if case .person(let participant) = row { participant.person.id == selection } else { false }
    }
    cursor.set(index ?? 0, over: isSelectable, visibleRows: visibleRows)
  }

  mutating func move(by steps: Int, visibleRows: Int) {
    cursor.move(by: steps, over: isSelectable, visibleRows: visibleRows)
  }

  mutating func resize(visibleRows: Int) {
    cursor.scroll(over: isSelectable, visibleRows: visibleRows)
  }

  private static func rows(of map: DecisionMap) -> [Row] {
    let isDecided = map.groups.contains { $0.standing == .decides }
    return (isDecided ? [] : [.heading(.decides), .nobodyDecides])
      + map.groups.flatMap { group in
        [.heading(group.standing)] + group.people.map(Row.person)
      }
  }
}
