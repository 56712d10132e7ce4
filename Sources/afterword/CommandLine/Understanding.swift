internal import AfterwordModel
internal import AfterwordViews

/// Reads what options hold, and says which option it was that could not be understood.
enum Understanding {
  /// A day to come.
  static func day(
    _ text: String,
    at now: Moment,
    option: String
  ) throws(CommandFailure) -> CalendarDay {
    do {
      return try DatePhrase.day(text, from: now.today, direction: .future)
    } catch {
      throw wrong(option, error.sentence(today: now.today))
    }
  }

  /// When an interview is, or was: they are often written down afterwards.
  static func time(
    _ text: String,
    from wall: LocalTime,
    option: String
  ) throws(CommandFailure) -> LocalTime {
    do {
      return try DatePhrase.time(text, from: wall, direction: .nearest)
    } catch {
      throw wrong(option, error.sentence(today: wall.day))
    }
  }

  /// When a follow-up was sent, which cannot be before what it is about.
  static func sentTime(
    _ text: String,
    of id: FollowUpID,
    in journal: Journal,
    at now: Moment
  ) throws -> Instant {
    let round = try journal.followUp(id)?.followUp.interviewID.flatMap(journal.interview)
    do {
      return try SentTime.read(
        text,
        now: now,
        zone: HomeZone.identifier,
        order: try journal.settings().dayOrder,
        round: round?.interview
      )
    } catch let problem as SentTimeProblem {
      throw wrong("--at", problem.sentence(today: now.today))
    }
  }

  static func person(_ text: String, option: String) throws(CommandFailure) -> PersonDraft {
    do {
      return try ParticipantPhrase.person(text)
    } catch {
      throw wrong(option, error.sentence)
    }
  }

  private static func wrong(_ option: String, _ sentence: String) -> CommandFailure {
    CommandFailure("\(option): \(sentence)", code: .wrongUsage)
  }
}
