internal import AfterwordModel

/// How much is due, for a shell's prompt: whatever is wrong, it writes nothing rather than an error.
struct TodayInShort {
  let options: JournalOptions

  func write() {
    guard let now = try? Surroundings.now(), let path = try? options.path,
      let overview = try? Journal.glance(
        at: path,
        now: now,
        playbook: OwnConfiguration.read(at: now).playbook
      ),
      overview.dueCount > 0
    else { return }
    try? Output.text(Self.words(overview))
  }

  /// "3 due", "3 due, 1 late"
  private static func words(_ overview: Overview) -> String {
    let late = overview.overdueCount
    return "\(overview.dueCount) due" + (late > 0 ? ", \(late) late" : "")
  }
}
