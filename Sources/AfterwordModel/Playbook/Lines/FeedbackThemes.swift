extension FeedbackTheme {
  /// Improvements brought together by what they ask for; the theme with what can be done next comes
  /// first.
  static func all(of improvements: [Improvement], today: CalendarDay) -> [FeedbackTheme] {
    var groups = FeedbackGroups()
    for improvement in improvements { groups.add(improvement) }
    let ranked = groups.members.map { members in
      members.map { (improvement: $0, rank: $0.rank(today: today)) }.sorted { $0.rank < $1.rank }
    }
    // Of equal ones, what was given first comes first: sorting keeps no order by itself.
    let inOrder = ranked.enumerated().sorted { left, right in
      guard let first = left.element.first?.rank, let second = right.element.first?.rank else {
        return left.offset < right.offset
      }
      if first < second { return true }
      return first == second && left.offset < right.offset
    }
    return inOrder.map { _, members in
      FeedbackTheme(
        title: title(of: members.map(\.improvement.text)),
        improvements: members.map(\.improvement)
      )
    }
  }

  /// The shortest wording says it best; of several, the first.
  private static func title(of texts: [String]) -> String {
    texts.min { $0.count < $1.count } ?? ""
  }
}

/// Improvements by what they ask for, while they are brought together one by one.
private struct FeedbackGroups {
  private(set) var members: [[Improvement]] = []
  /// By group: every wording in it.
  private var wordings: [[FeedbackWording]] = []
  /// The group of a wording that was met before.
  private var groupOfWording: [FeedbackWording: Int] = [:]
  /// By what wordings that are alike have in common: the groups with such a wording.
  private var groupsByKey: [String: [Int]] = [:]

  mutating func add(_ improvement: Improvement) {
    let wording = FeedbackWording(improvement.text)
    if let known = groupOfWording[wording] {
      members[known].append(improvement)
      return
    }
    let group = groupLike(wording) ?? newGroup()
    members[group].append(improvement)
    wordings[group].append(wording)
    groupOfWording[wording] = group
    for key in wording.keys where groupsByKey[key]?.last != group {
      groupsByKey[key, default: []].append(group)
    }
  }

  /// Like one of its wordings, and against none of them.
  private func groupLike(_ wording: FeedbackWording) -> Int? {
    var tried: Set<Int> = []
    for group in wording.keys.flatMap({ groupsByKey[$0] ?? [] }).sorted()
    where tried.insert(group).inserted {
      if wordings[group].contains(where: wording.isLike),
        !wordings[group].contains(where: wording.contradicts)
      {
        return group
      }
    }
    return nil
  }

  private mutating func newGroup() -> Int {
    members.append([])
    wordings.append([])
    return members.count - 1
  }
}
