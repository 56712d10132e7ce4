/// The interview whose note somebody wants to write in who names none.
public enum InterviewAtHand: Sendable, Hashable {
  /// It is on, has begun within the last day, or begins within two hours.
  case near(InterviewID)
  /// The last one, or the first that is to come: to be asked about.
  case far(InterviewDetail)
  /// There is no interview.
  case none
}

extension InterviewAtHand {
  /// What is written within a day of an interview is most likely about it.
  private static let afterwards = 24 * 60
  /// Before an interview, its note is opened to prepare it or to be ready in time.
  private static let beforehand = 2 * 60

  /// Chooses between the interview that began last, the one that is on before all others, and the
  /// one that comes next: the nearer in time.
  public init(begun: InterviewDetail?, next: InterviewDetail?, at now: Instant) {
    let isNextNear = next.map { $0.interview.start.instant <= now.adding(minutes: Self.beforehand) }
    let isBegunNear = begun.map {
      $0.interview.end > now
        || $0.interview.start.instant >= now.adding(minutes: -Self.afterwards)
    }
    switch (begun, next) {
    case (let begun?, let next?) where isBegunNear == true && isNextNear == true:
      self = .near(begun.isNearer(to: now, than: next) ? begun.interview.id : next.interview.id)
    case (let begun?, _) where isBegunNear == true: self = .near(begun.interview.id)
    case (_, let next?) where isNextNear == true: self = .near(next.interview.id)
    case (let interview?, _), (nil, let interview?): self = .far(interview)
    case (nil, nil): self = .none
    }
  }
}

extension InterviewDetail {
  /// Whether this interview ended more recently than another one begins; if it is on, it did.
  fileprivate func isNearer(to now: Instant, than next: InterviewDetail) -> Bool {
    let since = now.milliseconds - interview.end.milliseconds
    let until = next.interview.start.instant.milliseconds - now.milliseconds
    return since <= until
  }
}
