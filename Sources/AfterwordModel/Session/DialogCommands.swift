internal import TextEditing

extension AppState {
  // MARK: Forms

  mutating func run(_ command: Command, in form: FormState) -> [Effect] {
    var form = form
    if command == .back { return close(form) }
    form.isAboutToClose = false
    switch command {
    case .submit:
      return openNearestNote(insteadOf: form) ?? submit(form)
    case .takeFineDay: return takeFineDay(in: form)
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
      if form.acceptSuggestion(now: now) { return show(form) }
      return edit(form, by: command)
    default: return edit(form, by: command)
    }
    return show(form)
  }

  mutating func submit(_ submitted: FormState) -> [Effect] {
    var form = submitted
    let change = form.submit(now: now)
    self.form = form
    return change.map { [.perform($0)] } ?? ask(about: form)
  }

  /// Instead of sending it now, it is put off until then.
  private mutating func takeFineDay(in form: FormState) -> [Effect] {
    guard let day = form.fineDay else { return refuse(.noFineDay) }
    if case .send(let detail, on: _, at: _, text: _) = form.purpose {
      return [.perform(.snooze(detail.followUp.id, until: day))]
    }
    var form = form
    for name in [FormFieldName.due, .until] { form.setText(day.iso, of: name, now: now) }
    return show(form)
  }

  private mutating func edit(_ edited: FormState, by command: Command) -> [Effect] {
    var form = edited
    var outcome: TextOutcome?
    form.edit(now: now) { outcome = $0.run(command, &killRing) }
    return (outcome.map { answer(to: $0) } ?? []) + show(form)
  }

  /// What was typed is not dropped by one key.
  private mutating func close(_ form: FormState) -> [Effect] {
    let isClosing = !form.isEdited || form.isAboutToClose
    if !isClosing { notice = .escapeAgain }
    self.form = isClosing ? nil : form
    // A screen that was started for a note shows its panes when the note is not begun.
    if isClosing, focus != .notes { isCapturing = false }
    self.form?.isAboutToClose = true
    return []
  }

  mutating func insertInForm(_ text: String) -> [Effect] {
    guard var form else { return [] }
    form.isAboutToClose = false
    killRing.endRun()
    form.edit(now: now) { $0.insert(text) }
    if let letters = form.focusedField.unknownChoice { notice = .refused(.noSuchChoice(letters)) }
    return show(form)
  }

  private mutating func show(_ form: FormState) -> [Effect] {
    self.form = form
    return ask(about: form)
  }

  /// What the journal and the guard have to say about what is typed.
  func ask(about form: FormState) -> [Effect] {
    let effects: [Effect?] = [
      form.suggestionRequest.map(Effect.suggest), form.openQuestion.map(Effect.judge),
      form.unknownCompany.map(Effect.findAcquaintances),
    ]
    return effects.compactMap(\.self)
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
    if command == .quit, case .textNotSaved = alert { return [.quit] }
    if command == .back || command == .quit { alert = nil }
    return []
  }
}

extension FormField {
  /// A command on what is typed or chosen; nil if it is another.
  mutating func run(_ command: Command, _ kills: inout KillRing) -> TextOutcome? {
    if isChoice {
      if command == .deleteBackward { endChoiceSearch() }
      return nil
    }
    // What was filled in is typed over.
    let replacesAll = isPrefilled && [.paste, .yank].contains(command)
    var outcome: TextOutcome?
    edit { editor in
      if replacesAll { editor.selectAll() }
      outcome = editor.run(command, in: .oneRow, &kills)
    }
    return outcome
  }
}
