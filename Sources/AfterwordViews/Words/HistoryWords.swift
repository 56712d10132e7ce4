import AfterwordModel

/// What the versions of a note say.
enum HistoryWords {
  /// "Today 14:32", "Fri 20 Nov 14:32"
  static func time(of version: NoteVersion, now: Moment) -> String {
    let local = LocalTime(version.at, utcOffset: now.utcOffset)
    return local.day == now.today ? "Today \(local.clock)" : local.words(today: now.today)
  }

  /// "412 B", "3.4 kB"
  static func size(of version: NoteVersion) -> String {
    let bytes = version.byteCount
    if bytes < 1000 { return "\(bytes) B" }
    let (unit, divisor) = bytes < 1_000_000 ? ("kB", 1000) : ("MB", 1_000_000)
    let tenths = bytes * 10 / divisor
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\(tenths / 10) \(unit)"
  }

  /// How many lines came and went since; nothing while the version is being read.
  static func changes(_ comparison: HistoryState.Comparison?) -> String {
    guard let comparison else { return "" }
    if comparison.isUnchanged { return "nothing changed since" }
    return "since: +\(comparison.addedCount) -\(comparison.removedCount)"
  }
}
