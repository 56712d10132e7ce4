import AfterwordModel

extension CommandTable {
  static let debriefFields: [CommandContext] = [.debriefText, .debriefChoice]

  /// The talk right after an interview.
  static let debrief: [CommandEntry] = [
    .init(
      .debrief,
      .debrief,
      "debrief",
      "Talk the interview through: only what the note does not say is asked.",
      keys: "d",
      in: [.interviews, .timeline, .checkIn],
      also: [("Alt-g", [.note])]
    ),
    .init(
      .goOn,
      .debrief,
      "go on",
      "Go on, with an answer or without; on the last page: done.",
      keys: "Enter",
      in: debriefFields + [.debriefPlan, .resumeOffer]
    ),
    .init(
      .nextQuestion,
      .debrief,
      "next question",
      "To the next question, or the next person.",
      keys: "PgDn Ctrl-Down",
      in: debriefFields
    ),
    .init(
      .previousQuestion,
      .debrief,
      "previous question",
      "To the previous question, or the previous person.",
      keys: "PgUp Ctrl-Up",
      in: debriefFields
    ),
    .init(
      .finishDebrief,
      .debrief,
      "end",
      "End the debrief from anywhere: write down the answers, show what follows.",
      keys: "Ctrl-S",
      in: debriefFields
    ),
    .init(
      .switchOff,
      .debrief,
      "on or off",
      "Switch a line of the plan off, as not needed, or on again.",
      keys: "Space",
      in: [.debriefPlan]
    ),
  ]
}
