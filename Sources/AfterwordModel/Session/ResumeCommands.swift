/// What was open when the program ended: offered once at the next start.
extension AppState {
  /// Who is at work already is not disturbed.
  public var resumeOffer: ResumeOffer? {
    let isBusy =
      (focus == .notes && notes.isOpen) || compose != nil || checkIn != nil
      || debrief != nil || !peopleLayers.isEmpty || actions != nil
    return isBusy ? nil : resumeOffers.first
  }

  /// A check-in that was opened since is not to be gone on with: the person is in it, or has left it.
  mutating func take(_ offers: [ResumeOffer]) {
    resumeOffers = offers
    if checkIn != nil || leftCheckIn != nil { dropCheckInOffer() }
  }

  mutating func dropCheckInOffer() { resumeOffers.removeAll { $0.subject == .checkIn } }

  mutating func run(_ command: Command, on offer: ResumeOffer) -> [Effect] {
    switch command {
    case .goOn:
      resumeOffers.removeFirst()
      return goOn(with: offer)
    case .back:
      resumeOffers.removeFirst()
      return putOff(offer)
    default: return []
    }
  }

  private mutating func goOn(with offer: ResumeOffer) -> [Effect] {
    switch offer.subject {
    case .message(let detail): compose(detail.followUp.id, at: offer.place)
    case .debrief(let detail): openDebrief(of: detail.interview.id)
    case .checkIn: openCheckIn()
    }
  }

  /// What was written is in the journal either way. Answers of a debrief wait until it is gone on
  /// with.
  private func putOff(_ offer: ResumeOffer) -> [Effect] {
    switch offer.subject {
    case .message: [.dropPaused(.compose)]
    case .checkIn: [.dropPaused(.checkIn)]
    case .debrief: []
    }
  }
}
