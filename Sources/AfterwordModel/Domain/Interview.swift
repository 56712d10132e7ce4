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
  /// When it was talked through, or the person said that it need not be; nil until then.
  public var debriefedAt: Instant?
  /// How it felt, 1 (badly) to 5 (very well); nil if the person did not say.
  public var feeling: Int?

  public init(
    id: InterviewID,
    applicationID: ApplicationID,
    round: String,
    start: ZonedTime,
    minutes: Int = 60,
    place: String = "",
    isNoShow: Bool = false,
    debriefedAt: Instant? = nil,
    feeling: Int? = nil
  ) {
    self.id = id
    self.applicationID = applicationID
    self.round = round
    self.start = start
    self.minutes = minutes
    self.place = place
    self.isNoShow = isNoShow
    self.debriefedAt = debriefedAt
    self.feeling = feeling
  }

  public var end: Instant { start.instant.adding(minutes: minutes) }
}
