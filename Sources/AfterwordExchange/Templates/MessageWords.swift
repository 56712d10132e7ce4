internal import AfterwordModel

/// The facts of one message as words for its template: whole phrases, each of them nil where the
/// journal does not know enough for it.
struct MessageWords {
  let facts: DraftFacts
  let channel: Channel
  let sender: Sender
  /// The long form of the template did not fit the channel.
  var isShort = false
}

// MARK: - Whom it is to, and who writes

extension MessageWords {
  var name: String? { facts.person?.name.onOneLine.ifAny }

  var firstName: String? { name.map { Salutation($0).name } }

  var greeting: String {
    let word = channel == .linkedin ? "Hi" : "Dear"
    return firstName.map { "\(word) \($0)," } ?? "Hello,"
  }

  /// What ends a letter or an e-mail, with the writer's name below it.
  var regards: String {
    let letters = [sender.phone, sender.link].map(\.onOneLine)
    let lines = [sender.name.onOneLine] + (channel == .letter ? [] : letters)
    let signature = lines.compactMap(\.ifAny)
    return signature.isEmpty
      ? "Kind regards" : (["Kind regards,"] + signature).joined(separator: "\n")
  }

  /// Names of the others who took part in the round.
  var others: String? {
    facts.panel.map(\.person).filter { $0.id != facts.person?.id }.map(\.name.onOneLine).inWords
      .ifAny
  }

  /// Those of the round who cannot be written to, if this is the one who can tell them.
  var passOnTo: String? {
    guard let person = facts.person, !person.email.isEmpty else { return nil }
    let reachable = facts.panel.first { $0.role.kind == .hr && !$0.person.email.isEmpty }
    let coordinator =
      facts.role?.kind == .hr
      ? person : (reachable ?? facts.panel.first { !$0.person.email.isEmpty })?.person
    guard coordinator?.id == person.id else { return nil }
    return facts.panel.map(\.person)
      .filter { $0.id != person.id && !$0.isReachable && !$0.wishes.doNotContact }
      .map(\.name.onOneLine).inWords.ifAny
  }

  /// The place of the person in the round, from 0: no two of them are to get the same words.
  var place: Int { facts.panel.firstIndex { $0.person.id == facts.person?.id } ?? 0 }

  /// They brought others together, or took care of them.
  var isHost: Bool { facts.role?.kind == .hr && facts.panel.contains { $0.role.kind != .hr } }
}

// MARK: - What it is about

extension MessageWords {
  var position: String? {
    facts.application.position == Application.unknownPosition
      ? nil : facts.application.position.onOneLine.ifAny
  }

  var company: String { facts.application.company.onOneLine }

  /// "the Payments team", to stand behind "with".
  var team: String {
    var department = facts.application.department.onOneLine
    if department.lowercased().hasPrefix("the ") { department.removeFirst("the ".count) }
    guard !department.isEmpty, department.utf8.allSatisfy({ $0 < 0x80 }) else { return "the team" }
    let isNamedSo = ["team", "group", "department", "unit", "division"].contains {
      department.lowercased().hasSuffix($0)
    }
    return "the \(department)\(isNamedSo ? "" : " team")"
  }

  /// "our conversation on Thursday"; nil where no round is known.
  var occasion: String? {
    guard let interview = facts.interview else { return nil }
    let noun = Self.noun(for: interview.round)
    let isOurs = wasThere && noun != "onsite"
    return "\(isOurs ? "our" : "the") \(noun) \(day(interview.start.local.day))"
  }

  var day: String? { facts.interview.map { day($0.start.local.day) } }

  var time: String? { facts.interview?.start.local.clock }

  private func day(_ day: CalendarDay) -> String {
    channel == .letter
      ? day.inLetter(writtenOn: facts.today) : day.inMessage(writtenOn: facts.today)
  }

  /// Somebody of whose round nobody is known counts as one who was there.
  private var wasThere: Bool {
    facts.panel.isEmpty || facts.panel.contains { $0.person.id == facts.person?.id }
  }

  private static func noun(for round: String) -> String {
    let round = round.lowercased()
    return roundNouns.first { round.contains($0.word) }?.noun ?? "conversation"
  }

  private static let roundNouns: [(word: String, noun: String)] = [
    ("phone", "call"), ("call", "call"), ("screen", "call"), ("onsite", "onsite"),
    ("on-site", "onsite"), ("coffee", "coffee"), ("lunch", "lunch"),
    ("pairing", "pairing session"),
  ]

  /// The day by which they wanted to answer, where it is still to come: "Friday".
  var answerDay: String? {
    facts.promisedDay.flatMap { $0 < facts.today ? nil : $0.asDeadline(today: facts.today) }
  }

  /// The same where it has passed.
  var passedAnswerDay: String? {
    facts.promisedDay.flatMap { $0 < facts.today ? $0.inFull(today: facts.today) : nil }
  }

  /// What the person wrote about this touch; not what the playbook did.
  var note: NoteFragment? {
    guard facts.detail.followUp.planning.ground == nil else { return nil }
    return facts.detail.followUp.note.ifAny.map {
      NoteFragment($0, knownNames: facts.knownNames, reader: facts.person?.name)
    }
  }

  /// The same was asked before, and not answered.
  var isReminder: Bool {
    guard let last = facts.lastTouch, last.followUp.kind == facts.detail.followUp.kind,
      last.followUp.id != facts.detail.followUp.id, last.reply == nil
    else { return false }
    if case .sent = last.followUp.state { return true }
    return false
  }
}
