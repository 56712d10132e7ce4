/// One round of an application.
public struct Interview: Sendable, Hashable, Identifiable {
  public let id: InterviewID
  public let applicationID: ApplicationID
  /// "Phone screen", "Onsite", …
  public var round: String
  public var start: ZonedTime
  /// How long it is planned to take, in minutes, 1 to 1440.
  public var minutes: Int
  /// A place or a link.
  public var place: String
  /// They did not come.
  public var isNoShow: Bool

  public init(
    id: InterviewID,
    applicationID: ApplicationID,
    round: String,
    start: ZonedTime,
    minutes: Int = 60,
    place: String = "",
    isNoShow: Bool = false
  ) {
    self.id = id
    self.applicationID = applicationID
    self.round = round
    self.start = start
    self.minutes = minutes
    self.place = place
    self.isNoShow = isNoShow
  }

  public var end: Instant { start.instant.adding(minutes: minutes) }
}
