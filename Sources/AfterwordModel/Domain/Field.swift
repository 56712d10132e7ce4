/// A piece of text that a person gives, with the bounds that the journal keeps.
public enum Field: String, Sendable, Hashable, CaseIterable {
  case company, position, department, source, round, place, name, title, email, linkedIn, phone
  case address, reason, followUpNote, replyText, noteText, minutes, timeZone
  case proof, wishes, overrideReason, draft

  /// The most characters (Unicode scalars) that the journal takes.
  public var limit: Int {
    switch self {
    case .noteText: 16_000_000
    case .draft: 200_000
    case .source, .place, .linkedIn, .address, .reason, .followUpNote, .replyText, .proof,
      .wishes, .overrideReason:
      4000
    default: 200
    }
  }

  public var isRequired: Bool {
    switch self {
    case .company, .position, .round, .name, .minutes, .timeZone, .overrideReason: true
    default: false
    }
  }

  /// The text as the journal keeps it: outer white space taken off, and in all but the fields of
  /// many lines, line breaks and tabs turned into spaces.
  public func cleaned(_ text: String) throws(FieldProblem) -> String {
    if self == .noteText || self == .draft { return try checked(text) }
    let isOneLine = self != .address && self != .replyText
    let flattened =
      isOneLine
      ? String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
      : text
    return try checked(flattened.trimmed)
  }

  private func checked(_ text: String) throws(FieldProblem) -> String {
    if text.isEmpty, isRequired { throw .empty(self) }
    if self == .name, let sign = text.first(where: { ",;<>".contains($0) }) {
      throw .signInName(sign)
    }
    // A scalar takes a byte or more: few texts need to be counted.
    if text.utf8.count > limit, text.unicodeScalars.count > limit {
      throw .tooLong(self, length: text.unicodeScalars.count)
    }
    return text
  }
}

/// Why a value cannot be taken into the journal.
public enum FieldProblem: Error, Sendable, Hashable {
  case empty(Field)
  case tooLong(Field, length: Int)
  case notMinutes(String)
  /// Signs that tell people apart, and their details, where several are typed.
  case signInName(Character)
  case unknownZone(String)
}

extension StringProtocol {
  /// Without white space at both ends.
  public var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
