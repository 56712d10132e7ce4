import AfterwordModel

extension CommandTable {
  static let dates: [CommandEntry] = [
    .init(
      .when,
      .dates,
      "when",
      "Correct the date of a line that begins with ! or >, or add one.",
      keys: "Alt-w",
      in: [.note, .mention]
    ),
    .init(.laterDay, .dates, "later", "A day later.", keys: "Up", in: [.when]),
    .init(.earlierDay, .dates, "earlier", "A day earlier.", keys: "Down", in: [.when]),
    .init(
      .acceptDay,
      .dates,
      "take",
      "Put the day in the line; of two days: take the one that is shown.",
      keys: "Enter",
      in: [.when, .dayOrder]
    ),
    .init(
      .dayFirst,
      .dates,
      "day first",
      "The day comes first: 5/12 is 5 December, from now on.",
      keys: "d",
      in: [.dayOrder]
    ),
    .init(
      .monthFirst,
      .dates,
      "month first",
      "The month comes first: 5/12 is 12 May, from now on.",
      keys: "m",
      in: [.dayOrder]
    ),
    .init(
      .otherDayOrder,
      .dates,
      "other",
      "Show the other of the two.",
      keys: "Left Right Tab",
      in: [.dayOrder],
      also: [("Alt-w", [.debriefText])]
    ),
  ]
}
