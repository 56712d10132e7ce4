public import AfterwordModel

extension FollowUpKind {
  /// "Thank-you"
  public var label: String {
    switch self {
    case .thankYou: "Thank-you"
    case .connect: "Connect"
    case .outreach: "Outreach"
    case .statusCheck: "Status check"
    case .promise: "Promise"
    case .toldYouSo: "Told you so"
    case .rejectionReply: "Reply to the rejection"
    case .keepInTouch: "Keep in touch"
    case .thanksAllRound: "Thanks all round"
    case .noShow: "No-show"
    case .custom: "Follow-up"
    }
  }
}

extension Channel {
  public var label: String {
    switch self {
    case .email: "e-mail"
    case .linkedin: "LinkedIn"
    case .phone: "phone"
    case .letter: "letter"
    case .person: "in person"
    }
  }
}

extension Action.State {
  /// As a choice between them.
  public var words: String {
    switch self {
    case .open: "open, not begun"
    case .doing: "doing it"
    case .done: "done"
    }
  }
}

extension Outcome {
  public var label: String {
    switch self {
    case .open: "open"
    case .offer: "offer"
    case .rejected: "rejected"
    case .withdrawn: "withdrawn"
    case .noAnswer: "no answer"
    }
  }
}

extension RoleKind {
  public var label: String {
    switch self {
    case .interviewer: "interviewer"
    case .hr: "HR"
    case .manager: "hiring manager"
    case .department: "department"
    case .referrer: "referrer"
    }
  }
}

extension Say {
  /// What a person has to say in the decision.
  public var label: String {
    switch self {
    case .decides: "decides"
    case .strong: "strong say"
    case .some: "some say"
    case .none: "no say"
    case .unknown: "say unknown"
    }
  }
}

extension Stance {
  /// What a person thinks of having you.
  public var label: String {
    switch self {
    case .inFavour: "for you"
    case .neutral: "neutral"
    case .doubts: "doubts"
    case .unknown: "not known"
    }
  }
}

extension FollowUpDetail {
  /// "Thank-you → Dana Whitfield", "Promise → Acme".
  public var title: String { "\(followUp.kind.label) → \(personName ?? company)" }
}

extension PlanNotice {
  /// "Moved from Tue 1 Dec: Status check → Dana Whitfield"
  public func words(today: CalendarDay) -> String {
    let whom = personName.map { "\(kind.label) → \($0)" } ?? kind.label
    return switch change {
    case .moved(let from, let to):
      "Moved from \(from.words(today: today)) to \(to.words(today: today)): \(whom)"
    case .withdrawn: "Withdrawn: \(whom)"
    }
  }
}

extension ChangeLabel {
  /// "Planned: Thank-you → Dana Whitfield"
  public var sentence: String { "\(verb.label): \(subject)" }
}

extension ChangeLabel.Verb {
  public var label: String {
    switch self {
    case .addInterview: "Added"
    case .editApplication, .editInterview, .editFollowUp: "Changed"
    case .planFollowUp: "Planned"
    case .markSent: "Sent"
    case .skip: "Skipped"
    case .snooze: "Snoozed"
    case .recordReply: "Reply noted"
    case .setOutcome: "Outcome"
    case .writeNote: "Note"
    case .addPeople: "Added people"
    case .editAction: "Action"
    case .setNoShow: "Whether they came"
    case .setSaidBy: "Who said it"
    case .addPerson: "Added"
    case .editPerson, .editRole: "Changed"
    case .mergePeople: "Merged"
    case .keepPromise: "Promise kept"
    case .letGoOfPromise: "Promise withdrawn"
    case .skipDebrief: "No debrief"
    case .pauseCard: "Put off"
    case .writeDraft: "Message written"
    case .debrief: "Debriefed"
    case .planAgain: "Planned again"
    }
  }
}
