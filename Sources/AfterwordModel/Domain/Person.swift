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
  public var wishes: Wishes
  /// They said that an invitation on LinkedIn is welcome.
  public var agreedToLinkedIn: Bool

  public init(
    id: PersonID,
    name: String,
    title: String = "",
    company: String = "",
    department: String = "",
    email: String = "",
    linkedIn: String = "",
    phone: String = "",
    address: String = "",
    wishes: Wishes = Wishes(),
    agreedToLinkedIn: Bool = false
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
    self.wishes = wishes
    self.agreedToLinkedIn = agreedToLinkedIn
  }
}

/// How a person wants to be written to.
public struct Wishes: Sendable, Hashable {
  public var isEmailOnly: Bool
  public var notBefore: CalendarDay?
  public var doNotContact: Bool
  /// Anything else, in their words.
  public var text: String

  public init(
    isEmailOnly: Bool = false,
    notBefore: CalendarDay? = nil,
    doNotContact: Bool = false,
    text: String = ""
  ) {
    self.isEmailOnly = isEmailOnly
    self.notBefore = notBefore
    self.doNotContact = doNotContact
    self.text = text
  }
}

/// What a person is in one application.
public struct Role: Sendable, Hashable {
  public var kind: RoleKind
  public var say: Say
  public var stance: Stance

  public init(kind: RoleKind = .interviewer, say: Say = .unknown, stance: Stance = .unknown) {
    self.kind = kind
    self.say = say
    self.stance = stance
  }
}

public enum RoleKind: String, Sendable, Hashable, CaseIterable {
  case interviewer, hr, manager, department, referrer
}

/// How much a person has to say in the decision.
public enum Say: String, Sendable, Hashable, CaseIterable {
  case decides, strong, some, none, unknown
}

/// Whether a person would have you.
public enum Stance: String, Sendable, Hashable, CaseIterable {
  case inFavour = "for"
  case neutral, doubts, unknown
}
