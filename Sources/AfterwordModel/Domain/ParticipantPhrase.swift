/// People as one types them: `Dana Whitfield <dana@acme.example>; role=hr; say=some, Priya Nair`.
///
/// Names are separated by commas; what stands after a name in `<>` is the e-mail address, after `;`
/// come the role and the say in the decision.
public enum ParticipantPhrase {
  public static func people(_ text: String) throws(ParticipantProblem) -> [PersonDraft] {
    var people: [PersonDraft] = []
    for part in text.split(separator: ",") where !part.trimmed.isEmpty {
      people.append(try person(part))
    }
    return people
  }

  /// One person, without a comma.
  public static func person(_ text: some StringProtocol) throws(ParticipantProblem) -> PersonDraft {
    var parts = text.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
    var draft = try named(parts.removeFirst())
    for part in parts where !part.isEmpty {
      try take(part, into: &draft)
    }
    return draft
  }

  /// What `people` reads back as these people, their roles included.
  public static func text(for participants: [Participant]) -> String {
    participants.map { participant in
      var text = participant.person.name
      if participant.role.kind != .interviewer {
        text += "; role=\(participant.role.kind.rawValue)"
      }
      if participant.role.say != .unknown { text += "; say=\(participant.role.say.rawValue)" }
      return text
    }.joined(separator: ", ")
  }

  /// The name that is being typed: what stands after the last comma.
  static func lastName(in text: String) -> String {
    let start = text.lastIndex(of: ",").map(text.index(after:)) ?? text.startIndex
    return String(text[start...].drop(while: \.isWhitespace))
  }

  private static func named(_ text: String) throws(ParticipantProblem) -> PersonDraft {
    var name = text
    var email = ""
    if let open = text.firstIndex(of: "<") {
      guard text.last == ">" else { throw .openAddress(text) }
      name = text[..<open].trimmed
      email = text[text.index(after: open)...].dropLast().trimmed
      guard email.isEmpty || email.contains("@") else { throw .notAnAddress(email) }
    }
    do {
      return PersonDraft(name: try Field.name.cleaned(name), email: try Field.email.cleaned(email))
    } catch {
      throw .field(error)
    }
  }

  private static func take(
    _ part: String,
    into draft: inout PersonDraft
  ) throws(ParticipantProblem) {
    let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let value = halves.count == 2 ? halves[1].trimmed.lowercased() : ""
    switch halves[0].trimmed.lowercased() {
    case "role":
      guard let role = RoleKind(word: value) else { throw .unknownRole(value) }
      draft.role = role
    case "say":
      guard let say = Say(rawValue: value) else { throw .unknownSay(value) }
      draft.say = say
    default: throw .unknownPart(part)
    }
  }
}

extension RoleKind {
  /// By its own word, or by what people call it.
  fileprivate init?(word: String) {
    switch word {
    case "hiring manager": self = .manager
    case "recruiter", "recruiting": self = .hr
    default: self.init(rawValue: word)
    }
  }
}

/// Why a text does not name people.
public enum ParticipantProblem: Error, Sendable, Hashable {
  case field(FieldProblem)
  /// More than one name where one is wanted.
  case severalPeople
  /// A `<` without its `>`.
  case openAddress(String)
  case notAnAddress(String)
  case unknownRole(String)
  case unknownSay(String)
  case unknownPart(String)
}
