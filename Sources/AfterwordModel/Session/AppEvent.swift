/// What happened: a key, the clock, or the answer to an effect. Facts, in the past tense.
public enum AppEvent: Sendable, Hashable {
  case started
  /// The program was started to write in the note of the interview at hand.
  case startedForNote
  /// The program was started for the check-in.
  case startedForCheckIn
  /// Something in the files of the configuration is not as it is to be; the sentence names one.
  case configurationFoundWrong(String)
  /// The first frame is on screen: what could wait may begin.
  case firstFrameShown
  case command(Command)
  /// A command that moves the cursor, its key pressed with Shift.
  case selecting(Command)
  case mouse(MouseAction)
  case typed(String)
  case pasted(String)
  /// A key that nothing is bound to here; its name is for the person.
  case unboundKey(String)
  case resized(PaneSizes)
  case clockMoved(Moment)
  /// Unsaved text has waited as long as it may.
  case autosaveDue
  case focusLost
  /// Another process has changed the journal.
  case journalChanged

  case overviewLoaded(Overview)
  case listLoaded(ListAnchor, InterviewListWindow)
  case interviewOpened(InterviewDetail?)
  case timelineLoaded(ApplicationID, [TimelineEntry])
  case interviewAtHandFound(InterviewAtHand)
  case copied(ClipboardPlace)
  case settingsLoaded(Settings)
  case suggested(SuggestionRequest, [String])
  case helpMeasured(rows: Int)
  /// Nil if the journal could not say.
  case judged(VerdictQuestion, Verdict?)
  case acquaintancesFound(Acquaintances)
  /// Time alone has changed what is planned.
  case caughtUp
  case openQuestionsFound([OpenQuestion])
  case peopleLoaded(PeopleRequest, [PersonListing])
  case personLoaded(PersonID, PersonPage?)
  case decisionMapLoaded(ApplicationID, DecisionMap?)
  case checkInBegun(CheckIn, PausedCheckIn?)
  case checkInLoaded(CheckIn)
  case backgroundLoaded(CheckInCard.ID, CardBackground)
  case checkInCounted(Int)
  case forgettingPreviewed(ForgettingPreview?)
  case forgotten
  case improvementsLoaded(InterviewID, [Improvement])
  case themesLoaded([FeedbackTheme])
  /// Nil if the line is no criticism.
  case improvementLoaded(ActionRequest, ImprovementDetail?)
  case performed(ChangeReceipt)
  case undone(ChangeLabel)
  case redone(ChangeLabel)
  case textSaved(TextSave, SavedText)
  case textNotSaved(TextSave, JournalError)
  case textRescued(RescueOrder, RescuePlace)
  case rescuesFound([RescueOffer])
  case pausedFound([ResumeOffer])
  /// Nil if the follow-up is gone.
  case draftLoaded(FollowUpID, DraftSheet?)
  case pausedKept(PausedWork)
  case pausedNotKept(PausedWork, JournalError)
  /// Nil if the interview is gone.
  case debriefLoaded(DebriefSheet?)
  /// Nil where none waits.
  case debriefOffered(InterviewDetail?)
  case failed(JournalError)
  /// The journal's file is found to be damaged.
  case journalUnusable(JournalError)

  case sentOut(OutgoingOrder, OutgoingResult)
  case textFiltered(FilterOrder, FilterResult)

  case editedOutside(OutsideEdit, OutsideEditResult)
  case versionsLoaded(InterviewID, [NoteVersion])
  case versionLoaded(NoteVersion, text: String)
}
