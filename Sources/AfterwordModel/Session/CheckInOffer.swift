/// The check-in is offered once a day, in the status line, on the first start on which it has
/// something to ask. Any key goes on.
extension AppState {
  /// Whoever has begun something else meanwhile is not disturbed, and hears of it at the next start.
  private var isFreeForOffer: Bool {
    !hasBegun && context == .interviews && checkIn == nil && noteToFocus == nil && !isCapturing
  }

  func askWhetherToOffer() -> [Effect] {
    guard offersCheckIn, settings.checkInOfferedOn != now.today, isFreeForOffer else { return [] }
    return [.countCheckIn]
  }

  mutating func offerCheckIn(cards count: Int) -> [Effect] {
    guard count > 0, isFreeForOffer, notice?.outweighsOffer != true else { return [] }
    notice = .checkInOffered(cards: count)
    settings.checkInOfferedOn = now.today
    return [.saveSettings(settings)]
  }
}

extension Notice {
  /// What has to be read before anything is offered.
  fileprivate var outweighsOffer: Bool {
    switch self {
    case .configurationIsWrong, .rescueWaits, .debriefOffered: true
    default: false
    }
  }
}
