public import AfterwordModel
public import TerminalCanvas

/// What the mouse points at.
public enum MouseMap {
  /// Nil for what the mouse can do and the program has no use for.
  public static func event(
    for mouse: MouseEvent,
    in state: AppState,
    layout: ScreenLayout
  ) -> AppEvent? {
    guard let kind = kind(of: mouse) else { return nil }
    let goesOn = state.isSelectingByMouse && [.drag, .release].contains(mouse.kind)
    let pane = goesOn ? .notes : pane(at: mouse.position, state, layout)
    guard let pane else { return .mouse(MouseAction(kind, in: nil)) }
    let content = layout.content(of: pane)
    return .mouse(
      MouseAction(
        kind,
        in: pane,
        row: mouse.position.row - content.row,
        column: mouse.position.column - content.column
      )
    )
  }

  private static func kind(of mouse: MouseEvent) -> MouseAction.Kind? {
    switch (mouse.kind, mouse.button) {
    case (.wheelUp, _): .wheel(steps: -1)
    case (.wheelDown, _): .wheel(steps: 1)
    case (.press, .left): .press(clicks: mouse.clickCount)
    case (.drag, .left): .drag
    case (.release, .left): .release
    case (_, .middle), (_, .right): nil
    }
  }

  private static func pane(
    at place: Position,
    _ state: AppState,
    _ layout: ScreenLayout
  ) -> Pane? {
    layout.visiblePanes(focus: state.focus).first { layout.interior(of: $0).contains(place) }
  }
}
