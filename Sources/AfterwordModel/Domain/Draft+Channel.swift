extension Draft {
  /// The same words for another channel: an e-mail has a subject line, and nothing else has.
  public func fitted(to channel: Channel, subject newSubject: String) -> Draft {
    switch (channel == .email, subject) {
    case (true, nil): Draft("\(Self.subjectMark) \(newSubject)\n\n\(text)")
    case (false, .some): Draft(textWithoutSubject)
    case (true, .some), (false, nil): self
    }
  }

  private var textWithoutSubject: String {
    var rest = text.drop { !$0.isNewline }.dropFirst()
    while let end = rest.firstIndex(where: \.isNewline), rest[..<end].allSatisfy(\.isWhitespace) {
      rest = rest[rest.index(after: end)...]
    }
    return rest.allSatisfy(\.isWhitespace) ? "" : String(rest)
  }
}
