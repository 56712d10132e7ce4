internal import TextEditing

extension Playbook {
  /// The playbook with the journal's answer to how 5/12 is read.
  func reading(dayOrder: DayOrder?) -> Playbook {
    var playbook = self
    playbook.dayOrder = dayOrder
    return playbook
  }

  /// Raised when the rules come to plan otherwise from the same facts and numbers: journals are planned
  /// anew then.
  private static let edition = 2

  /// Tells playbooks apart that plan otherwise, but for the reading of 5/12; the same in every process.
  var fingerprint: String {
    // A set has another order in every process.
    let holidays = calendar.holidays.map(\.daysSinceEpoch).sorted().map { String($0) }
    // A known zone has its own offsets, and today's would change with daylight saving.
    let place = calendar.zone ?? String(calendar.utcOffset)
    let words = [String(Self.edition)] + rules.words + cadence.words + [place] + holidays
    return String(TextChecksum(of: words.joined(separator: " ")).value, radix: 16)
  }
}

/// Written out, since having Swift describe a structure takes 5 ms: it looks through all conformances of
/// the program for each type. A test counts that no number is left out.
extension Playbook.Rules {
  var words: [String] {
    [
      thankYou.words, connect.words, department.words, statusCheck.words, promise.words,
      toldYouSo.words, rejected.words, keepInTouch.words, thanksAllRound.words, noShow.words,
      noAnswer.words,
    ].flatMap(\.self)
  }
}

extension CadenceGuard {
  var words: [String] {
    [
      unanswered, businessDaysBetween, statusMessages, companyMessagesAWeek, keepInTouchUnanswered,
    ].map { String($0) }
  }
}

extension ThankYouRule {
  fileprivate var words: [String] {
    ruleWords(isOn, dueHours, earliestHours, lateHours, letterDays) + [channel.rawValue]
  }
}

extension ConnectRule {
  fileprivate var words: [String] { ruleWords(isOn, days, daysAfterOutcome, noteLimit) }
}

extension DepartmentRule {
  fileprivate var words: [String] {
    ruleWords(isOn, findBusinessDays, reminderBusinessDays, newPeopleAWeek, wordLimit)
  }
}

extension StatusCheckRule {
  fileprivate var words: [String] {
    ruleWords(isOn, businessDaysAfterPromise, businessDays, businessDaysAfterFinal, secondDays)
  }
}

extension PromiseRule {
  fileprivate var words: [String] { ruleWords(isOn, businessDays) }
}

extension ToldYouSoRule {
  fileprivate var words: [String] { ruleWords(isOn, businessDaysBetween) }
}

extension RejectedRule {
  fileprivate var words: [String] { ruleWords(isOn, dueHours) }
}

extension KeepInTouchRule {
  fileprivate var words: [String] { ruleWords(isOn, firstDays, everyDays) }
}

extension ThanksAllRoundRule {
  fileprivate var words: [String] { ruleWords(isOn, businessDays) }
}

extension NoShowRule {
  fileprivate var words: [String] { ruleWords(isOn, minutes) }
}

extension NoAnswerRule {
  fileprivate var words: [String] { ruleWords(isOn, businessDays) }
}

private func ruleWords(_ isOn: Bool, _ numbers: Int...) -> [String] {
  [isOn ? "on" : "off"] + numbers.map { String($0) }
}
