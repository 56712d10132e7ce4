internal import TextEditing

extension AppState {
  /// A command while the note has the keys; nil if it is not about the note.
  mutating func runInNote(_ command: Command) -> [Effect]? {
    let effects =
      runInWhen(command) ?? runInFind(command) ?? runInMention(command) ?? editNote(by: command)
    if effects != nil { notes.viewport.follow(notes.editor) }
    return effects
  }

  private mutating func editNote(by command: Command) -> [Effect]? {
    let revision = notes.editor.revision
    guard let outcome = runOnText(command) else { return runBesideText(command) }
    let isEdited = notes.editor.revision != revision
    if isEdited { notes.hideFound() }
    let effects = answer(to: outcome)
    if isEdited, command == .deleteBackward { return effects + askForPeople() }
    notes.mention = nil
    return effects
  }

  private mutating func runOnText(_ command: Command) -> TextOutcome? {
    notes.editor.run(command, in: notes.viewport, &killRing)
      ?? notes.editor.runOnLines(command)
      ?? (command == .insertTime ? notes.editor.insertTime(now.local) : nil)
      ?? (command == .insertTab ? notes.editor.insertTab() : nil)
  }

  /// What leaves the text as it is.
  private mutating func runBesideText(_ command: Command) -> [Effect]? {
    switch command {
    case .saveNow: return saveNow()
    case .openAction: return openActionOfLine()
    case .back:
      guard notes.editor.selection != nil else { return nil }
      notes.editor.dropSelection()
      return []
    default: return nil
    }
  }

  /// A movement that takes the selection along: Shift was held with its key.
  mutating func select(by command: Command) -> [Effect] {
    guard let movement = command.movement else { return [] }
    switch context {
    case .note, .mention:
      notes.mention = nil
      notes.editor.move(movement, selecting: true, in: notes.viewport)
      notes.viewport.follow(notes.editor)
    case .compose:
      return changeMessage { $0.editor.move(movement, selecting: true, in: $0.viewport) }
    case .find: notes.find?.input.move(movement, selecting: true, in: .oneRow)
    case .when: notes.when?.input.move(movement, selecting: true, in: .oneRow)
    case .formText: form?.edit(now: now) { $0.select(by: movement) }
    case .debriefText: debrief?.edit { $0.input.select(by: movement) }
    default: break
    }
    return []
  }

  /// What came of a command on a text: said, or given to the clipboard.
  mutating func answer(to outcome: TextOutcome) -> [Effect] {
    switch outcome {
    case .done: return []
    case .refused(let refusal): return refuse(refusal)
    case .copied(let text, let isCut):
      copying = Copying(characters: text.count, isCut: isCut)
      return [.copyToClipboard(text)]
    }
  }

  mutating func insertInNote(_ text: String, isPaste: Bool) -> [Effect] {
    killRing.endRun()
    notes.hideFound()
    if isPaste {
      notes.editor.insertPaste(text)
      notes.mention = nil
    } else {
      notes.editor.insert(text)
    }
    notes.viewport.follow(notes.editor)
    return isPaste ? [] : askForPeople()
  }

  /// From here on, what is typed is one step of the journal's undo.
  mutating func beginWriting() {
    writingSessions += 1
    notes.beginSession(named: "\(runName)-\(writingSessions)")
  }

  mutating func saveNow() -> [Effect] {
    saysWhenSaved = hasUnsavedText
    if !saysWhenSaved { notice = .saved }
    return saveText()
  }

  mutating func toggleMouse() -> [Effect] {
    settings.usesMouse.toggle()
    notice = .mouse(isOn: settings.usesMouse)
    return [.setMouse(settings.usesMouse), .saveSettings(settings)]
  }
}

extension TextEditor {
  /// A command on whole lines; nil if it is another.
  mutating func runOnLines(_ command: Command) -> TextOutcome? {
    switch command {
    case .newLine: if !clearEmptyMark() { insert("\n") }
    case .moveLineUp: if !moveLines(by: -1) { return .refused(.noLineThere) }
    case .moveLineDown: if !moveLines(by: 1) { return .refused(.noLineThere) }
    case .duplicateLine: duplicateLines()
    case .joinLines: if !joinLines() { return .refused(.noLineThere) }
    case .indent: indent()
    case .outdent: if !outdent() { return .refused(.notIndented) }
    case .cycleMark: cycleMark()
    default:
      guard let mark = command.mark else { return nil }
      toggle(mark)
    }
    return .done
  }

  fileprivate mutating func insertTime(_ time: LocalTime) -> TextOutcome {
    insertPaste("\(time.clock) ")
    return .done
  }

  /// Blanks, or selected lines moved to the right. Behind a name it is pressed for the people that
  /// are offered: where nobody is yet, it does nothing.
  fileprivate mutating func insertTab() -> TextOutcome {
    if selection != nil {
      indent()
    } else if MentionState(in: self) != nil {
      return .refused(.nobodyOffered)
    } else {
      insertPaste(Self.indentation)
    }
    return .done
  }
}

extension Command {
  /// The mark that it sets.
  fileprivate var mark: NoteMark? {
    switch self {
    case .markPraise: .praise
    case .markImprovement: .improvement
    case .markQuestion: .question
    case .markPromise: .promise
    case .markStatement: .statement
    default: nil
    }
  }
}
