extension FormState {
  /// What the form asks the journal to do, once no field has a problem. Of a record that is
  /// edited, only what was changed: another process may have changed the rest meanwhile.
  func change(now: Moment) -> JournalChange? {
    switch purpose {
    case .addInterview: newInterview
    case .startNote(_, let zone):
      .addInterview(.startingNow(at: text(.company), zone: zone, now: now))
    case .editApplication(let application): .editApplication(application.id, edit(of: application))
    case .editInterview(let detail): .editInterview(detail.interview.id, edit(of: detail))
    case .planFollowUp(let application, let interviewID): plan(application, interviewID)
    case .editFollowUp(let detail): .editFollowUp(detail.followUp.id, edit(of: detail))
    case .skip(let detail): .skip(detail.followUp.id, reason: text(.reason))
    case .snooze(let detail): day(.until).map { .snooze(detail.followUp.id, until: $0) }
    case .recordReply(let detail): .recordReply(detail.followUp.id, text: text(.replyText))
    case .send(let detail, on: _, let instant, let text):
      .markSent(detail.followUp.id, override: overrideReason ?? "", at: instant, text: text)
    case .setOutcome(let application): choice(.outcome).map { .setOutcome(application.id, $0) }
    case .editPerson(let person, let part): .editPerson(person.id, edit(of: person, in: part))
    case .editRole(let participant, let application):
      .editRole(participant.person.id, application.id, edit(of: participant.role))
    case .addPerson(let application): newPerson(in: application)
    case .action(let improvement): .editAction(improvement.id, edit(of: improvement))
    case .finish(let improvement):
      .editAction(improvement.id, ActionEdit(state: .done, proof: text(.proof)))
    }
  }

  private var newInterview: JournalChange? {
    guard let start = time(.when), let minutes = Interview.minutes(text(.minutes)) else {
      return nil
    }
    return .addInterview(
      InterviewDraft(
        application: .position(
          company: text(.company),
          position: text(.position),
          department: text(.department)
        ),
        round: text(.round),
        start: start,
        minutes: minutes,
        place: text(.place),
        people: people(.people)
      )
    )
  }

  private func plan(_ application: Application, _ interviewID: InterviewID?) -> JournalChange? {
    guard let kind: FollowUpKind = choice(.kind), let channel: Channel = choice(.channel),
      let due = day(.due)
    else { return nil }
    return .planFollowUp(
      FollowUpDraft(
        applicationID: application.id,
        interviewID: interviewID,
        person: people(.person).first,
        kind: kind,
        channel: channel,
        due: due,
        note: text(.note),
        overrideReason: overrideReason ?? ""
      )
    )
  }

  private func edit(of application: Application) -> ApplicationEdit {
    ApplicationEdit(
      company: text(.company).unless(application.company),
      position: text(.position).unless(application.position),
      department: text(.department).unless(application.department),
      source: text(.source).unless(application.source)
    )
  }

  private func edit(of detail: InterviewDetail) -> InterviewEdit {
    let interview = detail.interview
    return InterviewEdit(
      round: text(.round).unless(interview.round),
      start: time(.when)?.unless(interview.start),
      minutes: Interview.minutes(text(.minutes))?.unless(interview.minutes),
      place: text(.place).unless(interview.place),
      people: text(.people) == ParticipantPhrase.text(for: detail.people)
        ? nil : people(.people).map { $0.withoutRole(ifIn: detail.people) }
    )
  }

  private func edit(of detail: FollowUpDetail) -> FollowUpEdit {
    let followUp = detail.followUp
    let kind: FollowUpKind? = choice(.kind)
    let channel: Channel? = choice(.channel)
    return FollowUpEdit(
      kind: kind?.unless(followUp.kind),
      channel: channel?.unless(followUp.channel),
      due: day(.due)?.unless(followUp.due),
      note: text(.note).unless(followUp.note),
      person: personChange(in: .person, from: detail.personName ?? ""),
      overrideReason: overrideReason?.unless(followUp.planning.overrideReason)
    )
  }

  func personChange(in field: FormFieldName, from name: String) -> PersonChange? {
    if text(field) == name { return nil }
    return people(field).first.map(PersonChange.somebody) ?? .nobody
  }

  private func time(_ name: FormFieldName) -> ZonedTime? {
    if case .time(let time) = field(name)?.reading { time } else { nil }
  }

  func day(_ name: FormFieldName) -> CalendarDay? {
    if case .day(let day) = field(name)?.reading { day } else { nil }
  }

  func people(_ name: FormFieldName) -> [PersonDraft] {
    if case .people(let people) = field(name)?.reading { people } else { [] }
  }
}

extension Equatable {
  /// Nil where nothing was changed.
  func unless(_ old: Self) -> Self? { self == old ? nil : self }
}

extension PersonDraft {
  /// Of somebody who takes part already, a role that was deleted from the field is no role any more.
  fileprivate func withoutRole(ifIn participants: [Participant]) -> PersonDraft {
    guard participants.contains(where: { $0.person.name == name }) else { return self }
    var draft = self
    draft.role = role ?? Role().kind
    draft.say = say ?? Role().say
    return draft
  }
}
