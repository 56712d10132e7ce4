/// What a change was, for "Undone: …": kept in the journal with the change.
public struct ChangeLabel: Sendable, Hashable {
  public enum Verb: String, Sendable, Hashable, CaseIterable {
    case addInterview, editApplication, editInterview, planFollowUp, editFollowUp
    case markSent, skip, snooze, recordReply, setOutcome, writeNote, addPeople, editAction
    case setNoShow, setSaidBy, addPerson, editPerson, editRole, mergePeople
    case keepPromise, letGoOfPromise
    case skipDebrief, writeDraft, pauseCard, debrief, planAgain
  }

  public var verb: Verb
  /// What it was done to: "Acme · Onsite".
  public var subject: String

  public init(_ verb: Verb, subject: String) {
    self.verb = verb
    self.subject = subject
  }
}

/// What came of a change.
public struct ChangeReceipt: Sendable, Hashable {
  public var label: ChangeLabel
  public var applicationID: ApplicationID
  public var interviewID: InterviewID?
  public var followUpID: FollowUpID?
  /// The line of a note that it was about.
  public var lineID: NoteLineID?

  public init(
    label: ChangeLabel,
    applicationID: ApplicationID,
    interviewID: InterviewID? = nil,
    followUpID: FollowUpID? = nil,
    lineID: NoteLineID? = nil
  ) {
    self.label = label
    self.applicationID = applicationID
    self.interviewID = interviewID
    self.followUpID = followUpID
    self.lineID = lineID
  }
}
