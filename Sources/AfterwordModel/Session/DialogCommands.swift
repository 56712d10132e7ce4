internal import TextEditing

extension AppState {
  // MARK: Forms

  mutating func run(_ command: Command, in form: FormState) -> [Effect] {
    var form = form
    if command == .back { return close(form) }
    form.isAboutToClose = false
    switch command {
    case .submit:
      let change = form.submit(now: now)
      self.form = form
      return change.map { [.perform($0)] } ?? askForSuggestions(form)
    case .nextField: form.moveFocus(by: 1, now: now)
    case .previousField: form.moveFocus(by: -1, now: now)
    case .nextChoice: form.edit(now: now) { $0.moveChoice(by: 1) }
    case .previousChoice: form.edit(now: now) { $0.moveChoice(by: -1) }
    case .nextSuggestion, .previousSuggestion:
      form.moveSuggestion(by: command == .nextSuggestion ? 1 : -1)
      self.form = form
      return []
    case .deleteForward where form.shownCompletion != nil:
      form.dropSuggestions()
      self.form = form
      return []
    case .cursorRight, .cursorLineEnd:
      if !form.acceptSuggestion(now: now) { form.edit(now: now) { $0.run(command) } }
    default: form.edit(now: now) { $0.run(command) }
    }
    return show(form)
  }

  /// What was typed is not dropped by one key.
  private mutating func close(_ form: FormState) -> [Effect] {
    let isClosing = !form.isEdited || form.isAboutToClose
    if !isClosing { notice = .escapeAgain }
    self.form = isClosing ? nil : form
    self.form?.isAboutToClose = true
    return []
  }

  mutating func insertInForm(_ text: String) -> [Effect] {
    guard var form else { return [] }
    form.isAboutToClose = false
    form.edit(now: now) { $0.insert(text) }
    return show(form)
  }

  private mutating func show(_ form: FormState) -> [Effect] {
    self.form = form
    return askForSuggestions(form)
  }

  private func askForSuggestions(_ form: FormState) -> [Effect] {
    form.suggestionRequest.map { [.suggest($0)] } ?? []
  }

  // MARK: Help and alerts

  mutating func openHelp() -> [Effect] {
    let subject = context
    help = HelpState(subject: subject)
    return [.measureHelp(subject)]
  }

  mutating func run(_ command: Command, in help: HelpState) -> [Effect] {
    var help = help
    switch command {
    case .back, .help:
      self.help = nil
      return []
    case .moveUp: help.firstRow -= 1
    case .moveDown: help.firstRow += 1
    case .pageUp: help.firstRow -= panes.dialogRows
    case .pageDown: help.firstRow += panes.dialogRows
    case .halfPageUp: help.firstRow -= panes.dialogRows / 2
    case .halfPageDown: help.firstRow += panes.dialogRows / 2
    case .moveToFirst: help.firstRow = 0
    case .moveToLast: help.firstRow = help.rowCount
    default: return []
    }
    help.firstRow = max(0, min(help.firstRow, help.rowCount - panes.dialogRows))
    self.help = help
    return []
  }

  /// An alert stays until it is closed; a command that closes it does nothing else. Who has read
  /// that the note cannot be saved may leave all the same: its text then goes to a file.
  mutating func closeAlert(by command: Command) -> [Effect] {
    if command == .quit, case .noteNotSaved = alert { return [.quit] }
    if command == .back || command == .quit { alert = nil }
    return []
  }
}

extension FormField {
  fileprivate mutating func run(_ command: Command) {
    edit { editor in
      if let movement = command.movement { return editor.move(movement, in: .oneRow) }
      switch command {
      case .deleteBackward: editor.deleteBackward()
      case .deleteForward: editor.deleteForward()
      case .deleteWordBackward: editor.killWordBackward()
      case .deleteWordForward: editor.killWordForward()
      case .undoTyping: _ = editor.undo()
      case .redoTyping: _ = editor.redo()
      default: break
      }
    }
  }
}

extension TextViewport {
  /// A field of a form.
  fileprivate static let oneRow = TextViewport(rows: 1, columns: .max)
}
