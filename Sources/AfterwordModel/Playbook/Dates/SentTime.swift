/// When a message was sent, as a person says it.
public enum SentTime {
  /// The instant that a text means: a day and time, a time of today, or a day alone, which is its
  /// noon. `round` is what the message is about, where it is about one.
  public static func read(
    _ text: String,
    now: Moment,
    zone: String,
    order: DayOrder?,
    round: Interview?
  ) throws(SentTimeProblem) -> Instant {
    let local = LocalTime(now.instant, zone: zone) ?? now.local
    let wall: LocalTime
    var isDayAlone = false
    do {
      wall = try DatePhrase.time(text, from: local, direction: .nearest, order: order)
    } catch .missingDay {
      wall = try time("today \(text)", from: local, order: order)
    } catch .missingTime(let day) {
      wall = LocalTime(day: day, minuteOfDay: 12 * 60)
      isDayAlone = true
    } catch {
      throw .phrase(error)
    }
    var instant =
      ZonedTime(local: wall, zone: zone)?.instant
      ?? Instant(seconds: wall.secondsAtUTC - Int64(now.utcOffset))
    if isDayAlone, wall.day == local.day { instant = now.instant }
    if isDayAlone, let round, round.start.local.day == wall.day {
      instant = min(max(instant, round.end), now.instant)
    }
    if let problem = problem(at: instant, now: now.instant, round: round) { throw problem }
    return instant
  }

  private static func time(
    _ text: String,
    from now: LocalTime,
    order: DayOrder?
  ) throws(SentTimeProblem) -> LocalTime {
    do {
      return try DatePhrase.time(text, from: now, direction: .nearest, order: order)
    } catch {
      throw .phrase(error)
    }
  }

  /// Nil for a time at which the message can have been sent.
  public static func problem(
    at instant: Instant,
    now: Instant,
    round: Interview?
  ) -> SentTimeProblem? {
    if instant > now { return .isToCome }
    // Thanks for a talk, or a line to somebody who did not come: both begin with the talk.
    if let round, instant < round.start.instant { return .beforeRound(round.start.local) }
    return nil
  }
}

/// Why a message cannot have been sent then.
public enum SentTimeProblem: Error, Sendable, Hashable {
  case phrase(DatePhraseProblem)
  case isToCome
  /// The round that it is about began only then.
  case beforeRound(LocalTime)
}
