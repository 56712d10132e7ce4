/// Who of a round can be thanked directly, and who only through somebody else.
struct ThankYouRecipients {
  /// Each gets a thank-you of their own.
  let direct: [Person]
  /// Who have no address at all; the coordinator passes the thanks on.
  private let unreachable: [Person]
  private let coordinator: Person?

  /// Where nobody has an e-mail address yet, each is still to get a thank-you: it can be found.
  init(of round: InterviewFacts, in application: ApplicationFacts, context: PlanningContext) {
    let people = round.people.compactMap(context.person).filter { !$0.wishes.doNotContact }
    coordinator = ChoosingPeople(application, in: context).coordinator(of: round)
      .flatMap(context.person)
    guard let coordinator else {
      unreachable = []
      direct = people
      return
    }
    unreachable = people.filter { !$0.isReachable }
    let reachable = people.filter(\.isReachable)
    let isNeededBesides = !unreachable.isEmpty && !reachable.contains(coordinator)
    direct = reachable + (isNeededBesides ? [coordinator] : [])
  }

  /// Those whose thanks this person is asked to pass on.
  func passedOn(by person: Person) -> [Person] {
    person == coordinator ? unreachable : []
  }
}

extension Person {
  /// By a written message; who wants e-mail only needs an address for it.
  public var isReachable: Bool {
    !email.isEmpty || !wishes.isEmailOnly && !(linkedIn.isEmpty && address.isEmpty)
  }
}
