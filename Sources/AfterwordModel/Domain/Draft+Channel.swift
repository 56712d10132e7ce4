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
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    return lines.drop { $0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
  }
}
