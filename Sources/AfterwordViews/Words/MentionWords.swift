import AfterwordModel

enum MentionWords {
  static func offer(_ offer: MentionState.Offer) -> String {
    switch offer {
    case .person(let name): name
    case .newPerson(let name): "add \(name)"
    }
  }
}
