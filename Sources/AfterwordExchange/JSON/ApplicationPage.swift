public import AfterwordModel

/// An application with what belongs to it, or to one of its interviews.
public struct ApplicationPage: Sendable {
  public var application: Application
  public var interviews: [InterviewDetail]
  /// What the marked lines of the interviews' notes have become.
  public var records: [InterviewID: NoteRecords]
  public var people: [Participant]
  public var timeline: [TimelineEntry]

  public init(
    application: Application,
    interviews: [InterviewDetail],
    records: [InterviewID: NoteRecords] = [:],
    people: [Participant],
    timeline: [TimelineEntry]
  ) {
    self.application = application
    self.interviews = interviews
    self.records = records
    self.people = people
    self.timeline = timeline
  }
}
