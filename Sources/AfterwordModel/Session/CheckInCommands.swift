/// The check-in: one card after another, each answered with a key.
extension AppState {
  /// It has the screen, unless a note was opened from it.
  public var shownCheckIn: CheckInState? { focus == .notes && notes.isOpen ? nil : checkIn }

  /// The program was started for it.
  mutating func startForCheckIn() -> [Effect] {
    [.loadOverview] + openCheckIn() + [.loadList(.first, rowsEachSide: panes.listRows)]
  }

  /// Goes on with what was begun today, or when the terminal was closed.
  mutating func openCheckIn() -> [Effect] {
    dropCheckInOffer()
    if var left = leftCheckIn, left.day == now.today {
      left.goOnLater()
      checkIn = left
      return onceSaved([.loadCheckIn])
    }
    checkIn = CheckInState(day: now.today)
    return onceSaved([.beginCheckIn])
  }

  mutating func begin(_ found: CheckIn, _ paused: PausedCheckIn?) -> [Effect] {
    if let paused { checkIn?.resume(paused.work, paused.answers) }
    return take(found)
  }

  mutating func take(_ found: CheckIn) -> [Effect] {
    checkIn?.take(found)
    return readBackground() + keepCheckInPlace()
  }

  /// A terminal that is closed in the middle of it loses nothing.
  private mutating func keepCheckInPlace() -> [Effect] {
    guard let bookmark = checkIn?.takeBookmark() else { return [] }
    let isOver = bookmark.place.isEmpty
    return [isOver ? .dropPaused(.checkIn) : .keepPaused(bookmark.work, bookmark.answers)]
  }

  func rereadCheckIn() -> [Effect] { checkIn == nil ? [] : [.loadCheckIn] }

  /// What stands below the question of the card.
  private func readBackground() -> [Effect] {
    checkIn?.current.map { [.loadBackground($0)] } ?? []
  }

  mutating func run(_ command: Command, in checkIn: CheckInState) -> [Effect] {
    self.checkIn?.dropPending()
    if checkIn.isAskingWhy {
      if command == .back { self.checkIn?.isAskingWhy = false }
      return []
    }
    switch command {
    case .back: return leaveCheckIn()
    case .previousCard: return move(by: -1)
    case .nextCard: return move(by: 1)
    case .undo: return takeBackAnswer()
    default: return runOnCard(command, in: checkIn)
    }
  }

  /// Nothing is lost: what was answered is in the journal, the rest is asked the next time.
  private mutating func leaveCheckIn() -> [Effect] {
    leftCheckIn = checkIn
    checkIn = nil
    return [.dropPaused(.checkIn)]
  }

  private mutating func move(by steps: Int) -> [Effect] {
    guard checkIn?.move(by: steps) == true else { return refuse(.noCardThere) }
    return readBackground() + keepCheckInPlace()
  }

  private mutating func takeBackAnswer() -> [Effect] {
    guard checkIn?.hasAnswers == true else { return refuse(.noAnswerToUndo) }
    checkIn?.isTakingBack = true
    return onceSaved([.undo])
  }

  private mutating func runOnCard(_ command: Command, in checkIn: CheckInState) -> [Effect] {
    guard let card = checkIn.current else {
      return command == .actOnCard && checkIn.isOver ? leaveCheckIn() : refuse(.noCardLeft)
    }
    if checkIn.currentAnswer != nil { return refuse(.cardIsAnswered) }
    return run(command, on: card)
  }

  // MARK: What its answers do

  /// A change that answers a card; false if it is none.
  mutating func settleCard(by receipt: ChangeReceipt) -> Bool {
    guard checkIn?.settle(receipt) == true else { return false }
    notice = nil
    return true
  }

  mutating func noteOtherChange() {
    checkIn?.otherChangeCame()
    leftCheckIn?.otherChangeCame()
  }

  /// Once something is done about criticism, it is asked who said it, if nobody knows.
  mutating func speakerQuestion(after receipt: ChangeReceipt) -> [Effect] {
    guard receipt.label.verb == .editAction, let line = receipt.lineID else { return [] }
    return report(on: line)
  }

  /// The last answer was taken back; false if it was not asked for here.
  mutating func reopenCard(after label: ChangeLabel) -> Bool {
    guard checkIn?.isTakingBack == true else { return false }
    checkIn?.takeBack(label)
    notice = nil
    return true
  }
}
