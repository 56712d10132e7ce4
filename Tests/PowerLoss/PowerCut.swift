public import SeededRandom

extension Disk {
  /// What a disk writes wholly or not at all, in bytes.
  static let sectorSize = 512

  /// The disks that may be found if the power goes now: all combinations of files and folder with
  /// all or nothing of their unsynced changes; each change alone missing or alone there; each
  /// file's changes up to any one; the newest write torn at each sector; lengths without their
  /// data; and so many more at random.
  public func imagesAfterPowerCut(
    random count: Int,
    _ chance: inout SeededGenerator
  ) -> [DiskImage] {
    var fates = allOrNothing() + singles() + beginnings() + torn() + lengthsOnly()
    for _ in 0..<count { fates.append(unsynced.map { chance.fate(of: $0) }) }
    return Set(fates).map(image)
  }

  private func all(_ fate: Fate) -> [Fate] { Array(repeating: fate, count: unsynced.count) }

  private func all(_ fate: Fate, but index: Int, _ other: Fate) -> [Fate] {
    var fates = all(fate)
    fates[index] = other
    return fates
  }

  private func allOrNothing() -> [[Fate]] {
    let targets = Array(Set(unsynced.map(\.target)))
    return (0..<(1 << targets.count)).map { choice in
      let kept = Set(targets.indices.filter { choice >> $0 & 1 == 1 }.map { targets[$0] })
      return unsynced.map { kept.contains($0.target) ? .kept : .lost }
    }
  }

  private func singles() -> [[Fate]] {
    unsynced.indices.flatMap { [all(.kept, but: $0, .lost), all(.lost, but: $0, .kept)] }
  }

  private func beginnings() -> [[Fate]] {
    unsynced.indices.flatMap { last in
      [Fate.kept, .lost].map { others in
        unsynced.indices.map { index in
          guard unsynced[index].target == unsynced[last].target else { return others }
          return index <= last ? .kept : .lost
        }
      }
    }
  }

  private func torn() -> [[Fate]] {
    guard let newest = unsynced.indices.last else { return [] }
    return unsynced[newest].sectorBoundaries.flatMap { boundary in
      [
        all(.kept, but: newest, .first(boundary)), all(.kept, but: newest, .allButFirst(boundary)),
      ]
    }
  }

  private func lengthsOnly() -> [[Fate]] {
    let writes = unsynced.indices.filter { unsynced[$0].isWrite }
    return [unsynced.map { $0.isWrite ? .lengthOnly : .kept }]
      + writes.map { all(.kept, but: $0, .lengthOnly) }
  }
}

extension Disk.Change {
  fileprivate var isWrite: Bool {
    if case .write = action { true } else { false }
  }

  /// How many bytes of a write are before each sector that begins within it.
  fileprivate var sectorBoundaries: [Int] {
    guard case .write(let offset, let bytes) = action else { return [] }
    let toNext = Disk.sectorSize - offset % Disk.sectorSize
    return Array(stride(from: toNext, to: bytes.count, by: Disk.sectorSize))
  }
}

extension SeededGenerator {
  fileprivate mutating func fate(of change: Disk.Change) -> Fate {
    let boundaries = change.sectorBoundaries
    switch number(below: change.isWrite ? 5 : 2) {
    case 0: return .kept
    case 1: return .lost
    case 2: return .lengthOnly
    case 3: return boundaries.isEmpty ? .kept : .first(pick(boundaries))
    default: return boundaries.isEmpty ? .lost : .allButFirst(pick(boundaries))
    }
  }
}
