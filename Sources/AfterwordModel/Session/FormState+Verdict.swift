/// What the guard says of the touch that a form is about.
struct Judgement: Sendable, Equatable {
  var question: VerdictQuestion
  /// Nil if the journal could not say.
  var verdict: Verdict?
}

extension FormState {
  /// Reasons to go against the guard that are offered; any other may be typed.
  static let usualOverrides = ["they asked for it", "a competing offer"]

  /// The touch that the form is about; nil where there is none that is still to be made, or a field is
  /// not understood yet.
  var verdictQuestion: VerdictQuestion? {
    switch purpose {
    case .planFollowUp(let application, let interviewID):
      typed(
        in: VerdictQuestion(
          applicationID: application.id,
          interviewID: interviewID,
          kind: .custom,
          channel: .email,
          day: .distantPast
        )
      )
    case .editFollowUp(let detail) where detail.followUp.state == .planned:
      typed(in: VerdictQuestion(detail, on: detail.followUp.due))
    case .snooze(let detail): day(.until).map { VerdictQuestion(detail, on: $0) }
    case .send(let detail, let day, _, _): VerdictQuestion(detail, on: day)
    default: nil
    }
  }

  private func typed(in stored: VerdictQuestion) -> VerdictQuestion? {
    guard let kind: FollowUpKind = choice(.kind), let channel: Channel = choice(.channel),
      let day = day(.due), field(.person)?.hasProblem == false
    else { return nil }
    var question = stored
    let name = people(.person).first?.name ?? ""
    if text(.person) != stored.personName {
      question.personID = nil
      question.personName = name
    }
    question.kind = kind
    question.channel = channel
    question.day = day
    return question
  }

  /// What the guard says of the form as it stands; nil until it has said it.
  public var verdict: Verdict? {
    judgement?.question == verdictQuestion ? judgement?.verdict : nil
  }

  /// The day that the verdict is about.
  public var judgedDay: CalendarDay? { verdictQuestion?.day }

  /// What the guard is still to be asked.
  var openQuestion: VerdictQuestion? {
    verdictQuestion.flatMap { $0 == judgement?.question ? nil : $0 }
  }

  /// Whether the form makes a touch, or makes another of one: then going against the guard has a
  /// reason.
  private var makesTouch: Bool {
    switch purpose {
    case .planFollowUp, .send: true
    case .editFollowUp(let detail):
      verdictQuestion.map { $0 != VerdictQuestion(detail, on: detail.followUp.due) } ?? false
    default: false
    }
  }

  private var goesAgainstGuard: Bool {
    makesTouch && verdict.map { $0.standing != .fine } ?? false
  }

  /// Why the person goes against the guard: empty if they don't, nil if the form does not say.
  var overrideReason: String? {
    guard makesTouch else { return nil }
    return goesAgainstGuard ? text(.override) : ""
  }

  /// Whether the change can be made: not before the guard was asked, and where it objects the person
  /// for a reason. The form then waits for the one or shows the field of the other.
  mutating func passesGuard() -> Bool {
    guard makesTouch else { return true }
    isWaitingForVerdict = openQuestion != nil
    if isWaitingForVerdict { return false }
    guard goesAgainstGuard, field(.override) == nil else { return true }
    askForReason()
    return false
  }

  /// True if the form waited for it: then it is to be submitted again.
  mutating func take(_ verdict: Verdict?, on question: VerdictQuestion) -> Bool {
    guard question == verdictQuestion else { return false }
    judgement = Judgement(question: question, verdict: verdict)
    if !goesAgainstGuard { dropReason() }
    defer { isWaitingForVerdict = false }
    return isWaitingForVerdict
  }

  /// The first fine day, where it is another one.
  public var fineDay: CalendarDay? {
    if case .early(let day) = verdict?.standing { day } else { nil }
  }
}

extension CalendarDay {
  fileprivate static let distantPast = CalendarDay(daysSinceEpoch: 0)
}
