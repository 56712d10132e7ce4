import AfterwordModel

extension CommandTable {
  static let people: [CommandEntry] = [
    .init(
      .openPeople,
      .people,
      "people",
      "The people of the journal: find one, see all that went to and fro.",
      keys: "p",
      in: [.interviews, .timeline]
    ),
    .init(
      .openDecisionMap,
      .people,
      "who decides",
      "Who decides in the application, and whom to write to next.",
      keys: "M",
      in: [.interviews, .timeline]
    ),
    .init(
      .openPerson,
      .people,
      "open",
      "The page of the selected person; to merge with: choose them.",
      keys: "Enter",
      in: [.people, .decisionMap]
    ),
    .init(
      .goThere,
      .people,
      "go there",
      "Go to the application, the message or the note of the row.",
      keys: "Enter",
      in: [.person]
    ),
    .init(
      .addPerson,
      .people,
      "add",
      "Add a person to the application that is selected.",
      keys: "a",
      in: [.person, .decisionMap],
      also: [("Alt-n", [.people])]
    ),
    .init(
      .mergePerson,
      .people,
      "merge",
      "Merge with another entry for the same person; shows both and asks.",
      keys: "=",
      in: [.person]
    ),
    .init(
      .forgetPerson,
      .people,
      "forget",
      "Forget the person for good; says first what goes and what stays.",
      keys: "X",
      in: [.person]
    ),
    .init(
      .agree,
      .people,
      "yes",
      "Yes: do what is asked.",
      keys: "y",
      in: [.peopleQuestion]
    ),
    .init(
      .swapPeople,
      .people,
      "swap",
      "Of two that are merged: the other one stays.",
      keys: "Tab",
      in: [.peopleQuestion]
    ),
  ]
}
