/// Somebody whom a debrief is about.
public struct DebriefGuest: Sendable, Hashable {
  public enum Origin: Sendable, Hashable {
    case tookPart
    /// The note names them; whether they were there is to be asked.
    case mentioned
    /// The person has said that they were there.
    case typed
  }

  /// As the journal has it, else as it was written.
  public var name: String
  /// Nil of somebody who is new.
  public var known: Participant?
  public var origin: Origin

  public init(name: String, known: Participant? = nil, origin: Origin) {
    self.name = name
    self.known = known
    self.origin = origin
  }
}

/// What a debrief can ask about somebody.
public enum DebriefDetail: String, Sendable, Hashable, CaseIterable {
  /// Were they there?
  case presence
  case name, title, email, role, say
  /// Did they agree to connect on LinkedIn?
  case linkedIn
  case address
}

extension DebriefGuest {
  /// What the journal does not know of them. For somebody who is known well enough to write to, the
  /// rest is not asked.
  public var missing: [DebriefDetail] {
    let person = known?.person
    let role = known?.role ?? Role()
    let first = [
      origin == .mentioned ? DebriefDetail.presence : nil,
      known == nil ? .name : nil,
      isEmpty(person?.title) ? .title : nil,
      isEmpty(person?.email) ? .email : nil,
      role == Role() ? .role : nil,
      role.say == .unknown ? .say : nil,
    ].compactMap(\.self)
    if first.isEmpty { return [] }
    let others = [
      person?.agreedToLinkedIn == true ? nil : DebriefDetail.linkedIn,
      isEmpty(person?.address) ? .address : nil,
    ]
    return first + others.compactMap(\.self)
  }

  private func isEmpty(_ text: String?) -> Bool { text?.isEmpty ?? true }
}

extension DebriefFacts {
  /// Who took part, and whom the note names besides.
  public var guests: [DebriefGuest] {
    var guests = detail.people.map {
      DebriefGuest(name: $0.person.name, known: $0, origin: .tookPart)
    }
    for name in records.mentions {
      let mentioned = guest(named: name, origin: .mentioned)
      if !guests.contains(where: { $0.isSame(as: mentioned) }) { guests.append(mentioned) }
    }
    return guests
  }

  /// Somebody by a name as it is typed: who is known is found by it, or by a first name that only one
  /// of them has.
  public func guest(named name: String, origin: DebriefGuest.Origin) -> DebriefGuest {
    let written = name.folded
    let found =
      known.first { $0.person.name.folded == written }
      ?? only(known.filter { $0.person.name.folded.hasPrefix(written + " ") })
    return DebriefGuest(name: found?.person.name ?? name, known: found, origin: origin)
  }

  private func only(_ people: [Participant]) -> Participant? {
    people.count == 1 ? people[0] : nil
  }
}

extension DebriefGuest {
  func isSame(as other: DebriefGuest) -> Bool {
    if let id = known?.person.id, let otherID = other.known?.person.id { return id == otherID }
    return name.folded == other.name.folded
  }
}
