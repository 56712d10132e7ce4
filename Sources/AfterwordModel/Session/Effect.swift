/// What the outside is asked to do, in this order. Answers come back as events.
public enum Effect: Sendable, Hashable {
  case loadOverview
  /// As many rows on each side as the list shows.
  case loadList(ListAnchor, rowsEachSide: Int)
  case openInterview(InterviewID)
  case loadTimeline(ApplicationID)
  case findCurrentInterview
  case suggest(SuggestionRequest)
  case perform(JournalChange)
  case saveNote(NoteSave)
  case undo
  case redo
  /// Asks how many rows the help for a place has: its text is the views'.
  case measureHelp(CommandContext)
  case redraw
  case suspend
  case quit
}

/// A note's text on its way to the journal.
public struct NoteSave: Sendable, Hashable {
  public var interviewID: InterviewID
  public var text: String
  /// What the journal held when it was last read: another process's lines are merged against it.
  public var base: String
  /// Saves of one session of writing are one step of undo.
  public var session: String
  /// The editor's revision that `text` is.
  public var revision: Int

  public init(
    interviewID: InterviewID,
    text: String,
    base: String,
    session: String,
    revision: Int
  ) {
    self.interviewID = interviewID
    self.text = text
    self.base = base
    self.session = session
    self.revision = revision
  }
}

/// A field of the open form that could be completed from what the journal knows.
public struct SuggestionRequest: Sendable, Hashable {
  public var field: FormFieldName
  public var source: SuggestionSource
  public var prefix: String

  public init(field: FormFieldName, source: SuggestionSource, prefix: String) {
    self.field = field
    self.source = source
    self.prefix = prefix
  }
}
