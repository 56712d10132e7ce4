/// What a program did to a folder, from the files that were there before.
public struct Recording: Sendable {
  public let start: DiskImage
  public let calls: [FileCall]

  public init(start: DiskImage, calls: [FileCall]) {
    self.start = start
    self.calls = calls
  }

  /// After how many calls each transaction of SQLite was on the disk for sure: its rollback journal
  /// removed, and the folder synced.
  public var transactionEnds: [Int] {
    var ends: [Int] = []
    var isRemoved = false
    for (index, call) in calls.enumerated() {
      switch call {
      case .remove(let name) where name.hasSuffix("-journal"): isRemoved = true
      case .syncFolder where isRemoved:
        ends.append(index + 1)
        isRemoved = false
      default: break
      }
    }
    return ends
  }

  /// Shows the disk after each number of calls, from none to all.
  public func replay(
    on disk: Disk,
    _ body: (_ disk: Disk, _ callCount: Int) throws -> Void
  ) throws {
    var disk = disk
    try body(disk, 0)
    for (index, call) in calls.enumerated() {
      try disk.take(call)
      try body(disk, index + 1)
    }
  }
}
