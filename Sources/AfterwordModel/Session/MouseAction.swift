/// What the mouse did in a pane.
public struct MouseAction: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// 1 to 3 clicks on the same place.
    case press(clicks: Int)
    case drag
    case release
    /// So many steps down, or up (negative).
    case wheel(steps: Int)
  }

  public var kind: Kind
  /// Nil between the panes.
  public var pane: Pane?
  /// From the first row and column of the pane's content; a drag may have left it.
  public var row: Int
  public var column: Int

  public init(_ kind: Kind, in pane: Pane?, row: Int = 0, column: Int = 0) {
    self.kind = kind
    self.pane = pane
    self.row = row
    self.column = column
  }
}
