/// Everything that the journal knows for one message: its draft is made of it, and its checks go by it.
public struct DraftFacts: Sendable, Hashable {
  public var detail: FollowUpDetail
  public var application: Application
  /// To whom it goes; nil for one to nobody by name.
  public var person: Person?
  /// What they are in the application.
  public var role: Role?
  /// The round it is about; for one about the whole application the last that took place.
  public var interview: Interview?
  /// Everybody who took part in that round, the person among them.
  public var panel: [Participant]
  /// Marked lines of the notes of this application's rounds, the latest round first; in a note from
  /// top to bottom.
  public var lines: [DraftLine]
  /// Of a told-you-so: what was advised, what was done, and what shows it.
  public var improvement: Improvement?
  /// Of a promise: its line.
  public var promise: Promise?
  /// The day by which they said that they would answer.
  public var promisedDay: CalendarDay?
  /// What was sent to the person last, or came from them.
  public var lastTouch: FollowUpDetail?
  /// Messages of the same kind about the same round to others: what this one is not to be like.
  public var siblings: [DraftSibling]
  /// Companies of other applications.
  public var otherCompanies: [String]
  /// Names of all people of this application and of the person's company.
  public var knownNames: [String]
  /// What the guard says of it today.
  public var verdict: Verdict
  /// So late that the short form is right.
  public var isLate: Bool
  public var today: CalendarDay

  public init(
    detail: FollowUpDetail,
    application: Application,
    person: Person? = nil,
    role: Role? = nil,
    interview: Interview? = nil,
    panel: [Participant] = [],
    lines: [DraftLine] = [],
    improvement: Improvement? = nil,
    promise: Promise? = nil,
    promisedDay: CalendarDay? = nil,
    lastTouch: FollowUpDetail? = nil,
    siblings: [DraftSibling] = [],
    otherCompanies: [String] = [],
    knownNames: [String] = [],
    verdict: Verdict = Verdict(.fine),
    isLate: Bool = false,
    today: CalendarDay
  ) {
    self.detail = detail
    self.application = application
    self.person = person
    self.role = role
    self.interview = interview
    self.panel = panel
    self.lines = lines
    self.improvement = improvement
    self.promise = promise
    self.promisedDay = promisedDay
    self.lastTouch = lastTouch
    self.siblings = siblings
    self.otherCompanies = otherCompanies
    self.knownNames = knownNames
    self.verdict = verdict
    self.isLate = isLate
    self.today = today
  }
}

/// A marked line of a note, for a message.
public struct DraftLine: Sendable, Hashable, Identifiable {
  public let id: NoteLineID
  public var mark: NoteMark
  /// Without its mark.
  public var text: String
  public var interviewID: InterviewID
  /// Who said it, if the journal knows: set by hand, or named in the line.
  public var saidBy: PersonID?

  public init(
    id: NoteLineID,
    mark: NoteMark,
    text: String,
    interviewID: InterviewID,
    saidBy: PersonID? = nil
  ) {
    self.id = id
    self.mark = mark
    self.text = text
    self.interviewID = interviewID
    self.saidBy = saidBy
  }
}

/// A message of the same kind about the same round, to somebody else.
public struct DraftSibling: Sendable, Hashable {
  public var personName: String
  public var text: String

  public init(personName: String, text: String) {
    self.personName = personName
    self.text = text
  }
}
