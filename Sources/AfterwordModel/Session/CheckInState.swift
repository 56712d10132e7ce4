/// A check-in under way: its cards, what became of them, and which one is asked.
public struct CheckInState: Sendable, Equatable {
  /// A card and what became of it.
  public struct Dealt: Sendable, Hashable, Identifiable {
    public let id: CheckInCard.ID
    /// Nil of one that was answered before the program was started.
    public fileprivate(set) var card: CheckInCard?
    public fileprivate(set) var answer: CheckInAnswer?
  }

  /// What was last done here, said below the card.
  public enum News: Sendable, Hashable {
    case done(ChangeLabel, CheckInAnswer)
    case undone(ChangeLabel)
  }

  /// What the journal is asked to do for a card, and what the card's answer is then.
  struct Pending: Sendable, Hashable {
    let id: CheckInCard.ID
    let answer: CheckInAnswer
  }

  /// The day on which it was begun.
  public let day: CalendarDay
  public private(set) var dealt: [Dealt] = []
  /// The place of the card that is asked; behind the last one where all have been.
  public private(set) var index = 0
  /// What its last page says.
  public private(set) var found = CheckIn()
  /// What is known of those that the card is about; nil until it was read.
  public private(set) var background: CardBackground?
  /// Why the card is not needed is being asked.
  public internal(set) var isAskingWhy = false
  public private(set) var news: News?
  /// False until the journal has answered.
  public private(set) var wasRead = false
  /// The journal has changed since it was read.
  private(set) var isOutOfDate = true
  var pending: Pending?
  /// The last answer is being taken back.
  var isTakingBack = false
  /// The cards that were answered, in the order of their answers.
  private(set) var answered: [CheckInCard.ID] = []
  /// So many of the last answers are the last changes of the journal too.
  private var undoableCount = 0
  /// Where it was left when the program ended.
  private var placeToFind: CheckInCard.ID?
  /// What the journal keeps of it.
  private var kept = Bookmark()

  init(day: CalendarDay) { self.day = day }

  // MARK: Reading it

  var context: CommandContext {
    if isAskingWhy { return .checkInReason }
    if case .noAnswer = current { return .checkInQuestion }
    return .checkIn
  }

  public var current: CheckInCard? { dealtNow?.card }
  public var currentAnswer: CheckInAnswer? { dealtNow?.answer }
  /// All cards have been asked: its last page is shown.
  public var isOver: Bool { wasRead && index >= dealt.count }
  public var hasAnswers: Bool { undoableCount > 0 }

  /// What a key does depends on what is still being read.
  var isBackgroundAwaited: Bool {
    guard case .passedAnswer = current, currentAnswer == nil else { return false }
    return background == nil
  }

  private var dealtNow: Dealt? { dealt.indices.contains(index) ? dealt[index] : nil }

  /// How many cards got each answer.
  public func count(of answer: CheckInAnswer) -> Int { dealt.count { $0.answer == answer } }

  /// Cards that were passed over without an answer.
  public var leftCount: Int { dealt.count { $0.answer == nil } }

  // MARK: What the journal says

