/// Performs what happened in the sample's applications, in the order of time. Its person sends
/// everything that the playbook plans on its day, but for what the story tells otherwise.
struct SampleWriting {
  let journal: Journal
  let now: Moment

  private let samples: [SampleApplication]
  private var applications: [Int: ApplicationID] = [:]
  private var interviews: [SampleStep.Subject: InterviewID] = [:]
  private var followUps: [SampleStep.Subject: FollowUpID] = [:]

  init(_ samples: [SampleApplication], journal: Journal, now: Moment) {
    self.samples = samples
    self.journal = journal
    self.now = now
  }

  mutating func write() throws(JournalError) {
    let calendar = SampleCalendar(now: now)
    let steps = samples.indices.flatMap { calendar.steps(of: samples[$0], number: $0) }
    // Steps of the same instant stay in their order: a follow-up is planned before it is sent.
    let inTime = steps.enumerated().sorted { left, right in
      (left.element.at, left.offset) < (right.element.at, right.offset)
    }
    var mornings = calendar.mornings(since: inTime.first?.element.at ?? now.instant)[...]
    for step in inTime.map(\.element) {
      while let morning = mornings.first, morning <= step.at {
        mornings.removeFirst()
        try sendWhatIsDue(at: Moment(morning, utcOffset: now.utcOffset))
      }
      _ = try journal.catchUp(at: Moment(step.at, utcOffset: now.utcOffset))
      try perform(step, of: samples[step.subject.application])
    }
    for morning in mornings {
      try sendWhatIsDue(at: Moment(morning, utcOffset: now.utcOffset))
    }
    _ = try journal.catchUp(at: now)
  }

  private func sendWhatIsDue(at moment: Moment) throws(JournalError) {
    _ = try journal.catchUp(at: moment)
    let agenda = try journal.agenda(today: moment.today)
    for detail in agenda.overdue + agenda.dueToday where !isTold(detail) {
      _ = try journal.perform(.markSent(detail.followUp.id), at: moment)
    }
  }

  /// Whether the story says what becomes of it.
  private func isTold(_ detail: FollowUpDetail) -> Bool {
    let number = applications.first { $0.value == detail.followUp.applicationID }?.key
    return number.map { number in
      samples[number].touches.contains { isMeant(detail, by: $0, of: number) }
    } ?? false
  }

  private func isMeant(_ detail: FollowUpDetail, by touch: SampleTouch, of number: Int) -> Bool {
    let round = interviews[SampleStep.Subject(application: number, part: touch.round)]
    let followUp = detail.followUp
    return followUp.kind == touch.kind && detail.personName == touch.to
      && (followUp.interviewID == nil || followUp.interviewID == round)
  }

  private func planned(_ touch: SampleTouch, of number: Int) throws(JournalError) -> FollowUpID? {
    guard let application = applications[number] else { return nil }
    for entry in try journal.timeline(of: application) {
      guard case .followUp(let detail) = entry.content, detail.followUp.state == .planned,
        isMeant(detail, by: touch, of: number)
      else { continue }
      return detail.followUp.id
    }
    return nil
  }

  private mutating func perform(
    _ step: SampleStep,
    of sample: SampleApplication
  ) throws(JournalError) {
    let at = Moment(step.at, utcOffset: now.utcOffset)
    let subject = step.subject
    switch step.action {
    case .addRound(let draft):
      var draft = draft
      if let known = applications[subject.application] { draft.application = .existing(known) }
      let receipt = try journal.perform(.addInterview(draft), at: at)
      interviews[subject] = receipt.interviewID
      let id = receipt.applicationID
      if applications.updateValue(id, forKey: subject.application) == nil, !sample.source.isEmpty {
        let edit = ApplicationEdit(source: sample.source)
        _ = try journal.perform(.editApplication(id, edit), at: at)
      }
    case .writeNote(let text):
      guard let id = interviews[subject] else { return }
      try journal.appendToNote(id, line: text, at: at)
    case .debrief(let felt):
      guard let id = interviews[subject] else { return }
      _ = try journal.perform(.debrief(id, DebriefDraft(feeling: felt)), at: at)
    case .act(let action):
      guard let id = interviews[subject] else { return }
      let feedback = try journal.noteRecords(of: id).feedback
      guard let line = feedback.first(where: { $0.text.hasPrefix(action.about) }) else { return }
      let due = action.due?.day(from: now.today)
      let edit = ActionEdit(state: action.state, due: due, proof: action.proof)
      _ = try journal.perform(.editAction(line.id, edit), at: at)
      let people = try journal.interview(id)?.people ?? []
      if let speaker = people.first(where: { $0.person.name == action.saidBy }) {
        _ = try journal.perform(.setSaidBy(line.id, speaker.person.id), at: at)
      }
    case .plan(let touch, let due):
      guard let application = applications[subject.application] else { return }
      let round = SampleStep.Subject(application: subject.application, part: touch.round)
      let draft = FollowUpDraft(
        applicationID: application,
        interviewID: interviews[round],
        person: touch.to.map { PersonDraft(name: $0) },
        kind: touch.kind,
        channel: touch.by,
        due: due,
        note: touch.about
      )
      followUps[subject] = try journal.perform(.planFollowUp(draft), at: at).followUpID
    case .find(let touch):
      followUps[subject] = try planned(touch, of: subject.application)
    case .change(let change):
      guard let id = followUps[subject] else { return }
      _ = try journal.perform(change(id), at: at)
    case .end(let outcome):
      guard let id = applications[subject.application] else { return }
      _ = try journal.perform(.setOutcome(id, outcome), at: at)
    }
  }
}
