/// The help screen: where it was asked for, and how far it is scrolled.
public struct HelpState: Sendable, Equatable {
  public var subject: CommandContext
  public var firstRow: Int
  /// How many rows there are to read; 0 until they are measured.
  var rowCount = 0

  public init(subject: CommandContext, firstRow: Int = 0) {
    self.subject = subject
    self.firstRow = firstRow
  }
}
