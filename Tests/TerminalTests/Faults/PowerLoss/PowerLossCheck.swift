import AfterwordModel
import PowerLoss
import SeededRandom

/// Opens every disk that a power cut could have left of a recording, and compares it with what was
/// stored for sure before the cut.
struct PowerLossCheck {
  struct Report {
    /// How many different disks were opened.
    var imageCount = 0
    var problems: [String] = []
  }

  private let recording: Recording
  private let opener: ImageOpener
  /// After how many calls each text was stored for sure, from the one before the recording.
  private let transactions: [(end: Int, text: String)]

  /// `read` says what is to be compared of a journal's content.
  init(
    _ recording: Recording,
    journalName: String,
    read: @escaping (Journal) throws -> String
  ) throws {
    self.recording = recording
    opener = try ImageOpener(journalName: journalName, read: read)
    transactions = try Self.transactions(of: recording, opener)
  }

  /// The texts in the order in which the journal took them.
  var storedTexts: [String] { transactions.map(\.text) }

  /// Lets the power go after every `step` calls, on a disk that does nothing at the syncs of `lies`,
  /// with so many disks made at `random` for each moment, until there are `limit` problems. What a
  /// `screen` has promised must be there as well.
  func run(
    lyingAbout lies: Set<FileCall> = [],
    screen: ScreenPromises? = nil,
    step: Int = 1,
    random: Int,
    limit: Int = 20
  ) throws -> Report {
    var report = Report()
    var screen = screen
    var found: [Int: ImageOpener.Finding] = [:]
    var chance = SeededGenerator(seed: 20_261_122)
    try recording.replay(on: Disk(recording.start, lyingAbout: lies)) { disk, count in
      if count > 0 { screen?.take(recording.calls[count - 1]) }
      guard count.isMultiple(of: step), report.problems.count < limit else { return }
      for image in disk.imagesAfterPowerCut(random: random, &chance) {
        let finding = try found[image.digest] ?? opener.open(image)
        found[image.digest] = finding
        if let problem = problem(with: finding, afterCalls: count, screen) {
          report.problems.append("after \(count) calls: \(problem)")
        }
      }
    }
    report.imageCount = found.count
    return report
  }

  private func problem(
    with finding: ImageOpener.Finding,
    afterCalls count: Int,
    _ screen: ScreenPromises?
  ) -> String? {
    guard case .sound(let text) = finding else { return "\(finding)" }
    // The newest text that was stored for sure, and the one that was being stored.
    let newest = transactions.lastIndex { $0.end <= count } ?? 0
    guard transactions[newest...].prefix(2).contains(where: { $0.text == text }) else {
      return "neither the text of transaction \(newest) nor the next: …\(text.suffix(40))"
    }
    return screen?.stepMissing(in: text).map {
      "step \($0), shown as saved, is missing: …\(text.suffix(40))"
    }
  }

  private static func transactions(
    of recording: Recording,
    _ opener: ImageOpener
  ) throws -> [(end: Int, text: String)] {
    let ends = Set([0] + recording.transactionEnds)
    var transactions: [(end: Int, text: String)] = []
    try recording.replay(on: Disk(recording.start)) { disk, count in
      guard ends.contains(count) else { return }
      transactions.append((count, try opener.open(disk.visible).text()))
    }
    return transactions
  }
}

extension DiskImage {
  /// The same for the same files; comparing whole images would take long.
  fileprivate var digest: Int {
    var hasher = Hasher()
    for (name, bytes) in sorted(by: { $0.key < $1.key }) {
      hasher.combine(name)
      hasher.combine(bytes.count)
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return hasher.finalize()
  }
}
