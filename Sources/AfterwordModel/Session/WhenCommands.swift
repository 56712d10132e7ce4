internal import TextEditing

extension AppState {
  /// A command about the date of a line; nil if it is another.
  mutating func runInWhen(_ command: Command) -> [Effect]? {
    if command == .when { return openWhen() }
    guard var when = notes.when else { return nil }
    switch (command, when.stage) {
    case (.back, _):
      notes.when = nil
    case (.dayFirst, .order): return answer(.dayFirst)
    case (.monthFirst, .order): return answer(.monthFirst)
    case (.acceptDay, .order(let question)): return answer(question.chosen)
    case (.otherDayOrder, .order(var question)):
      question.chosen = question.chosen == .dayFirst ? .monthFirst : .dayFirst
      notes.when?.stage = .order(question)
    case (.laterDay, .day): notes.when?.move(byDays: 1)
    case (.earlierDay, .day): notes.when?.move(byDays: -1)
    case (.acceptDay, .day): return acceptDay(of: when)
    case (_, .day):
      guard let outcome = when.input.run(command, in: .oneRow, &killRing) else { return nil }
      notes.when = when
      return answer(to: outcome)
    case (_, .order): return nil
    }
    return []
  }

  mutating func insertInWhen(_ text: String) -> [Effect] {
    killRing.endRun()
    notes.when?.input.insert(text)
    return []
  }

  private mutating func openWhen() -> [Effect] {
    guard let start = notes.interviewDay else { return [] }
    let line = notes.editor.line(notes.editor.cursor.line)
    guard NoteMark(ofLine: line)?.takesDate == true else { return refuse(.noDateInLine) }
    notes.mention = nil
    notes.when = WhenState(line: line, from: start, order: settings.dayOrder)
    return []
  }

  /// Asked once: the answer is remembered, and the line is understood with it.
  private mutating func answer(_ order: DayOrder) -> [Effect] {
    if case .order(let question) = notes.when?.stage {
      notice = .dayOrderKnown(written: question.written, day: question.day(order))
    }
    notes.when = nil
    settings.dayOrder = order
    return [.saveSettings(settings)]
  }

  private mutating func acceptDay(of when: WhenState) -> [Effect] {
    switch when.day {
    case .success(let day):
      notes.correctDate(to: day, from: when.start, order: settings.dayOrder)
      notes.when = nil
      return []
    // What is wrong stands beside what was typed.
    case .failure: return []
    }
  }
}

extension NotesState {
  /// The day of the interview where it took place, from which the note's dates are counted.
  public var interviewDay: CalendarDay? { detail?.interview.start.local.day }

  fileprivate mutating func correctDate(
    to day: CalendarDay,
    from start: CalendarDay,
    order: DayOrder?
  ) {
    let line = editor.cursor.line
    let edit = LineDateCorrection(of: editor.line(line), to: day, from: start, order: order)
    let begin = TextPosition(line: line, offset: edit.range.lowerBound)
    let end = TextPosition(line: line, offset: edit.range.upperBound)
    editor.replace(begin..<end, with: edit.text)
  }
}

extension NoteMark {
  /// Whether a date in such a line is a promised day.
  public var takesDate: Bool { self == .promise || self == .statement }
}
