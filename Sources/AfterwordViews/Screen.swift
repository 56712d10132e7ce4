public import AfterwordModel
public import TerminalCanvas

/// The whole screen, drawn anew for each frame from the state and nothing else.
public enum Screen {
  public static func draw(
    _ state: AppState,
    size: CanvasSize,
    glyphs: Glyphs = .unicode
  ) -> Canvas {
    let layout = ScreenLayout(size, showsOnlyNote: state.showsOnlyNote)
    var page = Page(layout: layout, glyphs: glyphs)
    guard page.layout.arrangement != .tooSmall else {
      TooSmallPage.draw(on: &page)
      return page.canvas
    }
    if page.layout.arrangement == .capture {
      CapturePage.draw(state, on: &page)
    } else {
      drawPanes(state, on: &page)
    }
    drawDialogs(state, on: &page)
    if page.layout.arrangement != .capture { Footer.drawNotice(state, on: &page) }
    return page.canvas
  }

  private static func drawPanes(_ state: AppState, on page: inout Page) {
    TitleLine.draw(state, on: &page)
    for pane in page.layout.visiblePanes(focus: state.focus) { draw(pane, state, on: &page) }
    Footer.draw(state, on: &page)
  }

  private static func draw(_ pane: Pane, _ state: AppState, on page: inout Page) {
    switch pane {
    case .interviews: InterviewsPane.draw(state, on: &page)
    case .notes: NotesPane.draw(state, on: &page)
    case .timeline: TimelinePane.draw(state, on: &page)
    }
  }

  /// A layer hides those below it, but for what a question is about.
  private static func drawPeople(_ state: AppState, on page: inout Page) {
    for layer in state.peopleLayers.suffix(2) {
      switch layer {
      case .list(let list):
        PeopleListPage.draw(list, state, hasKeys: state.context == .people, on: &page)
      case .person(let person): PersonCard.draw(person, state, on: &page)
      case .decisionMap(let map): DecisionMapPage.draw(map, now: state.now, on: &page)
      case .question(let question):
        page.canvas.cursor = nil
        PeopleQuestionDialog.draw(question, now: state.now, on: &page)
      }
    }
  }

  private static func draw(_ debrief: DebriefState, _ state: AppState, on page: inout Page) {
    if let plan = debrief.plan {
      DebriefPlanPage.draw(plan, of: debrief, state, on: &page)
    } else {
      DebriefPage.draw(debrief, state, on: &page)
    }
  }

  private static func drawDialogs(_ state: AppState, on page: inout Page) {
    drawPeople(state, on: &page)
    if let checkIn = state.shownCheckIn { CheckInPage.draw(checkIn, state, on: &page) }
    if let actions = state.actions { ActionsPage.draw(actions, state, on: &page) }
    if let compose = state.compose { ComposePage.draw(compose, state, on: &page) }
    if let history = state.history { HistoryDialog.draw(history, state, on: &page) }
    if state.context == .mention, let mention = state.notes.mention {
      MentionList.draw(mention, on: &page)
    }
    if let offer = state.rescueOffer { RescueDialog.draw(offer, state, on: &page) }
    if state.context == .resumeOffer, let offer = state.resumeOffer {
      ResumeDialog.draw(offer, on: &page)
    }
    if state.context == .promiseQuestion, let promise = state.promiseQuestion {
      PromiseDialog.draw(promise, on: &page)
    }
    if let debrief = state.debrief { draw(debrief, state, on: &page) }
    if let speaker = state.speaker { SpeakerDialog.draw(speaker, on: &page) }
    if let filter = state.filter { FilterDialog.draw(filter, state, on: &page) }
    if let sending = state.sending { SendDialog.draw(sending, state, on: &page) }
    if let form = state.form { FormDialog.draw(form, now: state.now, on: &page) }
    if let help = state.help { HelpDialog.draw(help, on: &page) }
    if let alert = state.alert { AlertDialog.draw(alert, on: &page) }
  }
}
