public import AfterwordModel

extension Field {
  /// "company", "e-mail address"
  public var label: String {
    switch self {
    case .company: "company"
    case .position: "position"
    case .department: "department"
    case .source: "source"
    case .round: "round"
    case .place: "place"
    case .name: "name"
    case .title: "title"
    case .email: "e-mail address"
    case .linkedIn: "LinkedIn address"
    case .phone: "phone number"
    case .address: "postal address"
    case .reason, .overrideReason: "reason"
    case .followUpNote: "note"
    case .replyText: "reply"
    case .noteText: "note"
    case .draft: "message"
    case .minutes: "length"
    case .timeZone: "time zone"
    case .wishes: "wishes"
    case .proof: "proof"
    }
  }
}

extension FieldProblem {
  /// What is wrong and what would be right.
  public var sentence: String {
    switch self {
    case .empty(.overrideReason): "A few words on why are enough; the timeline will show them."
    case .empty(let field): "The \(field.label) is empty. Write one."
    case .tooLong(let field, let length):
      "The \(field.label) has \(length) characters. At most \(field.limit) fit; shorten it."
    case .signInName(let sign):
      "A name cannot hold \"\(sign)\". Leave it out."
    case .notMinutes(let text):
      "\(quoted(text)) is not a length. Write it in minutes, from 1 to 1440, such as 60."
    case .unknownZone(let zone):
      "\(quoted(zone)) is not a time zone. Write one such as Europe/Berlin or America/New_York."
    }
  }
}

extension ParticipantProblem {
  /// What is wrong and what would be right.
  public var sentence: String {
    switch self {
    case .field(let problem): problem.sentence
    case .severalPeople:
      "A follow-up goes to one person. Plan one for each."
    case .openAddress(let text):
      "\(quoted(text)) has no closing \">\". Write Dana Whitfield <dana@acme.example>."
    case .notAnAddress(let text):
      "\(quoted(text)) is not an e-mail address. Write Dana Whitfield <dana@acme.example>."
    case .unknownRole(let word):
      "\(quoted(word)) is not a role. Write role= and one of: \(choices(RoleKind.self))."
    case .unknownSay(let word):
      "\(quoted(word)) is not a say in the decision. Write say= and one of: \(choices(Say.self))."
    case .unknownPart(let text):
      "\(quoted(text)) is not understood. After a name come only ; role=… and ; say=…."
    }
  }

  private func choices<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> String {
    Word.allCases.map(\.rawValue).joined(separator: ", ")
  }
}

/// The text in quotation marks, cut where it is too long for a sentence.
func quoted(_ text: String) -> String {
  let limit = 60
  return text.count > limit ? "\"\(text.prefix(limit))…\"" : "\"\(text)\""
}
