/// Somebody who takes part in an interview: a person of that company whom the journal knows by this
/// name (compared without case and accents), else a new one. Empty fields change nothing.
public struct PersonDraft: Sendable, Hashable {
  public var name: String
  public var title: String
  public var department: String
  public var email: String
  public var linkedIn: String
  public var phone: String
  public var address: String
  /// Nil: as it is, or `Role()` for somebody new in the application.
  public var role: RoleKind?
  public var say: Say?
  public var stance: Stance?
  public var agreedToLinkedIn: Bool?

  public init(
    name: String,
    title: String = "",
    department: String = "",
    email: String = "",
    linkedIn: String = "",
    phone: String = "",
    address: String = "",
    role: RoleKind? = nil,
    say: Say? = nil,
    stance: Stance? = nil,
    agreedToLinkedIn: Bool? = nil
  ) {
    self.name = name
    self.title = title
    self.department = department
    self.email = email
    self.linkedIn = linkedIn
    self.phone = phone
    self.address = address
    self.role = role
    self.say = say
    self.stance = stance
    self.agreedToLinkedIn = agreedToLinkedIn
  }
}

/// What is to change of a person; nil leaves a field as it is.
public struct PersonEdit: Sendable, Hashable {
  public var name: String?
  public var title: String?
  public var company: String?
  public var department: String?
  public var email: String?
  public var linkedIn: String?
  public var phone: String?
  public var address: String?
  public var wishes: Wishes?
  public var agreedToLinkedIn: Bool?
  /// What they are in one application.
  public var role: ApplicationRoleEdit?

  public init(
    name: String? = nil,
    title: String? = nil,
    company: String? = nil,
    department: String? = nil,
    email: String? = nil,
    linkedIn: String? = nil,
    phone: String? = nil,
    address: String? = nil,
    wishes: Wishes? = nil,
    agreedToLinkedIn: Bool? = nil,
    role: ApplicationRoleEdit? = nil
  ) {
    self.name = name
    self.title = title
    self.company = company
    self.department = department
    self.email = email
    self.linkedIn = linkedIn
    self.phone = phone
    self.address = address
    self.wishes = wishes
    self.agreedToLinkedIn = agreedToLinkedIn
    self.role = role
  }
}

/// What is to change of what a person is in this application.
public struct ApplicationRoleEdit: Sendable, Hashable {
  public var applicationID: ApplicationID
  public var edit: RoleEdit

  public init(_ applicationID: ApplicationID, _ edit: RoleEdit) {
    self.applicationID = applicationID
    self.edit = edit
  }
}

/// What is to change of what a person is in an application; nil leaves a part as it is.
public struct RoleEdit: Sendable, Hashable {
  public var kind: RoleKind?
  public var say: Say?
  public var stance: Stance?

  public init(kind: RoleKind? = nil, say: Say? = nil, stance: Stance? = nil) {
    self.kind = kind
    self.say = say
    self.stance = stance
  }
}
