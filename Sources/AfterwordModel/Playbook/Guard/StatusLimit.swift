extension CadenceGuard {
  /// Asking how things stand has its number for the application, all people together.
  func statusObjections(to touch: GuardedTouch, in setting: TouchSetting) -> [GuardObjection] {
    guard touch.kind == .statusCheck else { return [] }
    let count = setting.toCompany.count {
      $0.kind == .statusCheck && $0.applicationID == touch.applicationID
    }
    guard count >= statusMessages else { return [] }
    let reason = GuardReason.statusMessages(
      company: touch.companyName,
      count: count,
      limit: statusMessages
    )
    return [GuardObjection(reason: reason, until: nil)]
  }
}
