/// What a form is for, with the record that it is about.
public enum FormPurpose: Sendable, Hashable {
  case addInterview
  /// An interview that is on already and that the journal does not know, in this time zone; or the
  /// note that is nearest.
  case startNote(nearest: InterviewDetail?, zone: String)
  case editApplication(Application)
  case editInterview(InterviewDetail)
  case planFollowUp(Application, InterviewID?)
  case editFollowUp(FollowUpDetail)
  case skip(FollowUpDetail)
  case snooze(FollowUpDetail)
  case recordReply(FollowUpDetail)
  /// It was sent on that day, which the guard calls too early or one too many; at that time, if it was
  /// not just now, and with these words, if they are known.
  case send(FollowUpDetail, on: CalendarDay, at: Instant? = nil, text: String? = nil)
  case setOutcome(Application)
  /// With what they are in an application, where there is one.
  case editPerson(Person, PersonApplication?)
  case editRole(Participant, Application)
  case addPerson(Application)

  var addsPerson: Bool {
    if case .addPerson = self { true } else { false }
  }
  case action(Improvement)
  /// What was done about it, with what shows it.
  case finish(Improvement)

  /// The company of the record, where the form has no field for it.
  var company: String? {
    switch self {
    case .addInterview, .startNote, .editApplication, .editPerson: nil
    case .editRole(_, let application), .addPerson(let application): application.company
    case .editInterview(let detail): detail.application.company
    case .planFollowUp(let application, _), .setOutcome(let application): application.company
    case .editFollowUp(let detail), .skip(let detail), .snooze(let detail),
      .recordReply(let detail), .send(let detail, on: _, at: _, text: _):
      detail.company
    case .action(let improvement), .finish(let improvement): improvement.application.company
    }
  }
}

extension FormState {
  /// A new interview. What the selected application says is filled in, ready to be typed over.
  static func addInterview(to application: Application?, zone: String, now: Moment) -> FormState {
    FormState(
      .addInterview,
      fields: [
        .text(.company, application?.company ?? ""),
        .text(.position, application?.position ?? ""),
        .text(.department, application?.department ?? ""),
        .text(.round), .text(.when), .text(.minutes, "60"), .text(.zone, zone), .text(.place),
        .text(.people),
      ],
      now: now
    )
  }

  /// One line: the company.
  static func startNote(nearest: InterviewDetail?, zone: String, now: Moment) -> FormState {
    FormState(.startNote(nearest: nearest, zone: zone), fields: [.text(.company)], now: now)
  }

  /// The cursor goes into the note of what this form adds.
  var startsNote: Bool {
    if case .startNote = purpose { true } else { false }
  }

  static func edit(_ application: Application, now: Moment) -> FormState {
    FormState(
      .editApplication(application),
      fields: [
        .existing(.company, application.company), .existing(.position, application.position),
        .existing(.department, application.department), .existing(.source, application.source),
      ],
      now: now
    )
  }

  static func edit(_ detail: InterviewDetail, now: Moment) -> FormState {
    let interview = detail.interview
    return FormState(
      .editInterview(detail),
      fields: [
        .existing(.round, interview.round),
        .existing(
          .when,
          interview.start.local.iso.replacing("T", with: " "),
          as: .time(interview.start)
        ),
        .existing(.minutes, String(interview.minutes)), .existing(.zone, interview.start.zone),
        .existing(.place, interview.place),
        .existing(.people, ParticipantPhrase.text(for: detail.people)),
      ],
      now: now
    )
  }

  static func plan(
    for application: Application,
    interviewID: InterviewID?,
    to name: String = "",
    kind: FollowUpKind = .thankYou,
    channel: Channel = .email,
    due: String = "tomorrow",
    note: String = "",
    now: Moment
  ) -> FormState {
    FormState(
      .planFollowUp(application, interviewID),
      fields: [
        .choice(.kind, kind), .text(.person, name), .choice(.channel, channel), .text(.due, due),
        .text(.note, note),
      ],
      now: now
    )
  }

  static func edit(_ detail: FollowUpDetail, now: Moment) -> FormState {
    let followUp = detail.followUp
    return FormState(
      .editFollowUp(detail),
      fields: [
        .choice(.kind, followUp.kind), .existing(.person, detail.personName ?? ""),
        .choice(.channel, followUp.channel),
        .existing(.due, followUp.due.iso, as: .day(followUp.due)),
        .existing(.note, followUp.note),
      ],
      now: now
    )
  }

  static func skip(_ detail: FollowUpDetail, now: Moment) -> FormState {
    FormState(.skip(detail), fields: [.text(.reason)], now: now)
  }

  static func snooze(_ detail: FollowUpDetail, now: Moment) -> FormState {
    // Tomorrow for what is due; one day later for what is not: never earlier than it was.
    let next = max(detail.followUp.due, now.today).adding(days: 1)
    let isTomorrow = next == now.today.adding(days: 1)
    return FormState(
      .snooze(detail),
      fields: [.text(.until, isTomorrow ? "1d" : next.iso)],
      now: now
    )
  }

  static func recordReply(to detail: FollowUpDetail, now: Moment) -> FormState {
    FormState(.recordReply(detail), fields: [.text(.replyText)], now: now)
  }

  static func send(
    _ detail: FollowUpDetail,
    on day: CalendarDay,
    at instant: Instant? = nil,
    text: String? = nil,
    now: Moment
  ) -> FormState {
    var form = FormState(
      .send(detail, on: day, at: instant, text: text),
      fields: [.text(.override)],
      now: now
    )
    form.focus(0)
    return form
  }

  /// With what the program suggests, if it does.
  static func setOutcome(
    of application: Application,
    suggested: Outcome? = nil,
    now: Moment
  ) -> FormState {
    FormState(
      .setOutcome(application),
      fields: [.choice(.outcome, suggested ?? application.outcome)],
      now: now
    )
  }
}
