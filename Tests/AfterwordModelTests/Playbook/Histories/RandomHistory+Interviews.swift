import AfterwordModel

extension RandomHistory {
  mutating func passTime() {
    now = now.adding(minutes: (pick([1, 6, 24, 48, 120, 240, 900]) ?? 1) * 60 + number(below: 600))
    tell("it is \(now.iso(utcOffset: 0))")
  }

  mutating func travel() {
    playbook.calendar.zone = pick(Self.zones)
    tell("now in \(playbook.calendar.zone ?? "")")
  }

  mutating func arrangeInterview() {
    let count = facts.applications.reduce(0) { $0 + $1.interviews.count }
    guard count < 8, let start = newStart() else { return }
    let application = number(below: facts.applications.count)
    let interview = Interview(
      id: newID(),
      applicationID: facts.applications[application].application.id,
      round: pick(["Phone screen", "Onsite", "Final round"]) ?? "",
      start: start,
      minutes: 30 + 15 * number(below: 12)
    )
    let people = cast.people.filter { _ in oneIn(2) }
    for person in people { bringIn(person, to: application) }
    facts.applications[application].interviews.append(
      InterviewFacts(interview: interview, people: people)
    )
    sortInterviews(of: application)
    tell("\(interview.round) at \(company(application)), \(start.local.iso) \(start.zone)")
    tell("  with \(people.map(name))")
  }

  mutating func changeInterview() {
    guard let place = pickRound() else { return }
    if oneIn(2), self[place].interview.start.instant <= now {
      self[place].interview.isNoShow.toggle()
      tell("\(self[place].interview.round) no-show: \(self[place].interview.isNoShow)")
    } else if let start = newStart() {
      self[place].interview.start = start
      tell("\(self[place].interview.round) moved to \(start.local.iso) \(start.zone)")
      sortInterviews(of: place.application)
    }
  }

  private mutating func newStart() -> ZonedTime? {
    let minutes = 15 * number(below: 8 * 24 * 4) - 3 * 24 * 60
    let instant = Instant(seconds: now.seconds / 900 * 900).adding(minutes: minutes)
    guard let zone = pick(Self.zones), let local = LocalTime(instant, zone: zone) else {
      return nil
    }
    return ZonedTime(local: local, zone: zone, instant: instant)
  }

  private mutating func sortInterviews(of application: Int) {
    facts.applications[application].interviews.sort {
      ($0.interview.start.instant, $0.interview.id.letters)
        < ($1.interview.start.instant, $1.interview.id.letters)
    }
  }
}
