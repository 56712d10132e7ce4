/// What a line of a note is, by the mark that it begins with.
public enum NoteMark: Character, Sendable, Hashable, CaseIterable {
  case praise = "+"
  case improvement = "-"
  case question = "?"
  /// Something that I promised.
  case promise = "!"
  /// Something that they said or promised.
  case statement = ">"
}

extension NoteMark {
  /// The mark of a line, which is followed by a space or ends the line; nil of a plain line.
  public init?(ofLine line: some StringProtocol) {
    let units = line.utf8
    guard let first = units.first, let mark = NoteMark(rawValue: Character(Unicode.Scalar(first)))
    else { return nil }
    let next = units.dropFirst().first
    guard next == nil || next == UInt8(ascii: " ") else { return nil }
    self = mark
  }
}

/// A line of a note that begins with a mark and says something.
public struct MarkedLine: Sendable, Hashable {
  public var mark: NoteMark
  /// Without the mark and the spaces around it. Never empty.
  public var text: String
  /// Counted from 0.
  public var line: Int

  public init(mark: NoteMark, text: String, line: Int) {
    self.mark = mark
    self.text = text
    self.line = line
  }
}
