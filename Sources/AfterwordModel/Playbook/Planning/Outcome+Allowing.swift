extension Outcome {
  /// Whether a follow-up of this kind that was planned before it goes on after it. What a person
  /// plans afterwards is theirs to decide.
  func allows(_ kind: FollowUpKind) -> Bool {
    switch self {
    case .open: true
    case .offer: [.thanksAllRound, .toldYouSo, .connect].contains(kind)
    case .rejected: [.rejectionReply, .keepInTouch, .toldYouSo, .connect].contains(kind)
    case .withdrawn: [.thanksAllRound, .keepInTouch, .toldYouSo, .connect].contains(kind)
    case .noAnswer: [.keepInTouch, .toldYouSo, .connect].contains(kind)
    }
  }
}
