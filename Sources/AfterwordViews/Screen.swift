public import AfterwordModel
public import TerminalCanvas

/// The whole screen, drawn anew for each frame from the state and nothing else.
public enum Screen {
  public static func draw(
    _ state: AppState,
    size: CanvasSize,
    glyphs: Glyphs = .unicode
  ) -> Canvas {
    var page = Page(layout: ScreenLayout(size), glyphs: glyphs)
    guard page.layout.arrangement != .tooSmall else {
      TooSmallPage.draw(on: &page)
      return page.canvas
    }
    TitleLine.draw(state, on: &page)
    for pane in visiblePanes(state, page.layout) { draw(pane, state, on: &page) }
    Footer.draw(state, on: &page)
    drawDialogs(state, on: &page)
    return page.canvas
  }

  private static func visiblePanes(_ state: AppState, _ layout: ScreenLayout) -> [Pane] {
    layout.arrangement == .single ? [state.focus] : Pane.allCases
  }

  private static func draw(_ pane: Pane, _ state: AppState, on page: inout Page) {
    switch pane {
    case .interviews: InterviewsPane.draw(state, on: &page)
    case .notes: NotesPane.draw(state, on: &page)
    case .timeline: TimelinePane.draw(state, on: &page)
    }
  }

  private static func drawDialogs(_ state: AppState, on page: inout Page) {
    if let form = state.form { FormDialog.draw(form, now: state.now, on: &page) }
    if let help = state.help { HelpDialog.draw(help, on: &page) }
    if let alert = state.alert { AlertDialog.draw(alert, on: &page) }
  }
}
