import Testing

@testable import AfterwordModel

@Suite("The selected row of a list")
struct RowCursorTests {
  @Test("is always one that can be selected and that is on screen, whatever the moves")
  func stays() {
    let lists: [[Bool]] = [
      [true], [false, true], [false, true, true, false, true], [true, false, false, true],
      (0..<30).map { $0 % 5 != 0 },
    ]
    for rows in lists {
      for visibleRows in 1...4 {
        var cursor = RowCursor()
        cursor.set(0, over: rows, visibleRows: visibleRows)
        for steps in [1, 1, 3, -1, 40, -2, -1, -40, 2, 1 << 40, -(1 << 40)] {
          cursor.move(by: steps, over: rows, visibleRows: visibleRows)
          #expect(rows[cursor.index])
          #expect((cursor.firstVisible..<cursor.firstVisible + visibleRows).contains(cursor.index))
          #expect(cursor.firstVisible >= 0)
        }
      }
    }
  }

  @Test("goes back to the beginning where there are no rows any more")
  func empty() {
    var cursor = RowCursor()
    cursor.set(3, over: [true, true, true, true], visibleRows: 2)
    cursor.move(by: 1, over: [], visibleRows: 2)
    #expect(cursor == RowCursor())
  }

  @Test("keeps the headings above it in sight where there is room")
  func headings() {
    var cursor = RowCursor()
    let rows = [false, false, true, true, true, true]
    cursor.move(by: 5, over: rows, visibleRows: 3)
    cursor.move(by: -3, over: rows, visibleRows: 3)
    #expect(cursor.index == 2)
    #expect(cursor.firstVisible == 0)
  }
}
