/// A line of the interview list.
public enum ListRow: Sendable, Hashable {
  case application(Application)
  case interview(InterviewRow)

  public var id: ListRowID {
    switch self {
    case .application(let application): .application(application.id)
    case .interview(let row): .interview(row.interview.id)
    }
  }

  public var applicationID: ApplicationID {
    switch self {
    case .application(let application): application.id
    case .interview(let row): row.interview.applicationID
    }
  }
}

public enum ListRowID: Sendable, Hashable {
  case application(ApplicationID)
  case interview(InterviewID)
}

/// An interview in the list, with what its follow-ups ask for.
public struct InterviewRow: Sendable, Hashable {
  public var interview: Interview
  public var outcome: Outcome
  /// Planned follow-ups of this round that are due today or earlier.
  public var dueCount: Int
  /// Planned follow-ups of this round that are due later.
  public var laterCount: Int
  /// Follow-ups of this round that were sent or skipped.
  public var closedCount: Int

  public init(
    interview: Interview,
    outcome: Outcome,
    dueCount: Int,
    laterCount: Int,
    closedCount: Int
  ) {
    self.interview = interview
    self.outcome = outcome
    self.dueCount = dueCount
    self.laterCount = laterCount
    self.closedCount = closedCount
  }
}

/// A stretch of the interview list, in its order: applications by newest activity, each followed
/// by its interviews, latest first.
public struct InterviewListWindow: Sendable, Hashable {
  public var rows: [ListRow]
  public var hasEarlierRows: Bool
  public var hasLaterRows: Bool

  public init(rows: [ListRow], hasEarlierRows: Bool, hasLaterRows: Bool) {
    self.rows = rows
    self.hasEarlierRows = hasEarlierRows
    self.hasLaterRows = hasLaterRows
  }
}

/// Where a window of the list is to lie.
public enum ListAnchor: Sendable, Hashable {
  case first
  case last
  /// Around this row; as `.first` if it is not there any more.
  case around(ListRowID)
}

/// The numbers of the title line.
public struct Overview: Sendable, Hashable {
  /// Planned follow-ups that are due today or earlier, those that are late among them.
  public var dueCount: Int
  /// Planned follow-ups that were due before today.
  public var overdueCount: Int
  /// Applications whose outcome is open.
  public var openCount: Int
  /// When nothing is due: what comes first.
  public var next: FollowUpDetail?
  public var isJournalEmpty: Bool

  public init(
    dueCount: Int = 0,
    overdueCount: Int = 0,
    openCount: Int = 0,
    next: FollowUpDetail? = nil,
    isJournalEmpty: Bool
  ) {
    self.next = next
    self.dueCount = dueCount
    self.overdueCount = overdueCount
    self.openCount = openCount
    self.isJournalEmpty = isJournalEmpty
  }
}

/// One entry of an application's timeline.
public struct TimelineEntry: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case interview(Interview)
    case followUp(FollowUpDetail)
    case reply(Reply, to: FollowUpDetail)
    case outcome(Outcome)
    /// The playbook moved or withdrew something, and says why.
    case planNotice(PlanNotice)
    case action(Feedback, in: InterviewID)
    /// They promised an answer by this day.
    case awaitedAnswer(Promise)
  }

  /// When it happened, or is planned: what the timeline is ordered by.
  public var at: TimelineTime
  public var content: Content

  public init(at: TimelineTime, content: Content) {
    self.at = at
    self.content = content
  }
}

/// A timeline holds both days (planned follow-ups) and instants (all else).
public enum TimelineTime: Sendable, Hashable {
  case day(CalendarDay)
  case instant(Instant)
}

/// A follow-up with the names that belong to it.
public struct FollowUpDetail: Sendable, Hashable {
  public var followUp: FollowUp
  public var personName: String?
  public var company: String
  public var position: String
  public var reply: Reply?

  public init(
    followUp: FollowUp,
    personName: String?,
    company: String,
    position: String,
    reply: Reply?
  ) {
    self.followUp = followUp
    self.personName = personName
    self.company = company
    self.position = position
    self.reply = reply
  }
}

/// One interview with everything that belongs to it.
public struct InterviewDetail: Sendable, Hashable {
  public var application: Application
  public var interview: Interview
  public var people: [Participant]
  public var note: String

  public init(application: Application, interview: Interview, people: [Participant], note: String) {
    self.application = application
    self.interview = interview
    self.people = people
    self.note = note
  }
}

/// One interview as a list of all of them shows it.
public struct InterviewListing: Sendable, Hashable {
  public var application: Application
  public var interview: Interview
  /// The names of those who take part.
  public var people: [String]
  /// The first planned follow-up of this round, or of the application as a whole.
  public var nextFollowUp: FollowUpDetail?

  public init(
    application: Application,
    interview: Interview,
    people: [String],
    nextFollowUp: FollowUpDetail?
  ) {
    self.application = application
    self.interview = interview
    self.people = people
    self.nextFollowUp = nextFollowUp
  }
}

/// A person with what they are in an application.
public struct Participant: Sendable, Hashable {
  public var person: Person
  public var role: Role

  public init(person: Person, role: Role) {
    self.person = person
    self.role = role
  }
}

/// What is due, and when to come back.
public struct Agenda: Sendable, Hashable {
  public var overdue: [FollowUpDetail]
  public var dueToday: [FollowUpDetail]
  /// The first planned follow-up after today.
  public var next: FollowUpDetail?

  public init(overdue: [FollowUpDetail], dueToday: [FollowUpDetail], next: FollowUpDetail?) {
    self.overdue = overdue
    self.dueToday = dueToday
    self.next = next
  }
}

/// Kinds of text that a form or a note can complete from what the journal knows.
public enum SuggestionSource: Sendable, Hashable {
  case companies
  case positions
  /// People of this company first, then all others.
  case people(company: String)
  /// The same by any of their names, not only the first; those whose whole name begins so come
  /// before the others.
  case mentions(company: String)
  case rounds
}

/// A record that a person named on the command line.
public enum RecordReference: Sendable, Hashable {
  case application(ApplicationID)
  case interview(InterviewID)
  case person(PersonID)
  case followUp(FollowUpID)
  case noteLine(NoteLineID)

  public enum Kind: Sendable, Hashable, CaseIterable {
    case application, interview, person, followUp, noteLine
  }
}

/// A note after it was written: what the journal now holds.
public struct SavedText: Sendable, Hashable {
  public var text: String
  /// True if another process had changed the text since `base`, so that `text` is a merge.
  public var isMerged: Bool
  /// True if both had changed the same line: both versions of it are in `text`, the one
  /// that came with this save with `LineMerge.otherSign`.
  public var hasConflict: Bool
  /// True if a line with a mark is not what it was, or was added, or taken away.
  public var changesMarkedLines: Bool

  public init(
    text: String,
    isMerged: Bool,
    hasConflict: Bool = false,
    changesMarkedLines: Bool = false
  ) {
    self.text = text
    self.isMerged = isMerged
    self.hasConflict = hasConflict
    self.changesMarkedLines = changesMarkedLines
  }
}
