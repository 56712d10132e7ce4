/// A change that a person asks for: one transaction, one step of undo.
public enum JournalChange: Sendable, Hashable {
  case addInterview(InterviewDraft)
  case editApplication(ApplicationID, ApplicationEdit)
  case editInterview(InterviewID, InterviewEdit)
  /// These take part too; who takes part already stays.
  case addPeople([PersonDraft], to: InterviewID)
  case planFollowUp(FollowUpDraft)
  case editFollowUp(FollowUpID, FollowUpEdit)
  /// `override` says why, where the guard calls it early or enough; `at` when it was sent, if that was
  /// earlier than now; `text` as what it went out, to be kept as its draft.
  case markSent(FollowUpID, override: String = "", at: Instant? = nil, text: String? = nil)
  case skip(FollowUpID, reason: String)
  case snooze(FollowUpID, until: CalendarDay)
  /// A follow-up that was still planned counts as sent when its reply comes.
  case recordReply(FollowUpID, text: String)
  case setOutcome(ApplicationID, Outcome)
  case editAction(NoteLineID, ActionEdit)
  /// They did not come to the interview, or they did after all.
  case setNoShow(InterviewID, Bool)
  /// Somebody said this line of a note; nil takes it back.
  case setSaidBy(NoteLineID, PersonID?)
  /// Somebody who has a part in the application, in no round so far.
  case addPerson(PersonDraft, to: ApplicationID)
  case editPerson(PersonID, PersonEdit)
  case editRole(PersonID, ApplicationID, RoleEdit)
  /// Two entries for one person become the first, which takes over everything of the duplicate.
  case mergePeople(PersonID, duplicate: PersonID)
  /// The line of a planned promise was deleted: the promise is to be kept all the same, or is none
  /// any more.
  case settlePromise(FollowUpID, isKept: Bool)
  /// The round needs no debrief.
  case skipDebrief(InterviewID)
  /// The check-in asks about it again on that day.
  case pauseCard(CheckInCard.ID, until: CalendarDay)
  /// The round was talked through: what came of it, and that it was.
  case debrief(InterviewID, DebriefDraft)
  /// A follow-up that was skipped is planned after all.
  case planAgain(FollowUpID)
}

/// What a debrief adds to its interview.
public struct DebriefDraft: Sendable, Hashable {
  /// Lines with their marks, to stand at the end of the note.
  public var lines: [String]
  /// Who took part, with all that was said about them: who took part already is changed, others are
  /// added.
  public var people: [DebriefPerson]
  /// Who said which criticism.
  public var speakers: [DebriefSpeaker]
  /// 1 to 5; nil if it was not said.
  public var feeling: Int?

  public init(
    lines: [String] = [],
    people: [DebriefPerson] = [],
    speakers: [DebriefSpeaker] = [],
    feeling: Int? = nil
  ) {
    self.lines = lines
    self.people = people
    self.speakers = speakers
    self.feeling = feeling
  }
}

/// Who said a line of criticism of the note as it is after the debrief.
public struct DebriefSpeaker: Sendable, Hashable {
  /// Without its mark.
  public var line: String
  /// Of somebody who took part.
  public var name: String

  public init(line: String, name: String) {
    self.line = line
    self.name = name
  }
}

/// Somebody in a debrief. An id is of somebody that the journal knows.
public struct DebriefPerson: Sendable, Hashable {
  public var id: PersonID?
  public var name: String
  public var edit: PersonEdit
  public var role: RoleEdit

  public init(
    id: PersonID? = nil,
    name: String,
    edit: PersonEdit = PersonEdit(),
    role: RoleEdit = RoleEdit()
  ) {
    self.id = id
    self.name = name
    self.edit = edit
    self.role = role
  }
}

/// A new round of an application that is there, or of a new one.
public struct InterviewDraft: Sendable, Hashable {
  public enum Of: Sendable, Hashable {
    case existing(ApplicationID)
    /// The application with this company and position (compared without case and accents) if there
    /// is one that is still open, else a new one.
    case position(company: String, position: String, department: String)
    /// The only open application with this company (compared without case and accents), else a
    /// new one whose position is not known yet.
    case company(String)
  }

  public var application: Of
  public var round: String
  public var start: ZonedTime
  public var minutes: Int
  public var place: String
  public var people: [PersonDraft]

