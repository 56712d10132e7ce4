/// How far the journal has what was answered: a bookmark to go on at, and every half-typed word.
struct DebriefKeeping: Sendable, Equatable {
  /// Rises with each answer that is changed.
  private(set) var revision = 0
  private var keptRevision = 0
  /// What is on its way: one at a time.
  private var sentRevision: Int?
  private(set) var hasFailed = false
  /// The file that holds what the journal did not take.
  private(set) var rescuePath: String?
  private var rescuedRevision = 0
  /// The person has left: the page closes once the answers are in the journal.
  var closesOnceKept = false

  var isUnderway: Bool { sentRevision != nil }

  var isKept: Bool { revision == keptRevision }

  mutating func change() { revision += 1 }

  /// False while something is on its way, or nothing is to be kept.
  mutating func begin() -> Bool {
    if isKept || isUnderway { return false }
    sentRevision = revision
    return true
  }

  mutating func succeed() {
    keptRevision = sentRevision ?? keptRevision
    sentRevision = nil
    hasFailed = false
  }

  /// The journal has not got it, but a file of its own has every word.
  var isRescued: Bool { hasFailed && rescuePath != nil && rescuedRevision == revision }

  mutating func rescue(in path: String, revision: Int) {
    rescuePath = path
    rescuedRevision = revision
  }

  /// - Returns: the file that is not needed any more.
  mutating func takeRescuePath() -> String? {
    defer { rescuePath = nil }
    return rescuePath
  }

  mutating func fail() {
    sentRevision = nil
    hasFailed = true
    closesOnceKept = false
  }
}
