/// Performs what happened in the sample's applications, in the order of time.
struct SampleWriting {
  let journal: Journal
  let now: Moment

  private var applications: [Int: ApplicationID] = [:]
  private var interviews: [SampleStep.Subject: InterviewID] = [:]
  private var followUps: [SampleStep.Subject: FollowUpID] = [:]

  init(journal: Journal, now: Moment) {
    self.journal = journal
    self.now = now
  }

  mutating func write(_ samples: [SampleApplication]) throws(JournalError) {
    let calendar = SampleCalendar(now: now)
    let steps = samples.indices.flatMap { calendar.steps(of: samples[$0], number: $0) }
    // Steps of the same instant stay in their order: a follow-up is planned before it is sent.
    let inTime = steps.enumerated().sorted { left, right in
      (left.element.at, left.offset) < (right.element.at, right.offset)
    }
    for step in inTime.map(\.element) {
      try perform(step, of: samples[step.subject.application])
    }
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
    case .act(let action):
      guard let id = interviews[subject] else { return }
      let feedback = try journal.noteRecords(of: id).feedback
      guard let line = feedback.first(where: { $0.text.hasPrefix(action.about) }) else { return }
      let due = action.due?.day(from: now.today)
      let edit = ActionEdit(state: action.state, due: due, proof: action.proof)
      _ = try journal.perform(.editAction(line.id, edit), at: at)
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
    case .change(let change):
      guard let id = followUps[subject] else { return }
      _ = try journal.perform(change(id), at: at)
    case .end(let outcome):
      guard let id = applications[subject.application] else { return }
      _ = try journal.perform(.setOutcome(id, outcome), at: at)
    }
  }
}
