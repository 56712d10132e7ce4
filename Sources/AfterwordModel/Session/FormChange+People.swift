extension FormState {
  func newPerson(in application: Application) -> JournalChange {
    .addPerson(
      PersonDraft(
        name: text(.name),
        title: text(.title),
        department: text(.department),
        email: text(.email),
        linkedIn: text(.linkedIn),
        phone: text(.phone),
        address: PostalAddress.lines(text(.address)),
        role: choice(.role),
        say: choice(.say),
        stance: choice(.stance),
        agreedToLinkedIn: isYes(.linkedInAgreed) ? true : nil
      ),
      to: application.id
    )
  }

  func edit(of person: Person, in part: PersonApplication?) -> PersonEdit {
    PersonEdit(
      name: text(.name).unless(person.name),
      title: text(.title).unless(person.title),
      company: text(.company).unless(person.company),
      department: text(.department).unless(person.department),
      email: text(.email).unless(person.email),
      linkedIn: text(.linkedIn).unless(person.linkedIn),
      phone: text(.phone).unless(person.phone),
      address: text(.address) == PostalAddress.oneLine(person.address)
        ? nil : PostalAddress.lines(text(.address)),
      wishes: wishes.unless(person.wishes),
      agreedToLinkedIn: isYes(.linkedInAgreed).unless(person.agreedToLinkedIn),
      role: part.map { ApplicationRoleEdit($0.application.id, edit(of: $0.role)) }
    )
  }

  func edit(of role: Role) -> RoleEdit {
    let kind: RoleKind? = choice(.role)
    let say: Say? = choice(.say)
    let stance: Stance? = choice(.stance)
    return RoleEdit(
      kind: kind?.unless(role.kind),
      say: say?.unless(role.say),
      stance: stance?.unless(role.stance)
    )
  }

  private var wishes: Wishes {
    Wishes(
      isEmailOnly: isYes(.emailOnly),
      notBefore: day(.notBefore),
      doNotContact: isYes(.doNotContact),
      text: text(.wishes)
    )
  }

  private func isYes(_ name: FormFieldName) -> Bool { choice(name) == YesOrNo.yes }
}
