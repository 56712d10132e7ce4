public import TextEditing

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
  case saveNote(NoteSave)
  /// The improvements of one note, with what is done about them.
  case loadImprovements(InterviewID)
  /// All improvements, for the page of actions.
  case loadThemes
  case loadImprovement(ActionRequest)
  case undo
  case redo
  case loadPeople(PeopleRequest)
  case loadPerson(PersonID)
  case loadDecisionMap(ApplicationID)
  case previewForgetting(PersonID)
  /// For good: this is no change that can be undone.
  case forget(PersonID)
  /// Looks through the whole file of the journal.
  case checkJournal
  /// Keeps what could not be saved in a file.
  case rescueNote(RescueOrder)
  case removeRescue(path: String)
  /// Looks for what earlier runs of the program could not save.
  case findRescues
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

/// A note's text on its way to the journal.
public struct NoteSave: Sendable, Hashable {
  public var interviewID: InterviewID
  public var snapshot: TextSnapshot
  /// What the journal held when it was last read: another process's lines are merged against it.
  public var base: String
  /// Sent before, by a save that failed in such a way that the journal may hold it nevertheless.
  public var perhapsStored: TextSnapshot?
  /// Saves of one session of writing are one step of undo.
  public var session: String
  /// The editor's revision that it is.
  public var revision: Int

  public init(
    interviewID: InterviewID,
    snapshot: TextSnapshot,
    base: String,
    perhapsStored: TextSnapshot? = nil,
    session: String,
    revision: Int
  ) {
    self.interviewID = interviewID
    self.snapshot = snapshot
    self.base = base
    self.perhapsStored = perhapsStored
    self.session = session
    self.revision = revision
  }

  /// Made anew from the snapshot: for where a long text may take its time.
  public var text: String { snapshot.text }
}

/// A note that was not saved, on its way to a file of its own.
public struct RescueOrder: Sendable, Hashable {
  public var save: NoteSave
  /// What a person calls the note.
  public var title: String
  /// The file that held earlier words of it.
  public var earlierPath: String?

  public init(save: NoteSave, title: String, earlierPath: String?) {
    self.save = save
    self.title = title
    self.earlierPath = earlierPath
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
