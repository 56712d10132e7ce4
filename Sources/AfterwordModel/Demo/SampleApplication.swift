/// An application of the sample journal, with its days told from today on.
struct SampleApplication {
  var company: String
  var position: String
  var department = ""
  var source = ""
  /// The earliest first.
  var rounds: [SampleRound]
  var touches: [SampleTouch] = []
  var ending: SampleEnding?
}

struct SampleRound {
  var name: String
  /// Working days from today; negative in the past.
  var on: Int
  /// Hour of the day in the zone.
  var at: Int
  var minutes = 60
  var zone = "Europe/Berlin"
  var place = ""
  var people: [PersonDraft]
  var note = ""
  /// What was done about the criticism in the note.
  var actions: [SampleAction] = []
  /// How it felt, 1 to 5, as a debrief on the same evening said; nil of one that is still to come, or
  /// to be talked through.
  var felt: Int? = 4
}

struct SampleAction {
  /// How the line begins, without its mark.
  var about: String
  var state: Action.State
  var due: SampleDay?
  var proof: String?
  /// Who had said it; nil where that is clear, or nobody has told yet.
  var saidBy: String?
  /// Working days from today.
  var on: Int
}

/// A follow-up that came of a round, where it was not simply sent on its day.
struct SampleTouch {
  var kind: FollowUpKind
  /// A name out of one of the rounds.
  var to: String?
  var by = Channel.email
  /// The round's place among those of the application.
  var round: Int
  /// Nil of one that the playbook plans.
  var due: SampleDay?
  /// The day on which it was planned by hand, in working days from today; nil: after the round.
  var planned: Int?
  var about = ""
  var then = After.planned

  enum After {
    /// Nothing was done about it yet.
    case planned
    /// Working days from today.
    case sent(on: Int)
    case answered(sentOn: Int, repliedOn: Int, text: String)
    case skipped(on: Int, reason: String)
  }
}

struct SampleEnding {
  var outcome: Outcome
  /// Working days from today.
  var on: Int
}

/// A day of the sample journal.
enum SampleDay {
  case today
  /// This many working days after today, or before where negative.
  case workdays(Int)

  func day(from today: CalendarDay) -> CalendarDay {
    switch self {
    case .today: return today
    case .workdays(let count):
      var day = today
      for _ in 0..<abs(count) {
        repeat {
          day = day.adding(days: count.signum())
        } while [.saturday, .sunday].contains(day.weekday)
      }
      return day
    }
  }
}
