public import AfterwordModel

/// Every command with its name, its help and its default keys: the one table that the keymap, the
/// footer, the help screen and docs/keys.md are made from.
public enum CommandTable {
  public static let entries: [CommandEntry] =
    marks + panes + moving + journal + checkIn + actions + people + debrief + compose + sending
    + rescue + promises + selecting
    + typing
    + lines + finding + dates
    + cursor + forms
    + capture + program

  public static func entry(of command: Command) -> CommandEntry? {
    entries.first { $0.command == command }
  }

  private static let lists: [CommandContext] = [.interviews, .timeline]
  private static let pages: [CommandContext] = [
    .interviews, .timeline, .actions, .person, .decisionMap, .history, .help, .debriefPlan, .byHand,
    .composePieces,
  ]
  private static let texts: [CommandContext] = [
    .note, .mention, .find, .replacing, .when, .dayOrder, .people, .formText, .speaker,
    .debriefText, .sendLine, .compose,
  ]
  private static let dialogs: [CommandContext] = [
    .sendMenu, .sendConfirm, .sendWait, .sendQuestion,
  ]
  private static let form: [CommandContext] = [.formText, .formChoice]

  private static let panes: [CommandEntry] = [
    .init(.nextPane, .panes, "pane", "Go to the next pane.", keys: "Tab", in: lists),
    .init(
      .previousPane,
      .panes,
      "previous pane",
      "Go to the previous pane.",
      keys: "Shift-Tab",
      in: lists
    ),
    .init(.focusInterviews, .panes, "interviews", "Go to the interviews.", keys: "1", in: lists),
    .init(.focusNotes, .panes, "notes", "Go to the notes.", keys: "2", in: lists),
    .init(.focusTimeline, .panes, "timeline", "Go to the timeline.", keys: "3", in: lists),
    .init(
      .open,
      .panes,
      "open",
      "Open: an interview in the notes, a follow-up in its form, criticism where it was said.",
      keys: "Enter",
      in: lists + [.actions]
    ),
  ]

  private static let moving: [CommandEntry] = [
    .init(
      .moveUp,
      .moving,
      "up",
      "One row up.",
      keys: "Up k",
      in: pages + [.speaker, .sendMenu],
      also: [("Up", [.people])]
    ),
    .init(
      .moveDown,
      .moving,
      "down",
      "One row down.",
      keys: "Down j",
      in: pages + [.speaker, .sendMenu],
      also: [("Down", [.people])]
    ),
    .init(.pageUp, .moving, "page up", "One page up.", keys: "PgUp", in: pages + [.people]),
    .init(.pageDown, .moving, "page down", "One page down.", keys: "PgDn", in: pages + [.people]),
    .init(.halfPageUp, .moving, "half up", "Half a page up.", keys: "Ctrl-U", in: pages),
    .init(.halfPageDown, .moving, "half down", "Half a page down.", keys: "Ctrl-D", in: pages),
    .init(.moveToFirst, .moving, "first", "To the first row.", keys: "g Home", in: pages),
    .init(.moveToLast, .moving, "last", "To the last row.", keys: "G End", in: pages),
  ]

  private static let journal: [CommandEntry] = [
    .init(
      .addInterview,
      .journal,
      "add",
      "Add an interview: a new application, or another round.",
      keys: "a",
      in: lists
    ),
    .init(
      .edit,
      .journal,
      "edit",
      "Edit what is selected.",
      keys: "e",
      in: lists + [.actions, .person, .decisionMap]
    ),
    .init(
      .planFollowUp,
      .journal,
      "follow-up",
      "Plan a follow-up: to whom, how, on which day.",
      keys: "f",
      in: lists + [.person, .decisionMap]
    ),
    .init(
      .markSent,
      .journal,
      "done",
      "The selected follow-up was sent.",
      keys: "Space",
      in: lists
    ),
    .init(
      .snooze,
      .journal,
      "snooze",
      "Put the follow-up off to a later day.",
      keys: "s",
      in: lists
    ),
    .init(.skip, .journal, "skip", "Skip the follow-up, and say why.", keys: "x", in: lists),
    .init(
      .recordReply,
      .journal,
      "reply",
      "A reply to the follow-up came.",
      keys: "r",
      in: lists + [.actions]
    ),
    .init(
      .setOutcome,
      .journal,
      "outcome",
      "Say how the application ended, or that it is open again.",
      keys: "o",
      in: lists + [.checkIn, .checkInQuestion]
    ),
    .init(
      .toggleNoShow,
      .journal,
      "no-show",
      "They did not come to the interview; once more: they did.",
      keys: "N",
      in: lists
    ),
    .init(
      .undo,
      .journal,
      "undo",
      "Take back the last change to the journal.",
      keys: "u",
      in: lists + [.actions, .person, .decisionMap, .checkIn, .checkInQuestion]
    ),
    .init(
      .redo,
      .journal,
      "redo",
      "Bring back what was undone.",
      keys: "Ctrl-R",
      in: lists + [.actions, .person, .decisionMap]
    ),
  ]

