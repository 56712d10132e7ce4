import AfterwordModel

extension CommandTable {
  private static let note: [CommandContext] = [.note, .mention]
  private static let longText: [CommandContext] = note + [.compose]

  static let marks: [CommandEntry] = [
    .init(
      .markPraise,
      .marks,
      "praise",
      "Mark the line as praise; once more takes it off.",
      keys: "Alt-+",
      in: note
    ),
    .init(
      .markImprovement,
      .marks,
      "improve",
      "Mark it as criticism: something to improve.",
      keys: "Alt--",
      in: note
    ),
    .init(
      .markQuestion,
      .marks,
      "question",
      "Mark it as a question, asked or to ask.",
      keys: "Alt-?",
      in: note
    ),
    .init(
      .markPromise,
      .marks,
      "I promise",
      "Mark it as something that you promised.",
      keys: "Alt-!",
      in: note
    ),
    .init(
      .markStatement,
      .marks,
      "they say",
      "Mark it as something that they said or promised.",
      keys: "Alt->",
      in: note
    ),
    .init(
      .cycleMark,
      .marks,
      "mark",
      "Go through the marks: none, + - ? ! > and none again.",
      keys: "Ctrl-T",
      in: note
    ),
    .init(.insertTime, .marks, "time", "Put in the time.", keys: "Ctrl-]", in: note),
    .init(
      .takeSuggestion,
      .marks,
      "take",
      "Take who is offered after an @, or add somebody new.",
      keys: "Tab",
      in: [.mention]
    ),
    .init(
      .saveNow,
      .marks,
      "save",
      "Save now. It happens by itself, too.",
      keys: "Ctrl-S",
      in: longText
    ),
  ]

  static let lines: [CommandEntry] = [
    .init(
      .moveLineUp,
      .lines,
      "line up",
      "Move the line, or the selected lines, up.",
      keys: "Alt-Up",
      in: longText
    ),
    .init(.moveLineDown, .lines, "line down", "Move them down.", keys: "Alt-Down", in: longText),
    .init(
      .duplicateLine,
      .lines,
      "duplicate",
      "Write them once more.",
      keys: "Alt-k",
      in: longText
    ),
    .init(.joinLines, .lines, "join", "Join the line with the next.", keys: "Alt-j", in: longText),
    .init(.indent, .lines, "indent", "Indent the line.", keys: "Alt-i", in: longText),
    .init(.outdent, .lines, "outdent", "Indent it less.", keys: "Alt-I Shift-Tab", in: longText),
    .init(
      .insertTab,
      .lines,
      "tab",
      "Put in two blanks, or indent what is selected.",
      keys: "Tab",
      in: [.note]
    ),
    .init(
      .transpose,
      .lines,
      "swap",
      "Swap the two characters around the cursor.",
      keys: "Alt-t",
      in: anyText
    ),
    .init(.upperCase, .lines, "upper", "Upper case for the word.", keys: "Alt-u", in: anyText),
    .init(.lowerCase, .lines, "lower", "Lower case for the word.", keys: "Alt-l", in: anyText),
    .init(
      .capitalize,
      .lines,
      "capitalise",
      "A capital letter for the word.",
      keys: "Alt-c",
      in: anyText
    ),
  ]

  static let finding: [CommandEntry] = [
    .init(
      .find,
      .finding,
      "find",
      "Find in the note: all matches are shown while you type.",
      keys: "Ctrl-F",
      in: note
    ),
    .init(
      .findNext,
      .finding,
      "next",
      "The next match.",
      keys: "F3",
      in: note,
      also: [("Down F3 Ctrl-F", [.find])]
    ),
    .init(
      .findPrevious,
      .finding,
      "previous",
      "The match before.",
      keys: "Shift-F3",
      in: note,
      also: [("Up Shift-F3", [.find])]
    ),
    .init(
      .acceptFind,
      .finding,
      "stay here",
      "Stay there; Esc goes back to where you were.",
      keys: "Enter",
      in: [.find]
    ),
    .init(
      .replace,
      .finding,
      "replace",
      "Find a text and put another in its place.",
      keys: "Alt-r",
      in: note
    ),
    .init(
      .replaceMatch,
      .finding,
      "replace it",
      "Replace this match.",
      keys: "y",
      in: [.replacing]
    ),
    .init(.skipMatch, .finding, "leave it", "Leave this match.", keys: "n", in: [.replacing]),
    .init(
      .replaceAllMatches,
      .finding,
      "all",
      "Replace all in the note, in one step of undo.",
      keys: "a",
      in: [.replacing]
    ),
  ]
}
