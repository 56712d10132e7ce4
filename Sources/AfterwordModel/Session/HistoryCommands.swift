internal import TextEditing

extension AppState {
  /// What is on screen becomes a version first.
  mutating func askForVersions() -> [Effect] {
    guard let interview = notes.interviewID else { return refuse(.noInterviewYet) }
    isPlaceAskedFor = true
    return onceSaved([.loadVersions(interview)])
  }

  mutating func openHistory(of id: InterviewID, _ versions: [NoteVersion]) -> [Effect] {
    isPlaceAskedFor = false
    guard id == notes.interviewID else { return [] }
    guard let newest = versions.first else { return refuse(.noVersions) }
    history = HistoryState(
      interviewID: id,
      versions: versions,
      rows: panes.historyRows,
      columns: panes.historyColumns
    )
    return [.loadVersion(id, newest)]
  }

  mutating func showVersion(_ version: NoteVersion, text: String) {
    history?.show(version, text: text, against: notes.editor.text)
  }

  mutating func run(_ command: Command, in history: HistoryState) -> [Effect] {
    var history = history
    var isOther = false
    let page = max(1, panes.historyRows - 1)
    switch command {
    case .back:
      self.history = nil
      return []
    case .restoreVersion: return restore(history)
    case .moveUp: isOther = history.move(by: -1)
    case .moveDown: isOther = history.move(by: 1)
    case .moveToFirst: isOther = history.move(by: -history.versions.count)
    case .moveToLast: isOther = history.move(by: history.versions.count)
    case .pageUp: history.scroll(by: -page)
    case .pageDown: history.scroll(by: page)
    case .halfPageUp: history.scroll(by: -max(1, page / 2))
    case .halfPageDown: history.scroll(by: max(1, page / 2))
    default: return []
    }
    self.history = history
    return isOther ? [.loadVersion(history.interviewID, history.selectedVersion)] : []
  }

  /// An edit like any other: one step of undo, saved like what is typed.
  private mutating func restore(_ history: HistoryState) -> [Effect] {
    guard let comparison = history.comparison else { return [] }
    self.history = nil
    // Its interview may be gone, and another one be open.
    guard history.interviewID == notes.interviewID else { return [] }
    if comparison.isUnchanged { return refuse(.versionIsPresentText) }
    notes.editor.replace(with: comparison.versionText)
    notes.viewport.fill(with: notes.editor)
    notes.viewport.follow(notes.editor)
    notice = .versionRestored(history.selectedVersion)
    return []
  }
}
