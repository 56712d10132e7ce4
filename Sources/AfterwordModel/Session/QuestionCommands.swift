/// What only the person can decide: asked once, where it comes up, and never while they write.
extension AppState {
  /// The promise that is asked about: its line was deleted from the note that was left last. A page
  /// that was opened meanwhile keeps the keys: its letters are no answer.
  public var promiseQuestion: FollowUpDetail? {
    if focus == .notes, notes.isOpen { return nil }
    if !peopleLayers.isEmpty || actions != nil || checkIn != nil || compose != nil { return nil }
    return promisesWithoutLine.first { questions.isAsked($0.followUp) }
  }

  /// Promises whose line was deleted and of which the person has not said what becomes of them.
  public var promisesWithoutLine: [FollowUpDetail] {
    questions.open.compactMap { question in
      if case .promiseWithoutLine(let detail) = question { detail } else { nil }
    }
  }

  /// A start says in one line that something waits, if nothing else is said there.
  mutating func take(_ found: [OpenQuestion]) {
    let isStart = !questions.wereRead
    questions.take(found)
    suggestNoAnswer()
    if isStart, notice == nil, promiseQuestion == nil, let promise = promisesWithoutLine.first {
      notice = .promiseWaits(promise)
    }
  }

  /// The end of the application's timeline is the one place that says it.
  mutating func suggestNoAnswer() {
    let days = questions.open.compactMap { question -> CalendarDay? in
      guard case .noAnswer(let application, let day) = question,
        application.id == timeline.applicationID
      else { return nil }
      return day
    }
    timeline.suggestNoAnswer(since: days.first)
  }

  /// What was deleted in the note is asked about once its words are in the journal.
  mutating func leaveNote() -> [Effect] {
    if let id = notes.interviewID { questions.begin(about: id) }
    return notes.hasUnsavedText ? saveText() : [.findOpenQuestions] + rereadCheckIn()
  }

  mutating func run(_ command: Command, on promise: FollowUpDetail) -> [Effect] {
    switch command {
    case .keepPromise: settle(promise, isKept: true)
    case .withdrawPromise: settle(promise, isKept: false)
    case .back: putOff(promise)
    default: []
    }
  }

  private mutating func settle(_ promise: FollowUpDetail, isKept: Bool) -> [Effect] {
    questions.putOff(promise.followUp.id)
    return [.perform(.settlePromise(promise.followUp.id, isKept: isKept))]
  }

  /// Asked again when the note is left the next time.
  private mutating func putOff(_ promise: FollowUpDetail) -> [Effect] {
    questions.putOff(promise.followUp.id)
    return []
  }
}
