/// Which versions of a note need not be kept any longer: the older, the further apart they lie.
enum NoteVersionThinning {
  static let mostVersions = 200
  /// Of all versions of one note together.
  static let mostBytes = 32_000_000

  /// Up to an age, one version is kept in so long a time, both in milliseconds.
  private static let spacings: [(age: Int64, spacing: Int64)] = [
    (60 * minute, minute), (24 * 60 * minute, 10 * minute), (7 * day, 60 * minute),
    (91 * day, day), (.max, 7 * day),
  ]
  private static let minute: Int64 = 60_000
  private static let day: Int64 = 24 * 60 * minute

  /// The numbers of those to drop, of versions with the oldest first. The newest stays.
  static func superfluous(_ versions: [NoteVersion], at now: Instant) -> [Int] {
    guard let newest = versions.last else { return [] }
    var kept = longestOfEachStretch(versions.dropLast(), at: now) + [newest]
    var byteCount = kept.reduce(0) { $0 + $1.byteCount }
    while kept.count > 1, kept.count > mostVersions || byteCount > mostBytes {
      byteCount -= kept.remove(at: mostCrowded(kept, at: now)).byteCount
    }
    let numbers = Set(kept.map(\.number))
    return versions.map(\.number).filter { !numbers.contains($0) }
  }

  /// What was deleted is looked for more often than what was added later.
  private static func longestOfEachStretch(
    _ versions: ArraySlice<NoteVersion>,
    at now: Instant
  ) -> [NoteVersion] {
    var kept: [NoteVersion] = []
    for version in versions {
      if let last = kept.last, stretch(of: last, at: now) == stretch(of: version, at: now) {
        if version.byteCount >= last.byteCount { kept[kept.count - 1] = version }
      } else {
        kept.append(version)
      }
    }
    return kept
  }

  private struct Stretch: Equatable {
    let spacing: Int64
    let number: Int64
  }

  private static func stretch(of version: NoteVersion, at now: Instant) -> Stretch {
    let at = version.at.milliseconds
    let spacing = spacings.first { now.milliseconds - at < $0.age }?.spacing ?? 7 * day
    return Stretch(spacing: spacing, number: at / spacing)
  }

  /// The place of the one, the newest and the oldest aside, whose neighbours lie closest together
  /// in time, measured by its age.
  private static func mostCrowded(_ versions: [NoteVersion], at now: Instant) -> Int {
    func room(_ place: Int) -> Double {
      guard place > 0 else { return .infinity }
      let gap = versions[place + 1].at.milliseconds - versions[place - 1].at.milliseconds
      let age = now.milliseconds - versions[place].at.milliseconds
      return Double(gap) / Double(max(age, minute))
    }
    return (0..<versions.count - 1).min { room($0) < room($1) } ?? 0
  }
}
