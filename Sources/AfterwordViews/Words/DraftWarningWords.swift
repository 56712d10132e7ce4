public import AfterwordModel
import TextEditing

extension DraftWarning {
  /// One sentence with its full stop, short enough for a narrow pane.
  public func sentence(today: CalendarDay) -> String {
    switch self {
    case .nearName(let written, let known, _): "\"\(written)\": do you mean \(known)?"
    case .greetsSomebodyElse(let name, _): "It goes to somebody else than \(name)."
    case .otherCompany(let company, _): "\(company) is another company."
    case .placeholder(let text, _): "Still to be filled in: \(text)."
    case .missingAttachment(let promise):
      "You promised \"\(promise.truncated(toColumns: 40))\", but it mentions no attachment."
    case .mentionsAttachment: "It says that something is attached: add it."
    case .nothingSpecific: "Nothing in it comes from this interview."
    case .alike(let percent, let name): "\(percent) % of it is in your message to \(name) too."
    case .dislikedPhrase(let phrase, _): "\"\(phrase)\" is a phrase that many dislike."
    case .tooManyCharacters(let count, let limit):
      "\(count) characters; \(limit) is the most here."
    case .tooManyWords(let count, let limit): "\(count) words; \(limit) at most are better."
    case .longerThanPage(let lines):
      "Longer than a page by \(lines == 1 ? "1 line" : "\(lines) lines")."
    case .noThanks: "It does not say thank you."
    case .noSubject: "It has no subject."
    case .noAddress(let channel): "There is no \(channel.addressLabel) to send it to."
    case .arrivesLate(let arrival, let promised):
      "It would arrive on \(arrival.words(today: today)), but they answer by "
        + "\(promised.words(today: today))."
    case .guarded(let verdict): verdict.draftSentence(today: today)
    }
  }
}

extension Channel {
  fileprivate var addressLabel: String {
    switch self {
    case .email: "e-mail address"
    case .linkedin: "LinkedIn profile"
    case .phone: "phone number"
    case .letter: "postal address"
    case .person: "place"
    }
  }
}

extension Verdict {
  /// Its standing with the first of its reasons.
  fileprivate func draftSentence(today: CalendarDay) -> String {
    let reason = reasons.lazy.compactMap(\.shortClause).first
    return switch standing {
    case .fine: "Fine today."
    case .early(let day):
      "Early: fine from \(day.words(today: today))\(reason.map { ", as " + $0 } ?? "")."
    case .enough: "Better not\(reason.map { ": " + $0 } ?? "")."
    }
  }
}

extension GuardReason {
  /// Nil of one that is a whole sentence of its own.
  fileprivate var shortClause: String? {
    if case .ofItsRule = self { nil } else { clause }
  }
}
