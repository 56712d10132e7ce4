/// The timeline of one application: what was, above; what is planned, below a line for today.
public struct TimelineState: Sendable, Hashable {
  public private(set) var applicationID: ApplicationID?
  public private(set) var entries: [TimelineEntry] = []
  public private(set) var selectedIndex = 0
  /// The first row on screen; rows are the entries with the today line among them.
  public private(set) var firstVisible = 0

  /// Both status checks went unanswered since this day; nil otherwise.
  public private(set) var unansweredSince: CalendarDay?

  /// A row of the pane.
  public enum Row: Sendable, Hashable {
    case entry(Int)
    case today
    /// Nobody has answered since this day: the person may call it that.
    case noAnswer(since: CalendarDay)
  }

  public var selectedEntry: TimelineEntry? {
    entries.indices.contains(selectedIndex) ? entries[selectedIndex] : nil
  }

  public var selectedFollowUp: FollowUpDetail? {
    switch selectedEntry?.content {
    case .followUp(let detail), .reply(_, to: let detail): detail
    default: nil
    }
  }

  /// The entries in their order, with the today line before the first that is not yet past.
  public func rows(at now: Moment) -> [Row] {
    let firstAhead = entries.firstIndex { !$0.at.isPast(at: now) } ?? entries.count
    return entries.indices[..<firstAhead].map(Row.entry) + [.today]
      + entries.indices[firstAhead...].map(Row.entry)
      + (unansweredSince.map { [.noAnswer(since: $0)] } ?? [])
  }

  mutating func suggestNoAnswer(since day: CalendarDay?) { unansweredSince = day }

  mutating func take(
    _ entries: [TimelineEntry],
    of applicationID: ApplicationID,
    at now: Moment,
    visibleRows: Int
  ) {
    let isSame = self.applicationID == applicationID
    let oldIdentity = isSame ? selectedEntry?.identity : nil
    self.applicationID = applicationID
    self.entries = entries
    if let kept = entries.firstIndex(where: { $0.identity == oldIdentity }) {
      selectedIndex = kept
    } else if isSame {
      selectedIndex = min(selectedIndex, max(0, entries.count - 1))
    } else {
      selectedIndex = startingPoint(at: now)
      // With what comes next in sight, and some of what was before.
      firstVisible = (rows(at: now).firstIndex(of: .entry(selectedIndex)) ?? 0) - visibleRows / 3
    }
    scrollToSelection(at: now, visibleRows: visibleRows)
  }

  mutating func clear() {
    self = TimelineState()
  }

  /// What asks for something first: the first planned follow-up, else the newest entry.
  private func startingPoint(at now: Moment) -> Int {
    let firstPlanned = entries.firstIndex {
      if case .followUp(let detail) = $0.content {
        detail.followUp.state == .planned
      } else {
        false
      }
    }
    return firstPlanned ?? max(0, entries.count - 1)
  }

  mutating func move(by steps: Int, at now: Moment, visibleRows: Int) {
    guard !entries.isEmpty else { return }
    selectedIndex = min(max(0, selectedIndex + steps), entries.count - 1)
    scrollToSelection(at: now, visibleRows: visibleRows)
  }

  mutating func moveToEdge(last: Bool, at now: Moment, visibleRows: Int) {
    selectedIndex = last ? max(0, entries.count - 1) : 0
    scrollToSelection(at: now, visibleRows: visibleRows)
  }

  mutating func select(_ id: FollowUpID, at now: Moment, visibleRows: Int) {
    guard let index = entries.firstIndex(where: { $0.identity == .followUp(id) }) else { return }
    selectedIndex = index
    scrollToSelection(at: now, visibleRows: visibleRows)
  }

  /// Selects what is drawn in a row; false where that is no entry.
  mutating func select(visibleRow row: Int, at now: Moment, visibleRows: Int) -> Bool {
    let rows = rows(at: now)
    guard row < visibleRows, rows.indices.contains(firstVisible + row),
      case .entry(let index) = rows[firstVisible + row]
    else { return false }
    selectedIndex = index
    scrollToSelection(at: now, visibleRows: visibleRows)
    return true
  }

  mutating func scrollToSelection(at now: Moment, visibleRows: Int) {
    let rows = rows(at: now)
    let row = rows.firstIndex(of: .entry(selectedIndex)) ?? 0
    firstVisible = min(firstVisible, row)
    firstVisible = max(firstVisible, row - visibleRows + 1)
    firstVisible = max(0, min(firstVisible, rows.count - visibleRows))
  }
}

extension TimelineTime {
  /// Days before today and instants before now are past.
  func isPast(at now: Moment) -> Bool {
    switch self {
    case .day(let day): day < now.today
    case .instant(let instant): instant <= now.instant
    }
  }
}

extension TimelineEntry {
  enum Identity: Hashable {
    case interview(InterviewID)
    case followUp(FollowUpID)
    case reply(ReplyID)
    case outcome(TimelineTime)
    case planNotice(PlanNotice)
    case action(NoteLineID)
    case awaitedAnswer(NoteLineID)
  }

  var identity: Identity {
    switch content {
    case .interview(let interview): .interview(interview.id)
    case .followUp(let detail): .followUp(detail.followUp.id)
    case .reply(let reply, _): .reply(reply.id)
    case .outcome: .outcome(at)
    case .planNotice(let notice): .planNotice(notice)
    case .action(let feedback, in: _): .action(feedback.id)
    case .awaitedAnswer(let promise): .awaitedAnswer(promise.id)
    }
  }
}
