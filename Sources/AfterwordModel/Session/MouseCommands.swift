internal import TextEditing

extension AppState {
  private static let rowsPerWheelStep = 3

  /// Dialogs have no use for the mouse, but for scrolling the help: what is behind them stays as it
  /// is.
  mutating func take(_ action: MouseAction) -> [Effect] {
    if let help, alert == nil { return scroll(help, action.kind) }
    guard alert == nil, form == nil, history == nil, peopleLayers.isEmpty, rescueOffer == nil,
      promiseQuestion == nil, actions == nil, compose == nil, resumeOffer == nil, speaker == nil,
      shownCheckIn == nil, debrief == nil, sending == nil
    else {
      isSelectingByMouse = false
      return []
    }
    switch action.kind {
    case .press(let clicks):
      notice = nil
      return press(action, clicks: clicks)
    case .drag:
      if isSelectingByMouse { notes.select(toRow: action.row, column: action.column) }
    case .release: isSelectingByMouse = false
    case .wheel(let steps): return turnWheel(steps * Self.rowsPerWheelStep, over: action.pane)
    }
    return []
  }

  private mutating func scroll(_ help: HelpState, _ kind: MouseAction.Kind) -> [Effect] {
    guard case .wheel(let steps) = kind else { return [] }
    return run(steps < 0 ? .moveUp : .moveDown, in: help)
  }

  private mutating func press(_ action: MouseAction, clicks: Int) -> [Effect] {
    isSelectingByMouse = false
    // What is asked about the cursor's line ends when the cursor is set elsewhere.
    notes.when = nil
    switch action.pane {
    case .interviews: return pressInList(row: action.row, clicks: clicks)
    case .notes: return pressInNote(action, clicks: clicks)
    case .timeline: return pressInTimeline(row: action.row, clicks: clicks)
    case nil: return []
    }
  }

  private mutating func pressInList(row: Int, clicks: Int) -> [Effect] {
    var effects = focus == .interviews ? [] : moveFocus(to: .interviews)
    let index = list.firstVisible + row
    guard list.rows.indices.contains(index) else { return effects }
    list.select(list.rows[index].id, visibleRows: panes.listRows)
    effects += readMoreIfNeeded() + showSelection()
    return clicks == 2 ? effects + runInList(.open) : effects
  }

  private mutating func pressInTimeline(row: Int, clicks: Int) -> [Effect] {
    let effects = focus == .timeline ? [] : moveFocus(to: .timeline)
    guard timeline.select(visibleRow: row, at: now, visibleRows: visibleTimelineRows) else {
      return effects
    }
    return clicks == 2 ? effects + runInTimeline(.open) : effects
  }

  /// One click sets the cursor, two select a word, three a line.
  private mutating func pressInNote(_ action: MouseAction, clicks: Int) -> [Effect] {
    guard notes.isOpen, action.row < notes.viewport.rows else { return [] }
    // Going to the note may scroll it: what is under the mouse is what was seen there.
    let view = notes.viewport
    let place = notes.editor.position(atRow: action.row, column: action.column, in: view)
    let effects = focus == .notes ? [] : moveFocus(to: .notes)
    killRing.endRun()
    notes.find = nil
    notes.mention = nil
    switch clicks {
    case 1: notes.editor.setCursor(place)
    case 2: notes.editor.selectWord(at: place)
    default: notes.editor.selectLine(at: place)
    }
    notes.show(view)
    isSelectingByMouse = clicks == 1
    return effects
  }

  private mutating func turnWheel(_ rows: Int, over pane: Pane?) -> [Effect] {
    switch pane {
    case .interviews:
      list.move(by: rows, visibleRows: panes.listRows)
      return readMoreIfNeeded() + showSelection()
    case .notes: notes.viewport.scroll(by: rows, over: notes.editor)
    case .timeline: timeline.move(by: rows, at: now, visibleRows: visibleTimelineRows)
    case nil: break
    }
    return []
  }
}

extension NotesState {
  /// Selects on to where the mouse is drawn; beyond an edge the text scrolls towards it.
  fileprivate mutating func select(toRow row: Int, column: Int) {
    let last = viewport.rows - 1
    if row < 0 { viewport.scroll(by: -1, over: editor) }
    if row > last { viewport.scroll(by: 1, over: editor) }
    let place = editor.position(atRow: min(max(0, row), last), column: column, in: viewport)
    editor.extendSelection(to: place)
  }

  /// Shows the part of the text that was seen before, and the cursor in it.
  fileprivate mutating func show(_ view: TextViewport) {
    var shown = view
    shown.resize(rows: viewport.rows, columns: viewport.columns)
    shown.follow(editor)
    viewport = shown
  }
}
