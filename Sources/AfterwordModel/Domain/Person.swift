/// Somebody the person met or wants to meet.
public struct Person: Sendable, Hashable, Identifiable {
  public let id: PersonID
  public var name: String
  public var title: String
  public var company: String
  public var department: String
  public var email: String
  /// The address of the LinkedIn profile.
  public var linkedIn: String
  public var phone: String
  /// The postal address, in as many lines as it has.
  public var address: String

  public init(
    id: PersonID,
    name: String,
    title: String = "",
    company: String = "",
    department: String = "",
    email: String = "",
    linkedIn: String = "",
    phone: String = "",
    address: String = ""
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.company = company
    self.department = department
    self.email = email
    self.linkedIn = linkedIn
    self.phone = phone
    self.address = address
  }
}

/// What a person is in one application.
public struct Role: Sendable, Hashable {
  public var kind: RoleKind
  public var say: Say

  public init(kind: RoleKind = .interviewer, say: Say = .unknown) {
    self.kind = kind
    self.say = say
  }
}

public enum RoleKind: String, Sendable, Hashable, CaseIterable {
  case interviewer, hr, manager, department, referrer
}

/// How much a person has to say in the decision.
public enum Say: String, Sendable, Hashable, CaseIterable {
  case decides, strong, some, none, unknown
}