  private static let rescue: [CommandEntry] = [
    .init(
      .mergeRescue,
      .journal,
      "put back",
      "Put words that could not be saved then into their note.",
      keys: "Enter",
      in: [.rescueOffer]
    ),
    .init(
      .deleteRescue,
      .journal,
      "delete",
      "Delete the file with words that could not be saved; asks once more.",
      keys: "d",
      in: [.rescueOffer]
    ),
  ]

  private static let promises: [CommandEntry] = [
    .init(
      .keepPromise,
      .journal,
      "keep it",
      "Keep a promise although its line was deleted.",
      keys: "y",
      in: [.promiseQuestion]
    ),
    .init(
      .withdrawPromise,
      .journal,
      "withdraw it",
      "Withdraw the promise.",
      keys: "w",
      in: [.promiseQuestion]
    ),
  ]

  private static let forms: [CommandEntry] = [
    .init(
      .submit,
      .forms,
      "save",
      "Save; goes to what is still missing.",
      keys: "Enter Ctrl-S",
      in: form
    ),
    .init(
      .takeFineDay,
      .forms,
      "fine day",
      "Take the first day that the guard calls fine.",
      keys: "Alt-w",
      in: form
    ),
    .init(
      .nextField,
      .forms,
      "next",
      "To the next field.",
      keys: "Tab Down",
      in: form + debriefFields
    ),
    .init(
      .previousField,
      .forms,
      "previous",
      "To the previous field.",
      keys: "Shift-Tab Up",
      in: form + debriefFields
    ),
    .init(
      .nextChoice,
      .forms,
      "choose",
      "The next choice; letters go to the one that begins with them.",
      keys: "Right Space",
      in: [.formChoice, .debriefChoice]
    ),
    .init(
      .previousChoice,
      .forms,
      "choose",
      "The previous choice.",
      keys: "Left",
      in: [.formChoice, .debriefChoice]
    ),
    .init(
      .nextSuggestion,
      .forms,
      "next suggestion",
      "Show the next suggestion.",
      keys: "Ctrl-N",
      in: [.formText, .debriefText],
      also: [("Down", [.mention])]
    ),
    .init(
      .previousSuggestion,
      .forms,
      "previous suggestion",
      "Show the previous suggestion.",
      keys: "Ctrl-P",
      in: [.formText, .debriefText],
      also: [("Up", [.mention])]
    ),
  ]

  private static let program: [CommandEntry] = [
    .init(
      .toggleMouse,
      .program,
      "mouse",
      "The mouse on or off; off, the terminal selects with it.",
      keys: "Alt-m",
      in: lists + [.note, .mention]
    ),
    .init(
      .help,
      .program,
      "help",
      "The keys that work where you are.",
      keys: "? F1",
      in: pages + [.checkIn, .checkInQuestion],
      also: [("F1", texts + [.formChoice, .peopleQuestion, .checkInReason] + dialogs)]
    ),
    .init(
      .back,
      .program,
      "back",
      "Back, or close what is open.",
      keys: "Esc",
      in: CommandContext.allCases,
      also: [("q Enter", [.help]), ("n", [.peopleQuestion]), ("Ctrl-C", [.sendWait])]
    ),
    .init(
      .redraw,
      .program,
      "redraw",
      "Draw the whole screen again.",
      keys: "Ctrl-L",
      in: CommandContext.allCases
    ),
    .init(
      .suspend,
      .program,
      "suspend",
      "Back to the shell; its command fg comes back here.",
      keys: "Ctrl-Z",
      in: CommandContext.allCases.filter { !$0.takesText } + [.checkIn, .checkInReason]
    ),
    .init(
      .quit,
      .program,
      "quit",
      "Quit. Nothing is ever unsaved.",
      keys: "q Ctrl-C",
      in: lists,
      also: [("q", [.alert, .rescueOffer, .resumeOffer, .promiseQuestion])]
    ),
  ]
}
