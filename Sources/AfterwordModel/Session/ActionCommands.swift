internal import TextEditing

/// What is done about criticism: from its line in a note, and on the page of all of it.
extension AppState {
  mutating func openActions() -> [Effect] {
    actions = ActionsState(selecting: selectedAction)
    return onceSaved([.loadThemes])
  }

  /// What the timeline points at.
  private var selectedAction: NoteLineID? {
    guard focus == .timeline else { return nil }
    return switch timeline.selectedEntry?.content {
    case .action(let feedback, in: _): feedback.id
    case .followUp(let detail), .reply(_, to: let detail): detail.followUp.planning.lineID
    default: nil
    }
  }

  /// The line of the note that the cursor is in. It is in the journal first.
  mutating func openActionOfLine() -> [Effect] {
    let line = notes.editor.cursor.line
    guard let interview = notes.interviewID,
      let marked = MarkedLine.all(in: notes.editor.line(line)).first, marked.mark == .improvement
    else { return refuse(.noCriticismInLine) }
    let subject = ActionRequest.Subject.written(
      line: line.number,
      text: marked.text,
      in: interview
    )
    isPlaceAskedFor = true
    return onceSaved([.loadImprovement(ActionRequest(subject, for: .edit))])
  }

  /// Asks how far the circle has come by now; the next key waits for what is to be asked then.
  mutating func report(on id: NoteLineID) -> [Effect] {
    isPlaceAskedFor = true
    return [.loadImprovement(ActionRequest(.line(id), for: .report))]
  }

  mutating func take(_ found: ImprovementDetail?, for request: ActionRequest) -> [Effect] {
    isPlaceAskedFor = false
    switch (request.purpose, found) {
    case (.edit, nil): return refuse(.noCriticismInLine)
    case (.report, nil): return []
    case (.edit, let found?): return openForm(.action(on: found.improvement, now: now))
    case (.report, let found?):
      if found.improvement.stage == .unattributed, form == nil {
        speaker = SpeakerState(found)
      } else {
        notice = .circle(found.improvement, in: context)
      }
      return []
    }
  }

  // MARK: The page

  mutating func run(_ command: Command, in page: ActionsState) -> [Effect] {
    let rows = panes.actionRows
    switch command {
    case .back: actions = nil
    case .moveUp: actions?.move(by: -1, visibleRows: rows)
    case .moveDown: actions?.move(by: 1, visibleRows: rows)
    case .pageUp: actions?.move(by: -rows, visibleRows: rows)
    case .pageDown: actions?.move(by: rows, visibleRows: rows)
    case .halfPageUp: actions?.move(by: -max(1, rows / 2), visibleRows: rows)
    case .halfPageDown: actions?.move(by: max(1, rows / 2), visibleRows: rows)
    case .moveToFirst: actions?.move(by: -page.rows.count, visibleRows: rows)
    case .moveToLast: actions?.move(by: page.rows.count, visibleRows: rows)
    case .undo: return onceSaved([.undo])
    case .redo: return onceSaved([.redo])
    default:
      guard let improvement = page.selected else { return refuse(.noCriticismYet) }
      return run(command, on: improvement)
    }
    return []
  }

  private mutating func run(_ command: Command, on improvement: Improvement) -> [Effect] {
    switch command {
    case .open: return goToLine(of: improvement)
    case .edit: return openForm(.action(on: improvement, now: now))
    case .advanceAction: return advance(improvement)
    case .askSpeaker: return askSpeaker(of: improvement)
    case .compose:
      guard let message = improvement.toldYouSo else { return refuse(.nothingToTell) }
      return compose(message)
    case .recordReply:
      switch improvement.stage {
      case .toTell(let message), .told(let message), .closed(let message):
        return recordReply(to: message)
      default: return refuse(.nothingTold)
      }
    default: return []
    }
  }

  /// The next step of the circle, whichever it is.
  private mutating func advance(_ improvement: Improvement) -> [Effect] {
    switch improvement.stage {
    case .offered: [.perform(.editAction(improvement.id, ActionEdit(state: .open)))]
    case .open: [.perform(.editAction(improvement.id, ActionEdit(state: .doing)))]
    case .doing: openForm(.finish(improvement, now: now))
    case .unattributed: report(on: improvement.id)
    case .toTell(let message): markSent(message)
    case .told(let message): recordReply(to: message)
    case .closed: refuse(.circleClosed)
    case .kept: refuse(.actionIsDone)
    }
  }

  private mutating func goToLine(of improvement: Improvement) -> [Effect] {
    actions = nil
    lineToShow = improvement.text
    return goToNote(of: improvement.interview.id)
  }

  /// The cursor at the end of the line that was asked for, in the note that was opened for it.
  mutating func showLineAskedFor() {
    guard let text = lineToShow else { return }
    lineToShow = nil
    let lines = MarkedLine.all(in: notes.editor.text)
    guard let found = lines.first(where: { $0.mark == .improvement && $0.text == text }) else {
      return
    }
    let line = LineIndex(found.line)
    let end = TextPosition(line: line, offset: notes.editor.line(line).utf8.count)
    notes.editor.setCursor(end)
    notes.viewport.follow(notes.editor)
  }
}
