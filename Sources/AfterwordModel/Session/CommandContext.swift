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

  /// Whether the note has the keys, or what is open in its pane.
  public var isInNote: Bool {
    [.note, .mention, .find, .replacing, .when, .dayOrder].contains(self)
  }
}