  /// Cards that are not asked any more fall away, unless they were answered here; one that is asked
  /// again after its answer is open again. New ones come last.
  mutating func take(_ found: CheckIn) {
    let id = placeToFind ?? dealtNow?.id
    let before = dealt.prefix(index).map(\.id)
    let asked = Dictionary(found.cards.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(dealt.map(\.id))
    dealt = dealt.compactMap { $0.following(asked[$0.id]) }
    dealt += found.cards.filter { !known.contains($0.id) }.map { Dealt(id: $0.id, card: $0) }
    answered.removeAll { id in asked[id] != nil }
    undoableCount = min(undoableCount, answered.count)
    self.found = found
    placeToFind = nil
    let place = dealt.firstIndex { $0.id == id }
    index = place ?? firstOpen(from: dealt.count { before.contains($0.id) })
    if dealtNow?.id != id {
      background = nil
      isAskingWhy = false
    }
    isOutOfDate = false
    wasRead = true
  }

  mutating func take(_ background: CardBackground, of id: CheckInCard.ID) {
    if dealtNow?.id == id { self.background = background }
  }

  private func firstOpen(from start: Int) -> Int {
    dealt.indices.dropFirst(start).first { dealt[$0].answer == nil } ?? dealt.count
  }

  // MARK: Going on

  /// True if there is another card in that direction, or the last page.
  mutating func move(by steps: Int) -> Bool {
    let target = index + steps
    guard (0...dealt.count).contains(target) else { return false }
    if target < dealt.count, dealt[target].card == nil { return false }
    news = nil
    go(to: target)
    return true
  }

  private mutating func go(to place: Int) {
    index = place
    background = nil
    isAskingWhy = false
  }

  // MARK: Answers

  /// Takes note of a change that answers a card; false if it answers none.
  mutating func settle(_ receipt: ChangeReceipt) -> Bool {
    guard let (place, answer) = meaning(of: receipt) else { return false }
    dealt[place].answer = answer
    answered.append(dealt[place].id)
    undoableCount += 1
    pending = nil
    news = .done(receipt.label, answer)
    isOutOfDate = true
    if place == index { go(to: firstOpen(from: place)) }
    return true
  }

  /// A message may have been sent from elsewhere, and one that was to be sent be put off instead.
  private func meaning(of receipt: ChangeReceipt) -> (place: Int, CheckInAnswer)? {
    let verb = receipt.label.verb
    if let followUp = receipt.followUpID, let answer = verb.answer,
      let place = openPlace(of: .followUp(followUp))
    {
      return (place, answer)
    }
    if verb == .debrief, let interview = receipt.interviewID,
      let place = openPlace(of: .debrief(interview))
    {
      return (place, .debriefed)
    }
    guard let pending, let place = openPlace(of: pending.id) else { return nil }
    return (place, pending.answer)
  }

  private func openPlace(of id: CheckInCard.ID) -> Int? {
    dealt.firstIndex { $0.id == id && $0.answer == nil }
  }

  /// The last answer is none any more: its card is asked again.
  mutating func takeBack(_ label: ChangeLabel) {
    isTakingBack = false
    undoableCount = max(0, undoableCount - 1)
    news = .undone(label)
    isOutOfDate = true
    guard let id = answered.popLast(), let place = dealt.firstIndex(where: { $0.id == id }) else {
      return
    }
    dealt[place].answer = nil
    go(to: place)
  }

  /// The journal's last change is another than the last answer: undoing would take that back.
  mutating func otherChangeCame() {
    undoableCount = 0
    if case .done = news { news = nil }
  }

  mutating func dropPending() {
    pending = nil
    isTakingBack = false
  }

  /// It was left, and is gone on with on the same day: what was passed over is asked again.
  mutating func goOnLater() {
    dropPending()
    news = nil
    isOutOfDate = true
    kept = Bookmark()
    go(to: firstOpen(from: 0))
  }
}

// MARK: - Pausing

extension CheckInState {
  /// Where it stands, as the journal keeps it while it is under way.
  struct Bookmark: Sendable, Equatable {
    var place = ""
    var answers: [PausedAnswer] = []

    var work: PausedWork { PausedWork(kind: .checkIn, subject: "", place: place) }
  }

  /// Goes on where the terminal was closed. What was answered on another day does not count.
  mutating func resume(_ work: PausedWork, _ answers: [PausedAnswer]) {
    kept = Bookmark(place: work.place, answers: answers)
    let parts = work.place.split(separator: " ")
    placeToFind = parts.last.flatMap { CheckInCard.ID(text: $0) }
    guard parts.first.map(String.init) == day.iso else { return }
    for paused in answers {
      guard let id = CheckInCard.ID(text: paused.question),
        let answer = CheckInAnswer(rawValue: paused.answer)
      else { continue }
      dealt.append(Dealt(id: id, answer: answer))
      answered.append(id)
    }
    undoableCount = answered.count
  }

  /// What the journal is to keep, if that is something else than it does; an empty place means nothing.
  mutating func takeBookmark() -> Bookmark? {
    let now = isOver ? Bookmark() : bookmark
    if now == kept { return nil }
    kept = now
    return now
  }

  private var bookmark: Bookmark {
    guard let dealtNow else { return Bookmark() }
    return Bookmark(
      place: "\(day.iso) \(dealtNow.id.text)",
      answers: answered.compactMap { id in
        dealt.first { $0.id == id }?.answer.map { answer in
          PausedAnswer(kind: .checkIn, subject: "", question: id.text, answer: answer.rawValue)
        }
      }
    )
  }
}

extension CheckInState.Dealt {
  /// Nil if it falls away. `card` is what is asked now; nil if that is nothing.
  fileprivate func following(_ card: CheckInCard?) -> Self? {
    guard let card else { return answer == nil ? nil : self }
    return Self(id: id, card: card)
  }
}

extension ChangeLabel.Verb {
  /// What it means for the card of the follow-up that was changed.
  fileprivate var answer: CheckInAnswer? {
    switch self {
    case .markSent: .sent
    case .recordReply: .replied
    case .skip: .notNeeded
    case .snooze: .snoozed
    default: nil
    }
  }
}
