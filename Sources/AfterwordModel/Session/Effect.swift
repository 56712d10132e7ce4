/// What the outside is asked to do, in this order. Answers come back as events.
public enum Effect: Sendable, Hashable {
  case loadOverview
  /// As many rows on each side as the list shows.
  case loadList(ListAnchor, rowsEachSide: Int)
  case openInterview(InterviewID)
  case loadTimeline(ApplicationID)
  case findInterviewAtHand
  case suggest(SuggestionRequest)
  /// Asks the guard about a touch.
  case judge(VerdictQuestion)
  case findAcquaintances(company: String)
  /// Plans anew what time alone has changed.
  case catchUp
  case findOpenQuestions
  case perform(JournalChange)
  case saveText(TextSave)
  /// The improvements of one note, with what is done about them.
  case loadImprovements(InterviewID)
  /// All improvements, for the page of actions.
  case loadThemes
  case loadImprovement(ActionRequest)
  case undo
  case redo
  /// Reads a check-in, and where it was when the terminal was closed.
  case beginCheckIn
  case loadCheckIn
  case loadBackground(CheckInCard)
  /// How many cards a check-in would have.
  case countCheckIn
  case loadPeople(PeopleRequest)
  case loadPerson(PersonID)
  case loadDecisionMap(ApplicationID)
  case previewForgetting(PersonID)
  /// For good: this is no change that can be undone.
  case forget(PersonID)
  /// Looks through the whole file of the journal.
  case checkJournal
  /// Keeps what could not be saved in a file.
  case rescueText(RescueOrder)
  case removeRescue(path: String)
  /// Looks for what earlier runs of the program could not save.
  case findRescues
  /// Keeps what is open, with all answers given so far, to go on with at the next start.
  case keepPaused(PausedWork, [PausedAnswer])
  /// It was finished, or is not wanted any more.
  /// Nil: whatever is kept of this kind.
  case dropPaused(PausedWork.Kind, subject: String? = nil)
  /// Looks for what was open when the program ended.
  case findPaused
  /// Everything that is needed to write a message.
  case loadDraft(FollowUpID)
  /// What the journal knows of a round, and what was answered so far.
  case loadDebrief(InterviewID)
  /// Looks for a round that could be talked through now.
  case findDebrief
  /// Asks how many rows the help for a place has: its text is the views'.
  case measureHelp(CommandContext)
  case copyToClipboard(String)
  case setMouse(Bool)
  case loadSettings
  case saveSettings(Settings)
  case redraw
  case suspend
  case quit
  /// Leaves a journal that cannot be used.
  case giveUp(JournalError)

  /// Gives a message to what takes it out.
  case sendOut(OutgoingOrder)
  case filterText(FilterOrder)
  /// Ends the program that is at work on a message.
  case stopProgram

  /// Hands the terminal to the person's own editor; comes back when that is closed.
  case editOutside(OutsideEdit)
  case loadVersions(InterviewID)
  case loadVersion(InterviewID, NoteVersion)
}

/// People who are looked for, and how many of them are wanted at most.
public struct PeopleRequest: Sendable, Hashable {
  public var text: String
  public var limit: Int

  public init(text: String, limit: Int) {
    self.text = text
    self.limit = limit
  }
}

/// A field of the open form, or a name in the note, that could be completed from what the journal
/// knows.
public struct SuggestionRequest: Sendable, Hashable {
  /// Nil for a name in the note.
  public var field: FormFieldName?
  public var source: SuggestionSource
  public var prefix: String

  public init(field: FormFieldName?, source: SuggestionSource, prefix: String) {
    self.field = field
    self.source = source
    self.prefix = prefix
  }
}
