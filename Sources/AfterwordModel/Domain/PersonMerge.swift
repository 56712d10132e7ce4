extension Person {
  /// The person with what another entry for them knows: empty fields are filled, wishes hold if
  /// either has them, and what both say differently is kept beside the wishes.
  func merged(with duplicate: Person) -> Person {
    var merged = self
    if duplicate.name.folded.hasPrefix(name.folded + " ") { merged.name = duplicate.name }
    var left: [String] = []
    func fill(_ field: WritableKeyPath<Person, String>) {
      let other = duplicate[keyPath: field]
      if merged[keyPath: field].isEmpty {
        merged[keyPath: field] = other
      } else if !other.isEmpty, other.folded != merged[keyPath: field].folded {
        left.append(other)
      }
    }
    if !merged.name.folded.hasPrefix(duplicate.name.folded) { left.append(duplicate.name) }
    for field in [
      \Person.title, \.company, \.department, \.email, \.linkedIn, \.phone, \.address,
    ] {
      fill(field)
    }
    merged.wishes = wishes.merged(with: duplicate.wishes, also: left)
    merged.agreedToLinkedIn = agreedToLinkedIn || duplicate.agreedToLinkedIn
    return merged
  }
}

extension Wishes {
  fileprivate func merged(with duplicate: Wishes, also left: [String]) -> Wishes {
    var texts = [text]
    if duplicate.text != text { texts.append(duplicate.text) }
    if !left.isEmpty { texts.append("Also: " + left.joined(separator: "; ")) }
    return Wishes(
      isEmailOnly: isEmailOnly || duplicate.isEmailOnly,
      notBefore: [notBefore, duplicate.notBefore].compactMap(\.self).max(),
      doNotContact: doNotContact || duplicate.doNotContact,
      text: texts.filter { !$0.isEmpty }.joined(separator: " · ")
    )
  }
}

extension Role {
  /// What both entries know; where they differ, what this one says.
  func merged(with duplicate: Role) -> Role {
    Role(
      kind: kind == Role().kind ? duplicate.kind : kind,
      say: say == .unknown ? duplicate.say : say,
      stance: stance == .unknown ? duplicate.stance : stance
    )
  }
}
