/// Somebody whom the person knows at a company.
public struct Acquaintance: Sendable, Hashable {
  public var personID: PersonID
  public var name: String
  /// When the person last wrote to them; nil if never.
  public var lastWrittenAt: Instant?

  public init(personID: PersonID, name: String, lastWrittenAt: Instant? = nil) {
    self.personID = personID
    self.name = name
    self.lastWrittenAt = lastWrittenAt
  }
}

/// Everybody whom the person knows at a company as it was typed.
public struct Acquaintances: Sendable, Hashable {
  public var company: String
  public var people: [Acquaintance]

  public init(company: String, people: [Acquaintance]) {
    self.company = company
    self.people = people
  }
}
