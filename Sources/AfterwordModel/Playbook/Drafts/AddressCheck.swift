/// The person has no address for the way it is to go.
enum AddressCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    guard let person = draft.facts.person else { return [] }
    let isMissing =
      switch draft.channel {
      case .email: person.email.isEmpty
      case .linkedin: person.linkedIn.isEmpty
      case .phone: person.phone.isEmpty
      case .letter: person.address.isEmpty
      case .person: false
      }
    return isMissing ? [.noAddress(draft.channel)] : []
  }
}
