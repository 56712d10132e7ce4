extension AppState {
  /// A command while no dialog is open.
  mutating func runInPanes(_ command: Command) -> [Effect] {
    if context.isInNote, let effects = runInNote(command) { return effects }
    switch command {
    case .nextPane: return moveFocus(to: focus.moved(by: 1))
    case .previousPane: return moveFocus(to: focus.moved(by: -1))
    case .focusInterviews: return moveFocus(to: .interviews)
    case .focusNotes: return moveFocus(to: .notes)
    case .focusTimeline: return moveFocus(to: .timeline)
    case .capture: return toggleCapture()
    case .editOutside: return editOutside()
    case .openHistory: return askForVersions()
    case .openPeople: return openPeople()
    case .openDecisionMap: return openDecisionMap()
    case .openCheckIn: return openCheckIn()
    case .back: return goBack()
    default: break
    }
    if let effects = runOnJournal(command) { return effects }
    return focus == .timeline ? runInTimeline(command) : runInList(command)
  }

  /// Out of capture mode first, so that what is typed on goes into the note.
  private mutating func goBack() -> [Effect] {
    if showsOnlyNote {
      isCapturing = false
      return []
    }
    return focus == .interviews ? [] : moveFocus(to: .interviews)
  }

  mutating func moveFocus(to pane: Pane) -> [Effect] {
    if pane == .notes, focus != .notes {
      if let selected = list.selectedInterview, selected != notes.interviewID {
        return goToNote(of: selected)
      }
      if !notes.isOpen { return refuse(.noInterviewYet) }
    }
    let effects = focus == .notes ? leaveNote() : []
    if pane == .notes && focus != .notes { beginWriting() }
    focus = pane
    timeline.scrollToSelection(at: now, visibleRows: visibleTimelineRows)
    return effects
  }

  mutating func refuse(_ refusal: Refusal) -> [Effect] {
    notice = .refused(refusal)
    return []
  }

  // MARK: The interview list

  mutating func runInList(_ command: Command) -> [Effect] {
    let page = panes.listRows
    switch command {
    case .moveUp: list.move(by: -1, visibleRows: page)
    case .moveDown: list.move(by: 1, visibleRows: page)
    case .pageUp: list.move(by: -page, visibleRows: page)
    case .pageDown: list.move(by: page, visibleRows: page)
    case .halfPageUp: list.move(by: -max(1, page / 2), visibleRows: page)
    case .halfPageDown: list.move(by: max(1, page / 2), visibleRows: page)
    case .moveToFirst: return jump(to: .first)
    case .moveToLast: return jump(to: .last)
    case .open: return moveFocus(to: .notes)
    default: return []
    }
    return readMoreIfNeeded() + showSelection()
  }

  private mutating func jump(to anchor: ListAnchor) -> [Effect] {
    let isLast = anchor == .last
    if isLast ? list.window.hasLaterRows : list.window.hasEarlierRows {
      return [.loadList(anchor, rowsEachSide: rowsEachSide)]
    }
    list.moveToEdge(last: isLast, visibleRows: panes.listRows)
    return showSelection()
  }

  func readMoreIfNeeded() -> [Effect] {
    list.isNearEdge(visibleRows: panes.listRows)
      ? [.loadList(listAnchor, rowsEachSide: rowsEachSide)] : []
  }

  /// The notes and the timeline of what is selected.
  mutating func showSelection() -> [Effect] {
    guard let row = list.selectedRow else {
      let effects = saveText()
      notes.close()
      timeline.clear()
      if !notes.isOpen { focus = .interviews }
      return effects
    }
    var effects: [Effect] = []
    if row.applicationID != timeline.applicationID {
      effects.append(.loadTimeline(row.applicationID))
    }
    if let interview = list.selectedInterview, interview != notes.interviewID {
      effects += onceSaved([.openInterview(interview)])
    }
    return effects
  }

  // MARK: The timeline

  mutating func runInTimeline(_ command: Command) -> [Effect] {
    let page = visibleTimelineRows
    switch command {
    case .moveUp: timeline.move(by: -1, at: now, visibleRows: page)
    case .moveDown: timeline.move(by: 1, at: now, visibleRows: page)
    case .pageUp: timeline.move(by: -page, at: now, visibleRows: page)
    case .pageDown: timeline.move(by: page, at: now, visibleRows: page)
    case .halfPageUp: timeline.move(by: -max(1, page / 2), at: now, visibleRows: page)
    case .halfPageDown: timeline.move(by: max(1, page / 2), at: now, visibleRows: page)
    case .moveToFirst: timeline.moveToEdge(last: false, at: now, visibleRows: page)
    case .moveToLast: timeline.moveToEdge(last: true, at: now, visibleRows: page)
    case .open: return openTimelineEntry()
    default: break
    }
    return []
  }

  /// A follow-up opens in its form, an interview in the notes.
  private mutating func openTimelineEntry() -> [Effect] {
    switch timeline.selectedEntry?.content {
    case .followUp(let detail) where promisesWithoutLine.contains(detail):
      questions.choose(detail.followUp.id)
      return []
    case .followUp(let detail), .reply(_, to: let detail):
      return openForm(.edit(detail, now: now))
    case .interview(let interview):
      return goToNote(of: interview.id)
    case .action(_, let id):
      return goToNote(of: id)
    case .outcome, .planNotice, .awaitedAnswer, nil:
      return refuse(.nothingSelected)
    }
  }

  /// Selects an interview wherever it is in the list, and puts the cursor in its note.
  mutating func goToNote(of id: InterviewID) -> [Effect] {
    list.select(.interview(id), visibleRows: panes.listRows)
    noteToFocus = id
    return onceSaved([
      .loadList(.around(.interview(id)), rowsEachSide: rowsEachSide), .openInterview(id),
    ])
  }
}
