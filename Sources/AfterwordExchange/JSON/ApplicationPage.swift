public import AfterwordModel

/// An application with what belongs to it, or to one of its interviews.
public struct ApplicationPage: Sendable {
  public var application: Application
  public var interviews: [InterviewDetail]
  public var people: [Participant]
  public var timeline: [TimelineEntry]

  public init(
    application: Application,
    interviews: [InterviewDetail],
    people: [Participant],
    timeline: [TimelineEntry]
  ) {
    self.application = application
    self.interviews = interviews
    self.people = people
    self.timeline = timeline
  }
}
