/// One position at one company that a person is in the running for.
public struct Application: Sendable, Hashable, Identifiable {
  public let id: ApplicationID
  public var company: String
  public var position: String
  public var department: String
  /// Where the position was found: usually a link.
  public var source: String
  public var outcome: Outcome

  public init(
    id: ApplicationID,
    company: String,
    position: String,
    department: String = "",
    source: String = "",
    outcome: Outcome = .open
  ) {
    self.id = id
    self.company = company
    self.position = position
    self.department = department
    self.source = source
    self.outcome = outcome
  }
}

extension Application {
  /// Stands in for the position of an application that was begun with its company alone.
  public static let unknownPosition = "Position not known yet"
}

/// How an application stands. It never erases what happened before.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
  case open, offer, rejected, withdrawn
  case noAnswer = "no-answer"
}
