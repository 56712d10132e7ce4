import AfterwordModel

extension CommandTable {
  /// Writing while somebody talks: the note alone, another editor, what stood there before.
  static let capture: [CommandEntry] = [
    .init(
      .capture,
      .capture,
      "only the note",
      "Show nothing but the note, or everything again.",
      keys: "z",
      in: [.interviews, .timeline],
      also: [("Alt-z", [.note])]
    ),
    .init(
      .captureNote,
      .capture,
      "note",
      "Write in the note of the interview on now, or the nearest.",
      keys: "n",
      in: [.interviews, .timeline],
      also: [("Alt-n", [.note])]
    ),
    .init(
      .editOutside,
      .capture,
      "editor",
      "Open the text in your own editor ($VISUAL, $EDITOR).",
      keys: "Ctrl-O",
      in: [.note, .compose]
    ),
    .init(
      .openHistory,
      .capture,
      "versions",
      "See how the note stood before, and bring a version back.",
      keys: "Alt-h",
      in: [.note]
    ),
    .init(
      .restoreVersion,
      .capture,
      "bring it back",
      "Put this version into the note.",
      keys: "Enter",
      in: [.history]
    ),
  ]
}
