import AfterwordModel

extension CommandTable {
  /// How a message leaves, and whether it was sent.
  static let sending: [CommandEntry] = [
    .init(
      .takeWayOut,
      .sending,
      "take",
      "Take the selected way; below a message by itself: done with it.",
      keys: "Enter",
      in: [.sendMenu, .byHand]
    ),
    .init(
      .mailMessage,
      .sending,
      "mail",
      "Give the message to your mail program.",
      keys: "m",
      in: [.sendMenu]
    ),
    .init(
      .sendAtOnce,
      .sending,
      "send now",
      "Send it by the program of [out] sendmail in config.toml; asks once.",
      keys: "t",
      in: [.sendMenu]
    ),
    .init(
      .copyMessage,
      .sending,
      "copy",
      "Copy the text; for LinkedIn, open the person's profile too.",
      keys: "c",
      in: [.sendMenu]
    ),
    .init(.copySubject, .sending, "subject", "Copy the subject.", keys: "s", in: [.sendMenu]),
    .init(.printMessage, .sending, "print", "Print the letter.", keys: "p", in: [.sendMenu]),
    .init(
      .writeMessageToFile,
      .sending,
      "file",
      "Write it to a file; none is ever overwritten.",
      keys: "f",
      in: [.sendMenu]
    ),
    .init(
      .showByHand,
      .sending,
      "by hand",
      "Show the text by itself, to copy it with a pen or to read it out.",
      keys: "w",
      in: [.sendMenu]
    ),
    .init(.wasSent, .sending, "sent", "You sent it just now.", keys: "i", in: [.sendMenu]),
    .init(
      .agreeToSend,
      .sending,
      "yes",
      "Yes: it was sent; or, where it may be gone at once: send it.",
      keys: "y",
      in: [.sendQuestion, .sendConfirm]
    ),
    .init(
      .sentEarlier,
      .sending,
      "at another time",
      "It was sent, but not just now: say when.",
      keys: "o",
      in: [.sendMenu, .sendQuestion]
    ),
    .init(
      .notSent,
      .sending,
      "not yet",
      "It was not sent; the draft stays.",
      keys: "n",
      in: [.sendQuestion, .sendConfirm]
    ),
    .init(.takeLine, .sending, "take", "Take what is typed.", keys: "Enter", in: [.sendLine]),
  ]
}
