/// One change of the sample journal, and when it was made.
struct SampleStep {
  struct Subject: Hashable {
    /// Which of the sample's applications.
    var application: Int
    /// Which of its rounds, or of its touches.
    var part: Int
  }

  enum Action {
    case addRound(InterviewDraft)
    case writeNote(String)
    case act(SampleAction)
    case debrief(felt: Int)
    case plan(SampleTouch, due: CalendarDay)
    /// The follow-up that the playbook has planned is the one that is changed next.
    case find(SampleTouch)
    case change((FollowUpID) -> JournalChange)
    case end(Outcome)
  }

  var at: Instant
  var subject: Subject
  var action: Action
}

/// Turns what is told from today on into steps with their instants.
struct SampleCalendar {
  let now: Moment

  func steps(of sample: SampleApplication, number: Int) -> [SampleStep] {
    var steps: [SampleStep] = []
    for (part, round) in sample.rounds.enumerated() {
      let subject = SampleStep.Subject(application: number, part: part)
      steps += self.steps(of: round, subject, in: sample)
    }
    for (part, touch) in sample.touches.enumerated() {
      let subject = SampleStep.Subject(application: number, part: part)
      steps += self.steps(of: touch, subject, after: sample.rounds[touch.round])
    }
    if let ending = sample.ending {
      let subject = SampleStep.Subject(application: number, part: 0)
      steps.append(
        SampleStep(
          at: instant(.workdays(ending.on), hour: 12),
          subject: subject,
          action: .end(ending.outcome)
        )
      )
    }
    return steps
  }

  private func steps(
    of round: SampleRound,
    _ subject: SampleStep.Subject,
    in sample: SampleApplication
  ) -> [SampleStep] {
    let local = LocalTime(
      day: SampleDay.workdays(round.on).day(from: now.today),
      minuteOfDay: round.at * 60
    )
    guard let start = ZonedTime(local: local, zone: round.zone) else { return [] }
    let draft = InterviewDraft(
      application: .position(
        company: sample.company,
        position: sample.position,
        department: sample.department
      ),
      round: round.name,
      start: start,
      minutes: round.minutes,
      place: round.place,
      people: round.people
    )
    var steps = [SampleStep(at: added(round), subject: subject, action: .addRound(draft))]
    if !round.note.isEmpty {
      // What is written down before an interview are questions to ask.
      let isAhead = start.instant > newest
      let written =
        isAhead
        ? added(round).adding(minutes: 30) : start.instant.adding(minutes: round.minutes - 5)
      steps.append(
        SampleStep(at: min(written, newest), subject: subject, action: .writeNote(round.note))
      )
    }
    let ended = start.instant.adding(minutes: round.minutes)
    if let felt = round.felt, ended < newest {
      let at = min(ended.adding(minutes: 30), newest)
      steps.append(SampleStep(at: at, subject: subject, action: .debrief(felt: felt)))
    }
    for action in round.actions {
      let at = instant(.workdays(action.on), hour: 19)
      steps.append(SampleStep(at: at, subject: subject, action: .act(action)))
    }
    return steps
  }

  private func steps(
    of touch: SampleTouch,
    _ subject: SampleStep.Subject,
    after round: SampleRound
  ) -> [SampleStep] {
    var steps: [SampleStep] = []
    if let due = touch.due?.day(from: now.today) {
      let day = touch.planned ?? (round.on < 0 ? round.on : nil)
      let plannedAt = day.map { instant(.workdays($0), hour: 17) } ?? added(round)
      steps.append(SampleStep(at: plannedAt, subject: subject, action: .plan(touch, due: due)))
    }
    func change(on day: Int, hour: Int, _ change: @escaping (FollowUpID) -> JournalChange) {
      let at = instant(.workdays(day), hour: hour)
      if touch.due == nil, steps.isEmpty {
        steps.append(SampleStep(at: at, subject: subject, action: .find(touch)))
      }
      steps.append(SampleStep(at: at, subject: subject, action: .change(change)))
    }
    switch touch.then {
    case .planned: break
    case .sent(let day): change(on: day, hour: 18) { .markSent($0) }
    case .skipped(let day, let reason): change(on: day, hour: 18) { .skip($0, reason: reason) }
    case .answered(let sentOn, let repliedOn, let text):
      change(on: sentOn, hour: 18) { .markSent($0) }
      change(on: repliedOn, hour: 20) { .recordReply($0, text: text) }
    }
    return steps
  }

  /// Each morning since that day, up to yesterday's.
  func mornings(since first: Instant) -> [Instant] {
    let day = LocalTime(first, utcOffset: now.utcOffset).day
    return (1...max(1, day.days(until: now.today))).reversed().map { daysAgo in
      let local = LocalTime(day: now.today.adding(days: -daysAgo), minuteOfDay: 9 * 60)
      return Instant(seconds: local.secondsAtUTC - Int64(now.utcOffset))
    }
  }

  /// Interviews are agreed on about a week before.
  private func added(_ round: SampleRound) -> Instant {
    instant(.workdays(round.on - 4), hour: 11)
  }

  /// On the person's own clock, and never later than a while ago.
  private func instant(_ day: SampleDay, hour: Int) -> Instant {
    let local = LocalTime(day: day.day(from: now.today), minuteOfDay: hour * 60)
    return min(Instant(seconds: local.secondsAtUTC - Int64(now.utcOffset)), newest)
  }

  private var newest: Instant { now.instant.adding(minutes: -40) }
}
