/// A reason of the guard's to wait, or to leave it. `sentence` says it to a person.
public enum GuardReason: Sendable, Hashable {
  /// They asked not to be written to.
  case doNotContact(name: String)
  case emailOnly(name: String, channel: Channel)
  case notBefore(name: String, CalendarDay)
  /// So many messages in a row that they left unanswered, those that are planned included.
  case unanswered(name: String, count: Int, limit: Int)
  case tooSoon(name: String, after: CalendarDay, isPlanned: Bool, businessDays: Int)
  case statusMessages(company: String, count: Int, limit: Int)
  case companyWeek(company: String, count: Int, limit: Int)
  case keepInTouchUnanswered(name: String, count: Int)
  /// Its rule has a later day for it, for this reason: a sentence.
  case ofItsRule(String)
}

extension GuardReason {
  /// One sentence with its full stop, with real names and days.
  public var sentence: String {
    if case .ofItsRule(let sentence) = self { return sentence }
    let words = clause.prefix(1).uppercased() + clause.dropFirst()
    guard case .tooSoon(_, _, _, let businessDays) = self else { return "\(words)." }
    let distance = businessDays == 1 ? "1 business day" : "\(businessDays) business days"
    return "\(words); leave \(distance) between two messages."
  }

  /// The same as the end of another sentence: "as you wrote to Dana on Tue 24 Nov".
  public var clause: String {
    switch self {
    case .ofItsRule(let sentence):
      sentence
    case .doNotContact(let name):
      "\(name) asked not to be contacted"
    case .emailOnly(let name, let channel):
      "\(name) wants e-mail only, and this is \(channel.withArticle)"
    case .notBefore(let name, let day):
      "\(name) asked not to be written to before \(day.wordsWithYear)"
    case .unanswered(let name, let count, let limit):
      "\(count.messages) to \(name) \(count.have) no answer yet, and \(limit) is the most"
    case .tooSoon(let name, let day, isPlanned: false, _):
      "you wrote to \(name) on \(day.words(today: day))"
    case .tooSoon(let name, let day, isPlanned: true, _):
      "a message to \(name) is planned for \(day.words(today: day))"
    case .statusMessages(let company, let count, let limit):
      "\(company) gets \(count) status checks already, and \(limit) is the most"
    case .companyWeek(let company, let count, let limit):
      "\(company) gets \(count.messages) within that week already, and \(limit) is the most"
    case .keepInTouchUnanswered(let name, let count):
      "\(name) has left \(count.messages) unanswered that were to keep in touch"
    }
  }
}

extension Channel {
  fileprivate var withArticle: String {
    switch self {
    case .email: "an e-mail"
    case .linkedin: "a message on LinkedIn"
    case .phone: "a phone call"
    case .letter: "a letter"
    case .person: "a visit"
    }
  }
}

extension CalendarDay {
  /// What lies far ahead needs its year whenever it is read.
  fileprivate var wordsWithYear: String { "\(words(today: self)) \(year)" }
}

extension Int {
  fileprivate var messages: String { self == 1 ? "1 message" : "\(self) messages" }
  fileprivate var have: String { self == 1 ? "has" : "have" }
}
