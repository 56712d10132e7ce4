import AfterwordModel

/// The limits of the guard with their default numbers, counted once more in the plainest way: over
/// everything that was sent and is planned at once.
struct CountedCadence {
  private let letters: [CountedLetter]
  private let calendar: PersonalCalendar
  private let facts: CaseFacts

  init(_ facts: CaseFacts, plan: Plan, calendar: PersonalCalendar) {
    self.calendar = calendar
    self.facts = facts
    letters = facts.applications.flatMap { application in
      application.touches.filter { plan.withdrawn[$0.followUp.id] == nil }
        .compactMap { CountedLetter($0, of: application, calendar: calendar) }
        + plan.touches.filter { $0.applicationID == application.application.id }
        .map { CountedLetter($0, of: application, calendar: calendar) }
    }
  }

  /// A sentence for each limit that something of the playbook's does not keep.
  var breaches: [String] {
    guard letters.contains(where: \.hasToKeepLimits) else { return [] }
    let people = Dictionary(grouping: letters.filter { $0.person != nil }, by: \.person)
    let companies = Dictionary(grouping: letters, by: \.company)
    return people.flatMap { person, letters in
      nearLetters(letters) + unanswered(letters, by: person)
    } + companies.values.flatMap { statusChecks($0) + fullWeeks($0) }
  }
}

extension CountedCadence {
  /// Each two of them are five business days apart.
  private func nearLetters(_ letters: [CountedLetter]) -> [String] {
    let messages = letters.filter { $0.isMessage && !$0.isThanksInTime }
      .sorted { $0.day < $1.day }
    return messages.indices.flatMap { index in
      messages[(index + 1)...].compactMap { later in
        let earlier = messages[index]
        guard earlier.hasToKeepLimits || later.hasToKeepLimits,
          workdays(after: earlier.day, through: later.day) < 5
        else { return nil }
        return "\(earlier.kind) \(earlier.day.iso) and \(later.kind) \(later.day.iso) are too near"
      }
    }
  }

  private func workdays(after first: CalendarDay, through last: CalendarDay) -> Int {
    var count = 0
    var number = first.daysSinceEpoch
    while number < last.daysSinceEpoch, count < 5 {
      number += 1
      let isHoliday = calendar.holidays.contains(CalendarDay(daysSinceEpoch: number))
      // 1 January 1970 was a Thursday.
      if (number + 3) % 7 < 5, !isHoliday { count += 1 }
    }
    return count
  }

  /// Three without an answer to one person are one too many.
  private func unanswered(_ letters: [CountedLetter], by person: PersonID?) -> [String] {
    let answer = lastAnswer(of: person)
    let open = letters.filter { letter in
      guard letter.isMessage,
        ![.thankYou, .promise, .rejectionReply].contains(letter.kind)
      else { return false }
      return !letter.isSent || answer.map { letter.day > $0 } ?? true
    }
    let inTouch = open.filter { $0.kind == .keepInTouch }
    let others = open.filter { $0.kind != .keepInTouch || $0.isSent }
    var breaches: [String] = []
    if inTouch.count > 2, inTouch.contains(where: \.isPlaybooks) {
      breaches.append("\(inTouch.count) keep-in-touch without an answer")
    }
    let asks = others.contains { $0.hasToKeepLimits && $0.kind != .keepInTouch }
    if others.count > 2, asks { breaches.append("\(others.count) without an answer") }
    return breaches
  }

  /// A reply of theirs, or a decision of a company where they have a part.
  private func lastAnswer(of person: PersonID?) -> CalendarDay? {
    var answers: [Instant] = []
    for application in facts.applications {
      for touch in application.touches where touch.followUp.personID == person {
        answers += touch.replies.map(\.receivedAt)
      }
      let hasPart =
        application.roles.contains { $0.personID == person }
        || application.interviews.contains { $0.people.contains { $0 == person } }
      guard hasPart else { continue }
      for change in application.outcomes where [.rejected, .offer].contains(change.outcome) {
        answers.append(change.at)
      }
    }
    return answers.max().map(calendar.day(of:))
  }

  private func statusChecks(_ letters: [CountedLetter]) -> [String] {
    let checks = letters.filter { $0.kind == .statusCheck }
    let counts = Dictionary(grouping: checks, by: \.application).values
    return counts.filter { $0.count > 2 && $0.contains(where: \.isPlaybooks) }
      .map { "\($0.count) status checks of one application" }
  }

  /// No seven days have three messages to one company.
  private func fullWeeks(_ letters: [CountedLetter]) -> [String] {
    let messages = letters.filter { $0.isMessage && $0.kind != .promise }
    guard messages.count > 2 else { return [] }
    return messages.compactMap { first in
      let week = messages.filter {
        $0.day >= first.day && $0.day.daysSinceEpoch < first.day.daysSinceEpoch + 7
      }
      let units = Dictionary(grouping: week.indices) { unit(of: week[$0], index: $0) }
      // What joins a message that is there anyway adds nothing.
      let isAdded = units.values.contains { unit in
        unit.allSatisfy { week[$0].hasToKeepLimits && week[$0].kind != .thanksAllRound }
      }
      guard units.count > 2, isAdded else { return nil }
      return "\(units.count) messages to \(first.company) in the week of \(first.day.iso)"
    }
  }

  /// The thank-yous of one round on one day are one, and so are the thanks all round of one
  /// application.
  private func unit(of letter: CountedLetter, index: Int) -> String {
    if letter.kind == .thankYou, let round = letter.round {
      return "\(round.letters) \(letter.day.iso)"
    }
    return letter.kind == .thanksAllRound ? letter.application.letters : String(index)
  }
}
