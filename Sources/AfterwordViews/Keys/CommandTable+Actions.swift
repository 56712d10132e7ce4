import AfterwordModel

extension CommandTable {
  /// What is done about criticism, from hearing it to the reply that closes the circle.
  static let actions: [CommandEntry] = [
    .init(
      .openAction,
      .actions,
      "action",
      "What you do about the criticism in this line: state, day, proof, who said it.",
      keys: "Alt-Enter Alt-e",
      in: [.note]
    ),
    .init(
      .showActions,
      .actions,
      "actions",
      "All criticism and what you do about it, across all applications.",
      keys: "A",
      in: [.interviews, .timeline]
    ),
    .init(
      .advanceAction,
      .actions,
      "next step",
      "The next step: take it on, begin, done, who said it, told, replied.",
      keys: "Space",
      in: [.actions]
    ),
    .init(
      .askSpeaker,
      .actions,
      "who said it",
      "Say who said it, so that they can be told what you did.",
      keys: "w",
      in: [.actions]
    ),
    .init(
      .takeSpeaker,
      .actions,
      "take",
      "Take the selected person; a number takes that one at once.",
      keys: "Enter",
      in: [.speaker]
    ),
    .init(
      .otherSpeaker,
      .actions,
      "somebody else",
      "Somebody else said it: type the name.",
      keys: "o",
      in: [.speaker]
    ),
  ]
}
