/// Something to improve that was said in an interview, and how far its circle has come: the criticism,
/// what is done about it, telling whoever said it, their reply.
public struct Improvement: Sendable, Hashable, Identifiable {
  public let id: NoteLineID
  public var text: String
  public var application: Application
  /// Where it was said.
  public var interview: Interview
  public var action: Action?
  public var saidBy: PersonID?
  public var speakerName: String?
  /// The message that tells what was done about it.
  public var toldYouSo: FollowUpDetail?

  public init(
    id: NoteLineID,
    text: String,
    application: Application,
    interview: Interview,
    action: Action? = nil,
    saidBy: PersonID? = nil,
    speakerName: String? = nil,
    toldYouSo: FollowUpDetail? = nil
  ) {
    self.id = id
    self.text = text
    self.application = application
    self.interview = interview
    self.action = action
    self.saidBy = saidBy
    self.speakerName = speakerName
    self.toldYouSo = toldYouSo
  }
}

extension Improvement {
  /// How far the circle has come.
  public enum Stage: Sendable, Hashable {
    /// Nothing is done about it so far.
    case offered
    case open, doing
    /// Done, and nobody has said yet who is to be told.
    case unattributed
    /// Done, and telling them is planned.
    case toTell(FollowUpDetail)
    /// They know, and have not answered yet.
    case told(FollowUpDetail)
    /// They have answered.
    case closed(FollowUpDetail)
    /// Done, and nobody is to be told.
    case kept
  }

  public var stage: Stage {
    switch action?.state {
    case nil: return .offered
    case .open: return .open
    case .doing: return .doing
    case .done: break
    }
    guard let toldYouSo else { return saidBy == nil ? .unattributed : .kept }
    if toldYouSo.reply != nil { return .closed(toldYouSo) }
    return switch toldYouSo.followUp.state {
    case .planned: .toTell(toldYouSo)
    case .sent: .told(toldYouSo)
    case .skipped: .kept
    }
  }

  public var isCircleClosed: Bool {
    if case .closed = stage { true } else { false }
  }

  /// The day of the interview, where it took place.
  public var heardOn: CalendarDay { interview.start.local.day }

  /// What can be done next comes first: the lower, the sooner.
  func rank(today: CalendarDay) -> Rank {
    let due = action?.due ?? .distantFuture
    let place: Place =
      switch stage {
      case .toTell(let message): message.followUp.due <= today ? .now : .later
      case .unattributed: .now
      case .doing: due <= today ? .now : .begun
      case .open: due <= today ? .now : .takenOn
      case .offered: .heard
      case .told: .waiting
      case .kept, .closed: .finished
      }
    return Rank(place: place, due: due, heard: interview.start.instant)
  }

  enum Place: Int {
    case now, begun, takenOn, heard, later, waiting, finished
  }

  struct Rank: Comparable {
    let place: Place
    let due: CalendarDay
    let heard: Instant

    /// Of those without a day, what was heard last comes first.
    static func < (left: Rank, right: Rank) -> Bool {
      (left.place.rawValue, left.due, right.heard) < (right.place.rawValue, right.due, left.heard)
    }
  }
}

extension CalendarDay {
  fileprivate static let distantFuture = CalendarDay(daysSinceEpoch: .max)
}

/// An improvement with everybody who may have said it.
public struct ImprovementDetail: Sendable, Hashable {
  public var improvement: Improvement
  /// Who took part in the round, or where nobody is known to have, who has a part in the
  /// application.
  public var candidates: [Person]

  public init(improvement: Improvement, candidates: [Person]) {
    self.improvement = improvement
    self.candidates = candidates
  }
}

/// Improvements that say the same in the same or similar words, whoever said them.
public struct FeedbackTheme: Sendable, Hashable, Identifiable {
  /// The shortest of its wordings.
  public var title: String
  /// What can be done next comes first. Never empty.
  public var improvements: [Improvement]

  public init(title: String, improvements: [Improvement]) {
    self.title = title
    self.improvements = improvements
  }

  public var id: NoteLineID? { improvements.first?.id }

  /// How many companies said it.
  public var companyCount: Int {
    Set(improvements.map { $0.application.company.folded }).count
  }

  public var lastHeard: CalendarDay? { improvements.map(\.heardOn).max() }

  /// When something was last done about it.
  public var lastDone: Instant? { improvements.compactMap { $0.action?.doneAt }.max() }

  /// Whoever said it knows what was done, and has answered.
  public var isCircleClosed: Bool { improvements.allSatisfy(\.isCircleClosed) }
}
