internal import GRDB

extension Journal {
  public func settings() throws(JournalError) -> Settings {
    try read { try $0.settings() }
  }

  public func save(_ settings: Settings) throws(JournalError) {
    try write { database in
      let values: [(SettingName, String?)] = [
        (.dayOrder, settings.dayOrder?.rawValue), (.mouse, settings.usesMouse ? nil : "off"),
      ]
      for (name, value) in values {
        if let value {
          try database.run(
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2",
            [name, value]
          )
        } else {
          try database.run("DELETE FROM setting WHERE name = ?", [name])
        }
      }
    }
  }
}

/// A setting that is not in the journal is as it was at the beginning.
private enum SettingName: String, StorableWord {
  case dayOrder = "day-order"
  case mouse
}

extension Database {
  func settings() throws -> Settings {
    Settings(
      dayOrder: try setting(.dayOrder).flatMap(DayOrder.init(rawValue:)),
      usesMouse: try setting(.mouse) != "off"
    )
  }

  private func setting(_ name: SettingName) throws -> String? {
    try first("SELECT value FROM setting WHERE name = ?", [name]) { try $0.next() }
  }
}
