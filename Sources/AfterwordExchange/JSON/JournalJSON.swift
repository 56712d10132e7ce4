public import AfterwordModel

/// What the journal holds, in version 1 of the shapes that docs/json.md documents.
public struct JournalJSON {
  private let records: RecordJSON

  /// Gives records the short key that the journal knows them by.
  public init(at now: Moment, key: @escaping (_ letters: String) throws(JournalError) -> String) {
    records = RecordJSON(now: now, key: key)
  }

  /// Interviews as `afterword list --json` gives them.
  public func list(_ interviews: [InterviewListing]) throws(JournalError) -> JSONValue {
    document(["interviews": try array(of: interviews, listing)])
  }

  /// An application as `afterword show --json` gives it.
  public func page(_ page: ApplicationPage) throws(JournalError) -> JSONValue {
    document([
      "application": try records.application(page.application),
      "interviews": try array(of: page.interviews) { detail throws(JournalError) in
        try round(detail, page.records[detail.interview.id] ?? NoteRecords())
      },
      "people": try array(of: page.people, records.participant),
      "timeline": try array(of: page.timeline, records.entry),
    ])
  }

  /// What is due, as `afterword today --json` gives it.
  public func agenda(
    _ agenda: Agenda,
    waitingOnThem: [AwaitedAnswer]
  ) throws(JournalError) -> JSONValue {
    var next = JSONValue.null
    if let detail = agenda.next {
      next = .object([
        "day": .string(detail.followUp.due.iso), "followUp": try followUp(detail),
      ])
    }
    return document([
      "now": records.instant(records.now.instant),
      "overdue": try array(of: agenda.overdue, followUp),
      "due": try array(of: agenda.dueToday, followUp),
      "next": next,
      "waitingOnThem": try array(of: waitingOnThem, awaited),
    ])
  }

  /// What the guard says of a message, as `afterword may-i-write --json` gives it.
  public func judgement(_ judgement: Judgement) throws(JournalError) -> JSONValue {
    document([
      "person": .object(
        try records.identity(judgement.person.id).merging([
          "name": .string(judgement.person.name)
        ]) { _, new in new }
      ),
      "day": .string(judgement.day.iso),
      "kind": .string(judgement.kind.rawValue),
      "channel": .string(judgement.channel.rawValue),
      "verdict": records.standing(judgement.verdict.standing),
      "reasons": .array(judgement.verdict.reasons.map { .string($0.sentence) }),
    ])
  }

  /// A message with what to look at again, as `afterword draft --json` gives it.
  public func message(_ message: CheckedMessage) throws(JournalError) -> JSONValue {
    document([
      "followUp": try followUp(message.followUp),
      "channel": .string(message.channel.rawValue),
      "subject": JSONValue(message.draft.subject),
      "body": .string(message.draft.body),
      "written": .bool(message.isWritten),
      "warnings": .array(message.warnings.map(JSONValue.string)),
    ])
  }

  private func awaited(_ answer: AwaitedAnswer) throws(JournalError) -> JSONValue {
    var members: [String: JSONValue] = [
      "application": try records.application(answer.application),
      "since": .string(answer.since.iso),
      "until": JSONValue(answer.until?.iso),
      "promise": .null,
      "followUp": .null,
    ]
    switch answer.ground {
    case .promise(let promise, in: _): members["promise"] = try records.promise(promise)
    case .touch(let detail): members["followUp"] = try followUp(detail)
    }
    return .object(members)
  }

  private func listing(_ listing: InterviewListing) throws(JournalError) -> JSONValue {
    var members = try records.interview(listing.interview)
    members["application"] = try records.application(listing.application)
    members["people"] = .array(listing.people.map(JSONValue.string))
    members["nextFollowUp"] = .null
    if let next = listing.nextFollowUp { members["nextFollowUp"] = try followUp(next) }
    return .object(members)
  }

  private func round(_ detail: InterviewDetail, _ noteRecords: NoteRecords) throws(JournalError)
    -> JSONValue
  {
    var members = try records.interview(detail.interview)
      .merging(records.members(of: noteRecords)) { _, new in new }
    members["note"] = .string(detail.note)
    return .object(members)
  }

  private func followUp(_ detail: FollowUpDetail) throws(JournalError) -> JSONValue {
    .object(try records.followUp(detail))
  }

  private func array<Element>(
    of elements: [Element],
    _ json: (Element) throws(JournalError) -> JSONValue
  ) throws(JournalError) -> JSONValue {
    var values: [JSONValue] = []
    for element in elements { values.append(try json(element)) }
    return .array(values)
  }

  private func document(_ members: [String: JSONValue]) -> JSONValue {
    .object(members.merging(["version": .number(1)]) { _, version in version })
  }
}
