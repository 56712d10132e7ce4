import AfterwordModel

/// Writing a message.
extension CommandTable {
  static let compose: [CommandEntry] = [
    .init(
      .compose,
      .compose,
      "write",
      "Write the message: it begins with what the notes and the template give.",
      keys: "m",
      in: [.timeline, .person, .actions, .checkIn]
    ),
    .init(
      .switchToPieces,
      .compose,
      "what to say",
      "To what the message could say, and back to the text.",
      keys: "Tab",
      in: [.compose, .composePieces]
    ),
    .init(
      .takePiece,
      .compose,
      "put it in",
      "Put it into the message, where the cursor is.",
      keys: "Enter",
      in: [.composePieces]
    ),
    .init(
      .otherChannel,
      .compose,
      "channel",
      "Send it another way: e-mail, LinkedIn, phone, letter, in person.",
      keys: "Alt-v",
      in: [.compose]
    ),
    .init(
      .sendMessage,
      .compose,
      "send",
      "Choose how it goes out; nothing is sent by itself.",
      keys: "Alt-Enter Alt-e",
      in: [.compose, .timeline]
    ),
    .init(
      .filterText,
      .compose,
      "filter",
      "Pipe the message, or what is selected, through a program; one step of undo.",
      keys: "Alt-|",
      in: [.compose]
    ),
  ]
}
