/// The forms about people.
extension FormState {
  /// Two words for what holds or does not.
  enum YesOrNo: String, CaseIterable {
    case no, yes

    init(_ isYes: Bool) { self = isYes ? .yes : .no }
  }

  static func edit(_ person: Person, in part: PersonApplication?, now: Moment) -> FormState {
    let wishes = person.wishes
    return FormState(
      .editPerson(person, part),
      fields: [
        .existing(.name, person.name), .existing(.title, person.title),
        .existing(.email, person.email),
        .choice(.emailOnly, YesOrNo(wishes.isEmailOnly)),
        .existing(
          .notBefore,
          wishes.notBefore?.iso ?? "",
          as: wishes.notBefore.map(FieldReading.day) ?? .nothing
        ),
        .choice(.doNotContact, YesOrNo(wishes.doNotContact)),
        .choice(.linkedInAgreed, YesOrNo(person.agreedToLinkedIn)),
        .existing(.wishes, wishes.text),
      ] + (part.map { roleFields($0.role) } ?? []) + [
        .existing(.company, person.company), .existing(.department, person.department),
        .existing(.phone, person.phone), .existing(.linkedIn, person.linkedIn),
        .existing(.address, PostalAddress.oneLine(person.address)),
      ],
      now: now
    )
  }

  static func edit(_ participant: Participant, in application: Application, now: Moment)
    -> FormState
  {
    FormState(
      .editRole(participant, application),
      fields: roleFields(participant.role),
      now: now
    )
  }

  /// Somebody who takes part in no round so far.
  static func addPerson(
    named name: String,
    to application: Application,
    role: RoleKind,
    now: Moment
  )
    -> FormState
  {
    FormState(
      .addPerson(application),
      fields: [.existing(.name, name), .text(.title)] + roleFields(Role(kind: role)) + [
        .text(.department), .text(.email), .text(.linkedIn), .text(.phone), .text(.address),
        .choice(.linkedInAgreed, YesOrNo.no),
      ],
      now: now
    )
  }

  private static func roleFields(_ role: Role) -> [FormField] {
    [.choice(.role, role.kind), .choice(.say, role.say), .choice(.stance, role.stance)]
  }

  static func plan(for application: Application, to person: Person, now: Moment) -> FormState {
    plan(for: application, interviewID: nil, to: person.name, kind: .outreach, now: now)
  }

  static func plan(_ outreach: DecisionMap.Outreach, for application: Application, now: Moment)
    -> FormState
  {
    plan(
      for: application,
      interviewID: nil,
      to: outreach.person?.name ?? "",
      kind: outreach.kind,
      channel: outreach.channel,
      due: outreach.day.iso,
      note: outreach.note,
      now: now
    )
  }
}
