/// Where keys go: what a command can be bound in.
public enum CommandContext: Sendable, Hashable, CaseIterable {
  case interviews, timeline, note
  /// In the note, while people are offered for the name that is typed.
  case mention
  /// In the line below the note that a text to find is typed in.
  case find
  /// Whether to replace what was found.
  case replacing
  /// In the line below the note that a day is typed in.
  case when
  /// Which order of day and month is meant.
  case dayOrder
  /// The people, with the line that they are searched by.
  case people
  /// The page of a person.
  case person
  case decisionMap
  /// Whether to merge two people, or to forget one.
  case peopleQuestion
  case formText, formChoice, history, help, alert, rescueOffer
  /// What becomes of a promise whose line was deleted.
  case promiseQuestion
  /// On the page of actions.
  case actions
  /// Who said what was acted on.
  case speaker
  /// In the message that is being written.
  case compose
  /// In the list of what the message could say.
  case composePieces
  /// Whether to go on with what was open when the program ended.
  case resumeOffer
  /// A card of the check-in, or its last page.
  case checkIn
  /// A card that asks for yes or no.
  case checkInQuestion
  /// Why a message is not needed.
  case checkInReason
  /// In a line, or in a choice, of a debrief.
  case debriefText, debriefChoice
  /// On the last page of a debrief.
  case debriefPlan
  /// Which way a message goes out.
  case sendMenu
  /// Whether a message is to go that may be gone at once.
  case sendConfirm
  /// In a line that is typed on the way out: a file, a time.
  case sendLine
  /// While a program is at work on a message.
  case sendWait
  /// A message by itself, to be copied with a pen or read out.
  case byHand
  /// Whether a message was sent.
  case sendQuestion

  /// Whether somebody is writing: no disk is to delay their keys.
  public var isInText: Bool { isInNote || self == .compose || self == .composePieces }

  /// Whether the note has the keys, or what is open in its pane.
  public var isInNote: Bool {
    [.note, .mention, .find, .replacing, .when, .dayOrder].contains(self)
  }
}
