internal import AfterwordModel

/// The shapes of single records, as docs/json.md documents them.
struct RecordJSON {
  let now: Moment
  /// The short key of a record with these letters.
  let key: (String) throws(JournalError) -> String

  func application(_ application: Application) throws(JournalError) -> JSONValue {
    .object(
      try identity(application.id).merging([
        "company": .string(application.company),
        "position": .string(application.position),
        "department": .string(application.department),
        "outcome": .string(application.outcome.rawValue),
      ]) { _, new in new }
    )
  }

  func interview(_ interview: Interview) throws(JournalError) -> [String: JSONValue] {
    let start = interview.start
    return try identity(interview.id).merging([
      "round": .string(interview.round),
      "start": .string(start.instant.iso(utcOffset: start.utcOffset)),
      "timeZone": .string(start.zone),
      "minutes": .number(interview.minutes),
      "place": .string(interview.place),
      "noShow": .bool(interview.isNoShow),
      "debriefedAt": interview.debriefedAt.map(instant) ?? .null,
      "feeling": interview.feeling.map(JSONValue.number) ?? .null,
    ]) { _, new in new }
  }

  func participant(_ participant: Participant) throws(JournalError) -> JSONValue {
    let person = participant.person
    return .object(
      try identity(person.id).merging([
        "name": .string(person.name),
        "title": .string(person.title),
        "company": .string(person.company),
        "department": .string(person.department),
        "email": .string(person.email),
        "linkedIn": .string(person.linkedIn),
        "phone": .string(person.phone),
        "address": .string(person.address),
        "role": .string(participant.role.kind.rawValue),
        "say": .string(participant.role.say.rawValue),
        "stance": .string(participant.role.stance.rawValue),
        "wishes": wishes(person.wishes),
        "agreedToLinkedIn": .bool(person.agreedToLinkedIn),
      ]) { _, new in new }
    )
  }

  private func wishes(_ wishes: Wishes) -> JSONValue {
    .object([
      "emailOnly": .bool(wishes.isEmailOnly),
      "notBefore": JSONValue(wishes.notBefore?.iso),
      "doNotContact": .bool(wishes.doNotContact),
      "text": .string(wishes.text),
    ])
  }

  func followUp(_ detail: FollowUpDetail) throws(JournalError) -> [String: JSONValue] {
    let followUp = detail.followUp
    let isPlanned = followUp.state == .planned
    return try identity(followUp.id).merging([
      "kind": .string(followUp.kind.rawValue),
      "channel": .string(followUp.channel.rawValue),
      "person": JSONValue(detail.personName),
      "company": .string(detail.company),
      "application": .string(followUp.applicationID.uuid),
      "due": .string(followUp.due.iso),
      "state": .string(followUp.state.word),
      "note": .string(followUp.note),
      "earliest": JSONValue(isPlanned ? followUp.planning.earliest?.iso : nil),
      "reason": .string(followUp.planning.reason),
      "source": .string(followUp.planning.source),
      "override": .string(followUp.planning.overrideReason),
      "verdict": isPlanned ? standing(followUp.standing(today: now.today)) : .null,
    ]) { _, new in new }
  }

  /// What the guard says: `is`, and `until` where it is early.
  func standing(_ standing: Verdict.Standing) -> JSONValue {
    switch standing {
    case .fine: .object(["is": "fine", "until": .null])
    case .early(let day): .object(["is": "early", "until": .string(day.iso)])
    case .enough: .object(["is": "enough", "until": .null])
    }
  }

  func instant(_ instant: Instant) -> JSONValue { .string(instant.iso(utcOffset: now.utcOffset)) }

  func identity<Kind>(_ id: RecordID<Kind>) throws(JournalError) -> [String: JSONValue] {
    ["id": .string(id.uuid), "key": .string(try key(id.letters))]
  }
}
