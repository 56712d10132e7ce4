/// What a person asked for is obeyed, whatever the touch.
enum WishLimit {
  static func objections(to touch: GuardedTouch, in setting: TouchSetting) -> [GuardObjection] {
    guard touch.personID != nil, let person = setting.person else { return [] }
    var objections: [GuardObjection] = []
    if person.wishes.doNotContact {
      objections.append(GuardObjection(reason: .doNotContact(name: person.name), until: nil))
    }
    if person.wishes.isEmailOnly, touch.channel != .email {
      let reason = GuardReason.emailOnly(name: person.name, channel: touch.channel)
      objections.append(GuardObjection(reason: reason, until: nil))
    }
    if let notBefore = person.wishes.notBefore, touch.day < notBefore {
      let reason = GuardReason.notBefore(name: person.name, notBefore)
      objections.append(GuardObjection(reason: reason, until: notBefore))
    }
    return objections
  }
}
