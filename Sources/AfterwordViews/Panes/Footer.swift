import AfterwordModel
import TerminalCanvas
import TextEditing

/// The last line: what the status says, else the keys that matter where the person is.
enum Footer {
  static func draw(_ state: AppState, on page: inout Page) {
    guard state.notice == nil else { return drawNotice(state, on: &page) }
    let row = page.layout.footerRow
    let columns = page.layout.size.columns
    var column = 1
    let shown = hints(for: state, columns: columns - 2)
    for hint in shown {
      column = page.canvas.draw(hint.key, row: row, column: column, style: Theme.key)
      column = page.canvas.draw(" \(hint.label)", row: row, column: column, style: Theme.muted) + 2
    }
  }

  /// What the status says; pages that hide the panes leave room for its last row only.
  static func drawNotice(_ state: AppState, on page: inout Page) {
    guard let notice = state.notice else { return }
    say(NoticeWords.sentence(notice, now: state.now), on: &page)
  }

  /// A sentence that is longer than the row takes those above it, a third of the screen at most.
  private static func say(_ sentence: String, on page: inout Page) {
    let size = page.layout.size
    let lines = sentence.wrapped(toColumns: max(1, size.columns - 2))
    let rows = min(lines.count, max(1, size.rows / 3))
    let area = Rectangle(row: size.rows - rows, column: 0, rows: rows, columns: size.columns)
    page.canvas.fill(area)
    let text = Rectangle(row: area.row, column: 1, rows: rows, columns: size.columns - 2)
    page.writeCut([sentence], in: text, style: Theme.notice)
  }

  struct Hint {
    let key: String
    let label: String

    var columns: Int { key.displayColumns + 1 + label.displayColumns + 2 }
  }

  /// As many hints as fit; those at the end of the list (help, quit) are kept before the others.
  private static func hints(for state: AppState, columns: Int) -> [Hint] {
    let context = state.context
    var hints = commands(for: state).compactMap { command -> Hint? in
      guard let entry = CommandTable.entry(of: command),
        let key = entry.keyNames(in: context).first
      else { return nil }
      return Hint(key: key, label: label(of: entry, state))
    }
    while hints.count > 2, hints.reduce(-2, { $0 + $1.columns }) > columns {
      hints.remove(at: hints.count - 3)
    }
    return hints
  }

  private static func commands(for state: AppState) -> [Command] {
    switch state.context {
    case .interviews where state.overview.isJournalEmpty:
      [.addInterview, .captureNote, .help, .quit]
    case .interviews:
      [
        .addInterview, .open, .captureNote, .debrief, .planFollowUp, .showActions, .edit,
        .setOutcome,
        .openPeople, .openDecisionMap, .undo, .nextPane,
        .help, .quit,
      ]
    case .timeline:
      [.planFollowUp] + followUpCommands(state.timeline.selectedFollowUp)
        + [.showActions, .setOutcome, .undo, .nextPane, .help, .quit]
    case .note: noteCommands(state.notes)
    case .mention: mentionCommands(state.notes.mention)
    case .find: findCommands(state.notes.find)
    case .replacing: [.replaceMatch, .skipMatch, .replaceAllMatches, .help, .back]
    case .when: [.acceptDay, .laterDay, .earlierDay, .help, .back]
    case .dayOrder: [.dayFirst, .monthFirst, .otherDayOrder, .acceptDay, .help, .back]
    case .formText, .formChoice: formCommands(state.form)
    case .actions: actionCommands(state.actions?.selected)
    case .compose: composeCommands(state.compose)
    case .composePieces: [.takePiece, .moveDown, .switchToPieces, .help, .back]
    case .resumeOffer: [.goOn, .back]
    case .debriefText: [.goOn, .nextField, .nextQuestion, .finishDebrief, .help, .back]
    case .debriefChoice: [.goOn, .nextChoice, .nextQuestion, .finishDebrief, .help, .back]
    case .debriefPlan: [.goOn, .switchOff, .moveDown, .help, .back]
    case .speaker: [.takeSpeaker, .moveDown, .otherSpeaker, .help, .back]
    case .checkIn, .checkInQuestion, .checkInReason: CheckInHints(state).commands
    case .people: [.openPerson, .addPerson, .help, .back]
    case .person: personCommands(state.peopleLayers.last)
    case .decisionMap: [.planFollowUp, .edit, .addPerson, .openPerson, .help, .back]
    case .peopleQuestion: peopleQuestionCommands(state.peopleLayers.last)
    case .history: [.restoreVersion, .pageDown, .help, .back]
    case .help: [.pageDown, .back]
    case .alert: [.back]
    case .promiseQuestion: [.keepPromise, .withdrawPromise, .back]
    case .sendMenu: [.takeWayOut, .help, .back]
    case .sendConfirm: [.agreeToSend, .help, .back]
    case .sendLine: [.takeLine, .help, .back]
    case .sendWait: [.help, .back]
    case .byHand: [.takeWayOut, .pageDown, .help, .back]
    case .sendQuestion: [.agreeToSend, .notSent, .sentEarlier, .help]
    case .rescueOffer: [.mergeRescue, .back, .deleteRescue]
    }
  }

