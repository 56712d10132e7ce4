/// How many rows and columns a terminal has; at least 1 each.
public struct TerminalSize: Sendable, Hashable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// 24 rows of 80 columns.
  public static let standard = TerminalSize(rows: 24, columns: 80)
}
