/// A message that is about to leave, with everything that its ways out need to know.
///
/// **Invariant.** `subject` has one line, and neither it nor `body` has a control character but line
/// feeds and tabs: nothing that was written can become a header or end a word of a command.
public struct OutgoingMessage: Sendable, Hashable {
  /// As it stands in the draft.
  public let text: String
  public let channel: Channel
  public let facts: DraftFacts

  public init(text: String, channel: Channel, of facts: DraftFacts) {
    self.text = text
    self.channel = channel
    self.facts = facts
  }

  public var detail: FollowUpDetail { facts.detail }

  /// To whom; nil for one to nobody by name.
  public var person: Person? { facts.person }

  /// The round that it is about, where it is about one.
  public var interview: Interview? { detail.followUp.interviewID.flatMap { _ in facts.interview } }

  public var followUpID: FollowUpID { detail.followUp.id }

  /// Empty if the text has none.
  public var subject: String {
    String(draft.subject?.map { $0.isWhitespace ? " " : $0 } ?? []).trimmed
  }

  /// The message without its subject, its lines ended by line feeds.
  public var body: String { draft.body }

  /// Where an e-mail goes; empty if that is not known.
  public var email: String { person?.email.withPlainLines.trimmed ?? "" }

  /// The message with the line breaks of a letter.
  public var draft: Draft { Draft(text.withPlainLines) }
}

extension String {
  /// Every line break as a line feed, and no other control character but tabs.
  var withPlainLines: String {
    // Compared as scalars: CR and LF together are one character.
    var plain = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      if scalar == "\r" || Self.lineBreaks.contains(scalar) {
        plain.append("\n")
      } else if scalar == "\n" {
        if !isAfterReturn { plain.append("\n") }
      } else if scalar == "\t" || scalar.properties.generalCategory != .control {
        plain.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(plain)
  }

  /// What Unicode's line breaking algorithm must break at (UAX #14, classes BK and NL).
  private static let lineBreaks: Set<Unicode.Scalar> = [
    "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
  ]
}
