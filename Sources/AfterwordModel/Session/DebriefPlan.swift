/// What is planned after a debrief: the last page, on which each line can be switched off.
public struct DebriefPlan: Sendable, Equatable {
  /// What is planned, and what was switched off here.
  public private(set) var touches: [FollowUpDetail] = []
  public private(set) var cursor = RowCursor()
  /// The journal has been asked for them.
  public private(set) var wasRead = false
  private var switchedOff: Set<FollowUpID> = []

  public var selected: FollowUpDetail? {
    touches.indices.contains(cursor.index) ? touches[cursor.index] : nil
  }

  mutating func take(_ entries: [TimelineEntry], visibleRows: Int) {
    let before = selected?.followUp.id
    wasRead = true
    touches = entries.compactMap { entry in
      guard case .followUp(let detail) = entry.content else { return nil }
      let isShown =
        detail.followUp.state == .planned || switchedOff.contains(detail.followUp.id)
      return isShown ? detail : nil
    }
    let row = touches.firstIndex { $0.followUp.id == before } ?? cursor.index
    cursor.set(row, over: rows, visibleRows: visibleRows)
  }

  mutating func resize(visibleRows: Int) {
    cursor.set(cursor.index, over: rows, visibleRows: visibleRows)
  }

  mutating func move(by steps: Int, visibleRows: Int) {
    cursor.move(by: steps, over: rows, visibleRows: visibleRows)
  }

  /// The change that switches the selected line off, or on again.
  mutating func toggle() -> JournalChange? {
    guard let followUp = selected?.followUp else { return nil }
    // The next key waits until it is read anew.
    wasRead = false
    if followUp.state == .planned {
      switchedOff.insert(followUp.id)
      return .skip(followUp.id, reason: "not needed")
    }
    return .planAgain(followUp.id)
  }

  /// Every row can be selected.
  private var rows: [Bool] { touches.map { _ in true } }
}
