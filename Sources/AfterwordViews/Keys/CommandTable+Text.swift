import AfterwordModel

/// Keys of every text: the note, the fields of forms, the line that a text to find is typed in.
extension CommandTable {
  private static let note: [CommandContext] = [.note, .mention]
  private static let longText: [CommandContext] = note + [.compose]
  static let anyText: [CommandContext] = [
    .note, .mention, .find, .when, .people, .formText, .debriefText, .sendLine, .compose,
  ]

  static let selecting: [CommandEntry] = [
    .init(
      .setMark,
      .selecting,
      "select",
      "Select from here on. Shift with any movement selects, too.",
      keys: "Ctrl-Space",
      in: anyText
    ),
    .init(.selectAll, .selecting, "all", "Select everything.", keys: "Alt-a", in: anyText),
    .init(
      .copy,
      .selecting,
      "copy",
      "Copy what is selected, or the line; also to the clipboard.",
      keys: "Ctrl-C",
      in: anyText
    ),
    .init(
      .cut,
      .selecting,
      "cut",
      "Cut what is selected, or the line; also to the clipboard.",
      keys: "Ctrl-X",
      in: anyText
    ),
    .init(
      .paste,
      .selecting,
      "paste",
      "Put in what was cut, copied or killed last.",
      keys: "Ctrl-V",
      in: anyText
    ),
    .init(
      .killToLineEnd,
      .selecting,
      "kill",
      "Cut the rest of the line.",
      keys: "Ctrl-K",
      in: anyText
    ),
    .init(
      .killToLineStart,
      .selecting,
      "kill",
      "Cut the start of the line.",
      keys: "Ctrl-U",
      in: anyText
    ),
    .init(
      .yank,
      .selecting,
      "yank",
      "Put in what was cut, copied or killed last.",
      keys: "Ctrl-Y",
      in: anyText
    ),
    .init(
      .yankOlder,
      .selecting,
      "older",
      "After that: what was cut before it instead.",
      keys: "Alt-y",
      in: anyText
    ),
  ]

  static let typing: [CommandEntry] = [
    .init(
      .newLine,
      .typing,
      "new line",
      "New line; on an empty marked line: take the mark off.",
      keys: "Enter",
      in: longText
    ),
    .init(
      .deleteBackward,
      .typing,
      "delete left",
      "Delete to the left; in a choice, the letters typed.",
      keys: "Backspace",
      in: anyText + [.formChoice, .debriefChoice]
    ),
    .init(
      .deleteForward,
      .typing,
      "delete",
      "Delete the character under the cursor.",
      keys: "Delete Ctrl-D",
      in: anyText
    ),
    .init(
      .deleteWordBackward,
      .typing,
      "cut word",
      "Cut the word on the left.",
      keys: "Ctrl-W Alt-Backspace Ctrl-Backspace",
      in: anyText
    ),
    .init(
      .deleteWordForward,
      .typing,
      "cut word",
      "Cut the word on the right.",
      keys: "Alt-d Ctrl-Delete",
      in: anyText
    ),
    .init(
      .undoTyping,
      .typing,
      "undo",
      "Take back what was typed.",
      keys: "Ctrl-_ Ctrl-Z",
      in: anyText
    ),
    .init(.redoTyping, .typing, "redo", "Type it again.", keys: "Alt-_", in: anyText),
  ]

  static let cursor: [CommandEntry] = [
    .init(.cursorLeft, .cursor, "left", "One character left.", keys: "Left", in: anyText),
    .init(
      .cursorRight,
      .cursor,
      "right",
      "One character right; after the text: take what is offered.",
      keys: "Right",
      in: anyText
    ),
    .init(
      .cursorUp,
      .cursor,
      "up",
      "One row up.",
      keys: "Up Ctrl-P",
      in: [.note, .compose],
      also: [("Ctrl-P", [.mention])]
    ),
    .init(
      .cursorDown,
      .cursor,
      "down",
      "One row down.",
      keys: "Down Ctrl-N",
      in: [.note, .compose],
      also: [("Ctrl-N", [.mention])]
    ),
    .init(
      .cursorWordLeft,
      .cursor,
      "word left",
      "One word left.",
      keys: "Ctrl-Left Alt-b",
      in: anyText
    ),
    .init(
      .cursorWordRight,
      .cursor,
      "word right",
      "One word right.",
      keys: "Ctrl-Right Alt-f",
      in: anyText
    ),
    .init(
      .cursorLineStart,
      .cursor,
      "line start",
      "To the start of the line.",
      keys: "Home Ctrl-A",
      in: anyText
    ),
    .init(
      .cursorLineEnd,
      .cursor,
      "line end",
      "To the end of the line; there: take what is offered.",
      keys: "End Ctrl-E",
      in: anyText
    ),
    .init(
      .cursorParagraphUp,
      .cursor,
      "paragraph up",
      "To the start of the paragraph.",
      keys: "Ctrl-Up",
      in: longText
    ),
    .init(
      .cursorParagraphDown,
      .cursor,
      "paragraph down",
      "To the next paragraph.",
      keys: "Ctrl-Down",
      in: longText
    ),
    .init(.cursorPageUp, .cursor, "page up", "One page up.", keys: "PgUp", in: longText),
    .init(.cursorPageDown, .cursor, "page down", "One page down.", keys: "PgDn", in: longText),
    .init(
      .cursorTextStart,
      .cursor,
      "start",
      "To the start of the text.",
      keys: "Ctrl-Home",
      in: longText
    ),
    .init(
      .cursorTextEnd,
      .cursor,
      "end",
      "To the end of the text.",
      keys: "Ctrl-End",
      in: longText
    ),
  ]
}