  public init(
    application: Of,
    round: String,
    start: ZonedTime,
    minutes: Int = 60,
    place: String = "",
    people: [PersonDraft] = []
  ) {
    self.application = application
    self.round = round
    self.start = start
    self.minutes = minutes
    self.place = place
    self.people = people
  }
}

extension InterviewDraft {
  /// A round that is on already, of which only the company is known.
  static func startingNow(at company: String, zone: String, now: Moment) -> InterviewDraft {
    let minute = Instant(seconds: now.instant.seconds.flooredQuotient(by: 60) * 60)
    let local = LocalTime(minute, zone: zone) ?? LocalTime(minute, utcOffset: now.utcOffset)
    return InterviewDraft(
      application: .company(company),
      round: "Interview",
      start: ZonedTime(local: local, zone: zone, instant: minute)
    )
  }
}

/// What is to change of an application; nil leaves a field as it is.
public struct ApplicationEdit: Sendable, Hashable {
  public var company: String?
  public var position: String?
  public var department: String?
  public var source: String?

  public init(
    company: String? = nil,
    position: String? = nil,
    department: String? = nil,
    source: String? = nil
  ) {
    self.company = company
    self.position = position
    self.department = department
    self.source = source
  }
}

/// What is to change of an interview; nil leaves a field as it is.
public struct InterviewEdit: Sendable, Hashable {
  public var round: String?
  public var start: ZonedTime?
  public var minutes: Int?
  public var place: String?
  /// Everybody who takes part. Somebody left out stays in the journal and keeps their role.
  public var people: [PersonDraft]?

  public init(
    round: String? = nil,
    start: ZonedTime? = nil,
    minutes: Int? = nil,
    place: String? = nil,
    people: [PersonDraft]? = nil
  ) {
    self.round = round
    self.start = start
    self.minutes = minutes
    self.place = place
    self.people = people
  }
}

/// A touch to plan by hand.
public struct FollowUpDraft: Sendable, Hashable {
  public var applicationID: ApplicationID
  public var interviewID: InterviewID?
  public var person: PersonDraft?
  public var kind: FollowUpKind
  public var channel: Channel
  public var due: CalendarDay
  public var note: String
  /// Why the person goes on against the guard; empty if they don't.
  public var overrideReason: String

  public init(
    applicationID: ApplicationID,
    interviewID: InterviewID? = nil,
    person: PersonDraft? = nil,
    kind: FollowUpKind,
    channel: Channel = .email,
    due: CalendarDay,
    note: String = "",
    overrideReason: String = ""
  ) {
    self.applicationID = applicationID
    self.interviewID = interviewID
    self.person = person
    self.kind = kind
    self.channel = channel
    self.due = due
    self.note = note
    self.overrideReason = overrideReason
  }
}

/// What is to change of a follow-up; nil leaves a field as it is.
public struct FollowUpEdit: Sendable, Hashable {
  public var kind: FollowUpKind?
  public var channel: Channel?
  public var due: CalendarDay?
  public var note: String?
  public var person: PersonChange?
  public var overrideReason: String?

  public init(
    kind: FollowUpKind? = nil,
    channel: Channel? = nil,
    due: CalendarDay? = nil,
    note: String? = nil,
    person: PersonChange? = nil,
    overrideReason: String? = nil
  ) {
    self.kind = kind
    self.channel = channel
    self.due = due
    self.note = note
    self.person = person
    self.overrideReason = overrideReason
  }
}

/// Whom a follow-up is to go to from now on, or who said something.
public enum PersonChange: Sendable, Hashable {
  case somebody(PersonDraft)
  /// The company, not anybody by name.
  case nobody
}

/// What is to change of the action about an improvement; nil leaves a part as it is, and `open`
/// without a due day where there was no action yet.
public struct ActionEdit: Sendable, Hashable {
  public var state: Action.State?
  public var due: CalendarDay?
  /// It is due on no day any more.
  public var removesDue: Bool
  /// A link or a sentence that shows what was done.
  public var proof: String?
  /// Who said it.
  public var saidBy: PersonChange?

  public init(
    state: Action.State? = nil,
    due: CalendarDay? = nil,
    removesDue: Bool = false,
    proof: String? = nil,
    saidBy: PersonChange? = nil
  ) {
    self.state = state
    self.due = due
    self.removesDue = removesDue
    self.proof = proof
    self.saidBy = saidBy
  }
}
