/// The columns of each record, and how a row of them is read. Both are in the same order.

extension Application {
  static let columns = """
    application.id, application.company, application.position, application.department,
    application.source, application.outcome
    """

  init(_ row: inout RowReader) throws {
    self.init(
      id: try row.next(),
      company: try row.next(),
      position: try row.next(),
      department: try row.next(),
      source: try row.next(),
      outcome: try row.next()
    )
  }
}

extension Interview {
  static let columns = """
    interview.id, interview.applicationID, interview.round, interview.startsLocal, interview.zone,
    interview.startsAt, interview.minutes, interview.place, interview.isNoShow,
    interview.debriefedAt, interview.feeling
    """

  init(_ row: inout RowReader) throws {
    self.init(
      id: try row.next(),
      applicationID: try row.next(),
      round: try row.next(),
      start: ZonedTime(local: try row.next(), zone: try row.next(), instant: try row.next()),
      minutes: try row.next(),
      place: try row.next(),
      isNoShow: try row.next(),
      debriefedAt: try row.nextIfAny(),
      feeling: try row.nextIfAny()
    )
  }
}

extension Person {
  static let columns = """
    person.id, person.name, person.title, person.company, person.department, person.email,
    person.linkedIn, person.phone, person.address, person.isEmailOnly, person.notBefore,
    person.doNotContact, person.wishes, person.agreedToLinkedIn
    """

  init(_ row: inout RowReader) throws {
    self.init(
      id: try row.next(),
      name: try row.next(),
      title: try row.next(),
      company: try row.next(),
      department: try row.next(),
      email: try row.next(),
      linkedIn: try row.next(),
      phone: try row.next(),
      address: try row.next(),
      wishes: Wishes(
        isEmailOnly: try row.next(),
        notBefore: try row.nextIfAny(),
        doNotContact: try row.next(),
        text: try row.next()
      ),
      agreedToLinkedIn: try row.next()
    )
  }
}

extension Role {
  static let columns = "role.kind, role.say, role.stance"

  init(_ row: inout RowReader) throws {
    self.init(kind: try row.next(), say: try row.next(), stance: try row.next())
  }
}

extension Participant {
  static let columns = "\(Person.columns), \(Role.columns)"

  init(_ row: inout RowReader) throws {
    self.init(person: try Person(&row), role: try Role(&row))
  }
}

extension FollowUp {
  static let columns = """
    followUp.id, followUp.applicationID, followUp.interviewID, followUp.personID, followUp.kind,
    followUp.channel, followUp.due, followUp.sentAt, followUp.skippedAt, followUp.reason,
    followUp.note, followUp.ground, followUp.isByHand, followUp.lineID, followUp.dueAt,
    followUp.earliestAt, followUp.earliest, followUp.planReason, followUp.planSource,
    followUp.overrideReason
    """

  init(_ row: inout RowReader) throws {
    self.init(
      id: try row.next(),
      applicationID: try row.next(),
      interviewID: try row.nextIfAny(),
      personID: try row.nextIfAny(),
      kind: try row.next(),
      channel: try row.next(),
      due: try row.next(),
      state: try State(&row),
      note: try row.next(),
      planning: try Planning(&row)
    )
  }
}

extension FollowUp.Planning {
  init(_ row: inout RowReader) throws {
    self.init(
      ground: try row.nextIfAny(),
      isByHand: try row.next(),
      lineID: try row.nextIfAny(),
      dueAt: try row.nextIfAny(),
      earliestAt: try row.nextIfAny(),
      earliest: try row.nextIfAny(),
      reason: try row.next(),
      source: try row.next(),
      overrideReason: try row.next()
    )
  }
}

extension FollowUp.State {
  init(_ row: inout RowReader) throws {
    let sentAt: Instant? = try row.nextIfAny()
    let skippedAt: Instant? = try row.nextIfAny()
    let reason: String = try row.next()
    if let sentAt {
      self = .sent(at: sentAt)
    } else if let skippedAt {
      self = .skipped(at: skippedAt, reason: reason)
    } else {
      self = .planned
    }
  }
}

extension FollowUpDetail {
  static let columns = """
    \(FollowUp.columns), person.name, application.company, application.position
    """

  /// Every follow-up that is there, with what `columns` needs.
  static let source = """
    followUp JOIN application ON application.id = followUp.applicationID
    LEFT JOIN person ON person.id = followUp.personID
    """

  /// The reply is read by itself, since there may be several.
  init(_ row: inout RowReader) throws {
    self.init(
      followUp: try FollowUp(&row),
      personName: try row.nextIfAny(),
      company: try row.next(),
      position: try row.next(),
      reply: nil
    )
  }
}

extension Reply {
  static let columns = "reply.id, reply.followUpID, reply.receivedAt, reply.text"

  init(_ row: inout RowReader) throws {
    self.init(
      id: try row.next(),
      followUpID: try row.next(),
      receivedAt: try row.next(),
      text: try row.next()
    )
  }
}
