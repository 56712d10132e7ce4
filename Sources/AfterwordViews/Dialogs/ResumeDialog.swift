import AfterwordModel

/// What was open when the program ended, to go on with.
enum ResumeDialog {
  static func draw(_ offer: ResumeOffer, on page: inout Page) {
    SentenceDialog.draw(
      sentence(offer),
      title: "Where you were",
      wayOut: "Enter goes on there. Esc leaves it.",
      on: &page
    )
  }

  private static func sentence(_ offer: ResumeOffer) -> String {
    switch offer.subject {
    case .checkIn: "You were in the middle of a check-in."
    case .debrief(let detail):
      "You were talking through \(detail.application.company), \(detail.interview.round)."
    case .message(let detail):
      "You were writing to \(detail.personName ?? detail.company): \(detail.followUp.kind.label)."
    }
  }
}
