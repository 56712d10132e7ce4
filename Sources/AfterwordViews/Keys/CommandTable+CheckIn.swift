import AfterwordModel

extension CommandTable {
  private static let cards: [CommandContext] = [.checkIn, .checkInQuestion]

  /// The check-in: each card takes one key.
  static let checkIn: [CommandEntry] = [
    .init(
      .openCheckIn,
      .checkIn,
      "check-in",
      "The check-in: what asks for you today, one card at a time.",
      keys: "c",
      in: [.interviews, .timeline]
    ),
    .init(
      .actOnCard,
      .checkIn,
      "go on",
      "What the card is there for; on the last page, close it.",
      keys: "Enter",
      in: [.checkIn],
      also: [("y Enter Space", [.checkInQuestion])]
    ),
    .init(
      .finishCard,
      .checkIn,
      "done",
      "You sent it, did it, or have seen it.",
      keys: "Space",
      in: [.checkIn]
    ),
    .init(
      .putOffCard,
      .checkIn,
      "later",
      "Put it off to the next good day; a digit from 2 to 9 puts it off by so many days.",
      keys: "s",
      in: [.checkIn]
    ),
    .init(
      .putOffLonger,
      .checkIn,
      "another day",
      "Put it off to a day that you name.",
      keys: "S",
      in: [.checkIn]
    ),
    .init(
      .dropCard,
      .checkIn,
      "not needed",
      "It is not needed; of a message, the number of a reason says why.",
      keys: "x",
      in: [.checkIn],
      also: [("n x", [.checkInQuestion])]
    ),
    .init(
      .replyToCard,
      .checkIn,
      "reply",
      "A reply came: what they said, or Enter alone.",
      keys: "r",
      in: [.checkIn]
    ),
    .init(
      .openCardNote,
      .checkIn,
      "note",
      "The note of its interview; Esc comes back to the card.",
      keys: "n",
      in: [.checkIn]
    ),
    .init(
      .previousCard,
      .checkIn,
      "back",
      "Back to the card before.",
      keys: "b Left",
      in: cards
    ),
    .init(
      .nextCard,
      .checkIn,
      "leave open",
      "On to the next card; this one stays as it is.",
      keys: "Right",
      in: cards
    ),
  ]
}