  /// While one types, the marks; with a selection, what can be done with it.
  private static func noteCommands(_ notes: NotesState) -> [Command] {
    if notes.editor.selection != nil {
      return [.copy, .cut, .cycleMark, .selectAll, .help, .back]
    }
    return (isOnCriticism(notes) ? [.openAction] : []) + [
      .cycleMark, .markPraise, .markImprovement, .markQuestion, .markPromise, .markStatement,
      .insertTime, .find, .capture, .undoTyping, .help, .back,
    ]
  }

  private static func isOnCriticism(_ notes: NotesState) -> Bool {
    let line = notes.editor.line(notes.editor.cursor.line)
    return MarkedLine.all(in: line).first?.mark == .improvement
  }

  private static func actionCommands(_ improvement: Improvement?) -> [Command] {
    guard let improvement else { return [.help, .back] }
    let step: [Command] =
      ActionWords.nextStep(after: improvement.stage) == nil ? [] : [.advanceAction]
    let message: [Command] = improvement.toldYouSo == nil ? [] : [.compose]
    return step + message + [.edit, .open, .askSpeaker, .undo, .help, .back]
  }

  /// The next step of a circle is called by what it is.
  private static func label(of entry: CommandEntry, _ state: AppState) -> String {
    if let label = CheckInHints(state).label(of: entry.command) { return label }
    guard entry.command == .advanceAction, let stage = state.actions?.selected?.stage else {
      return entry.label
    }
    return ActionWords.nextStep(after: stage) ?? entry.label
  }

  private static func mentionCommands(_ mention: MentionState?) -> [Command] {
    let hasChoice = mention.map { $0.offers.count > 1 } ?? false
    return [.takeSuggestion] + (hasChoice ? [.nextSuggestion] : []) + [.help, .back]
  }

  private static func findCommands(_ find: FindState?) -> [Command] {
    let isFound = find?.match != nil
    return (isFound ? [.acceptFind, .findNext, .findPrevious] : []) + [.help, .back]
  }

  private static func personCommands(_ layer: PeopleLayer?) -> [Command] {
    let others: [Command] = [
      .edit, .planFollowUp, .mergePerson, .addPerson, .forgetPerson, .help, .back,
    ]
    guard case .person(let person) = layer, person.selectedMessage != nil else {
      return [.goThere] + others
    }
    return [.goThere, .compose] + others
  }

  private static func composeCommands(_ compose: ComposeState?) -> [Command] {
    guard let compose, !compose.isReadOnly else { return [.copy, .help, .back] }
    if compose.editor.selection != nil { return [.copy, .cut, .selectAll, .help, .back] }
    return [
      .sendMessage, .switchToPieces, .otherChannel, .filterText, .editOutside, .undoTyping,
      .saveNow, .help, .back,
    ]
  }

  /// Only what the selected follow-up would not refuse.
  private static func followUpCommands(_ detail: FollowUpDetail?) -> [Command] {
    guard let detail else { return [] }
    let reply: [Command] = detail.reply == nil ? [.recordReply] : []
    return switch detail.followUp.state {
    case .planned: [.compose, .markSent, .snooze, .skip] + reply + [.edit]
    case .sent: reply + [.edit]
    case .skipped: [.edit]
    }
  }

  private static func peopleQuestionCommands(_ layer: PeopleLayer?) -> [Command] {
    if case .question(.merge) = layer { [.agree, .swapPeople, .back] } else { [.agree, .back] }
  }

  /// Only what there is to do: the next of several fields, choices or suggestions.
  private static func formCommands(_ form: FormState?) -> [Command] {
    guard let form else { return [.back] }
    return [.submit]
      + (form.fineDay == nil ? [] : [.takeFineDay])
      + (form.focusedField.isChoice ? [.nextChoice] : [])
      + (form.fields.count > 1 ? [.nextField] : [])
      + (form.suggestions.count > 1 ? [.nextSuggestion] : [])
      + [.help, .back]
  }
}
