/// A letter as it is printed: plain text, six lines and ten columns to an inch.
public struct Letter: Sendable, Hashable {
  /// Every line of it, also those that are too many for its page. Without control characters.
  public var lines: [String]
  /// Lines that are too many for one page; 0 if it fits.
  public var overflow: Int
  /// The lines of the address, counted from 0.
  public var address: Range<Int>
  /// The lines that an envelope's window shows, counted from 0.
  public var window: Range<Int>

  /// For a printer or a file.
  public var text: String { lines.joined(separator: "\n") + "\n" }

  /// A window shows the whole address.
  public var isAddressInWindow: Bool {
    window.lowerBound <= address.lowerBound && address.upperBound <= window.upperBound
  }
}

/// A letter to copy with a pen.
public struct HandwrittenLetter: Sendable, Hashable {
  /// The message in short lines, with an empty one after each, and two between paragraphs.
  public var lines: [String]
  /// What stands on the envelope.
  public var envelope: [String]
  /// The day on which it is to be in the post at the latest, never before today.
  public var postBy: CalendarDay
}
