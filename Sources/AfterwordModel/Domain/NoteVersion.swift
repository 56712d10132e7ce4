/// A text that a note had before.
public struct NoteVersion: Sendable, Hashable {
  /// Counts from 1 within a note; a later version has a greater one.
  public var number: Int
  /// When the note was given this text.
  public var at: Instant
  /// Of the text in UTF-8.
  public var byteCount: Int

  public init(number: Int, at: Instant, byteCount: Int) {
    self.number = number
    self.at = at
    self.byteCount = byteCount
  }
}
