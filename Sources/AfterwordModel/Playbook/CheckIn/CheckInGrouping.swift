/// Brings cards together that are about one person, and then those about one company, behind the most
/// urgent of them.
struct CheckInGrouping {
  private(set) var cards: [CheckInCard] = []
  /// Still to be placed, the most urgent first.
  private var rest: [CheckInCard]

  init(_ cards: [CheckInCard]) {
    rest = cards
    while let first = rest.first { takeAll(ofCompany: first.company) }
  }

  private mutating func takeAll(ofCompany company: String) {
    while let card = rest.first(where: { $0.company == company }) {
      let person = card.personID
      take { $0.id == card.id }
      if let person { take { $0.personID == person } }
    }
  }

  private mutating func take(_ isNext: (CheckInCard) -> Bool) {
    cards += rest.filter(isNext)
    rest.removeAll(where: isNext)
  }
}

extension CheckInCard {
  /// Compared without case and accents: two applications may be at one company.
  fileprivate var company: String {
    if case .followUp(let detail) = self { return detail.company.folded }
    return application?.company.folded ?? ""
  }

  /// The one person that it is about, as far as it is about one.
  var personID: PersonID? {
    switch self {
    case .followUp(let detail): detail.followUp.personID
    case .action(let improvement): improvement.saidBy
    case .debrief(let detail), .interview(let detail, people: _):
      detail.people.count == 1 ? detail.people.first?.person.id : nil
    case .passedAnswer(let awaited):
      if case .touch(let detail) = awaited.ground { detail.followUp.personID } else { nil }
    case .noAnswer: nil
    }
  }
}
