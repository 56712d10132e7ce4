internal import GRDB

extension Journal {
  public func settings() throws(JournalError) -> Settings {
    try read { try $0.settings() }
  }

  /// Another reading of 5/12 moves what was planned for it. `now` is the time of the change.
  public func save(_ settings: Settings, at now: Moment) throws(JournalError) {
    try write { database in
      try database.set(.dayOrder, settings.dayOrder?.rawValue)
      try database.set(.mouse, settings.usesMouse ? nil : "off")
      try database.set(.checkInOfferedOn, settings.checkInOfferedOn?.iso)
      _ = try PlanKeeping(database, of: self, now: now.instant).advance(untold: [.promise]
      )
    }
  }
}

/// A setting that is not in the journal is as it was at the beginning.
private enum SettingName: String, StorableWord {
  case dayOrder = "day-order"
  case mouse
  case checkInOfferedOn = "check-in-offered-on"
  /// The latest instant for which plans were made, in milliseconds since 1970.
  case plannedUntil = "planned-until"
  /// When a journal that was written before there were plans was planned first, in milliseconds since
  /// 1970.
  case firstPlanned = "first-planned"
  /// The fingerprint of the playbook by which they were made.
  case plannedBy = "planned-by"
}

extension Database {
  func settings() throws -> Settings {
    Settings(
      dayOrder: try setting(.dayOrder).flatMap(DayOrder.init(rawValue:)),
      usesMouse: try setting(.mouse) != "off",
      checkInOfferedOn: try setting(.checkInOfferedOn).flatMap { CalendarDay(iso: $0) }
    )
  }

  /// Nil before the first planning.
  func plannedUntil() throws -> Instant? {
    try instant(.plannedUntil)
  }

  /// Nil of a journal that has been planned from its beginning.
  func firstPlannedAt() throws -> Instant? { try instant(.firstPlanned) }

  func remember(firstPlannedAt instant: Instant) throws {
    try set(.firstPlanned, String(instant.milliseconds))
  }

  func plannedBy() throws -> String? { try setting(.plannedBy) }

  func remember(plannedUntil instant: Instant, by fingerprint: String) throws {
    try set(.plannedUntil, String(instant.milliseconds))
    try set(.plannedBy, fingerprint)
  }

  private func instant(_ name: SettingName) throws -> Instant? {
    try setting(name).flatMap(Int64.init).map(Instant.init(milliseconds:))
  }

  private func setting(_ name: SettingName) throws -> String? {
    try first("SELECT value FROM setting WHERE name = ?", [name]) { try $0.next() }
  }

  /// Writes only what differs.
  fileprivate func set(_ name: SettingName, _ value: String?) throws {
    if try setting(name) == value { return }
    if let value {
      try run(
        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2",
        [name, value]
      )
    } else {
      try run("DELETE FROM setting WHERE name = ?", [name])
    }
  }
}
