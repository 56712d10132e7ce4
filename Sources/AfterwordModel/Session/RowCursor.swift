/// The selected row of a list, and the first row that is on screen.
public struct RowCursor: Sendable, Hashable {
  public private(set) var index = 0
  public private(set) var firstVisible = 0

  /// Goes so many rows on, and no further than the ends. Rows that cannot be selected, such as
  /// headings, are passed over.
  mutating func move(by steps: Int, over isSelectable: [Bool], visibleRows: Int) {
    guard !isSelectable.isEmpty else {
      self = RowCursor()
      return
    }
    let target = min(max(0, index + steps), isSelectable.count - 1)
    let later = Array(target..<isSelectable.count)
    let earlier = Array((0...target).reversed())
    let found = (steps < 0 ? earlier + later : later + earlier).first { isSelectable[$0] }
    index = found ?? target
    scroll(over: isSelectable, visibleRows: visibleRows)
  }

  /// Goes to a row, or to the next one that can be selected.
  mutating func set(_ row: Int, over isSelectable: [Bool], visibleRows: Int) {
    index = row
    move(by: 0, over: isSelectable, visibleRows: visibleRows)
  }

  /// Scrolls no more than needed; the headings right above the selected row are kept in sight.
  mutating func scroll(over isSelectable: [Bool], visibleRows: Int) {
    var top = min(index, isSelectable.count)
    while top > 0, !isSelectable[top - 1] { top -= 1 }
    firstVisible = min(firstVisible, index - top < visibleRows ? top : index)
    firstVisible = max(firstVisible, index - visibleRows + 1)
    firstVisible = max(0, min(firstVisible, isSelectable.count - visibleRows))
  }
}

extension Command {
  /// How many rows a command goes on in a list; nil if it is another.
  func rowSteps(visibleRows: Int) -> Int? {
    switch self {
    case .moveUp: -1
    case .moveDown: 1
    case .pageUp: -visibleRows
    case .pageDown: visibleRows
    case .halfPageUp: -max(1, visibleRows / 2)
    case .halfPageDown: max(1, visibleRows / 2)
    case .moveToFirst: -Self.allRows
    case .moveToLast: Self.allRows
    default: nil
    }
  }

  /// More than any list has.
  private static let allRows = 1 << 40
}
