/// Numbers that keep lines in their order, with room between them for lines to come.
enum LineRanks {
  /// Room for some billions of lines on both sides of the first one, and as many between two.
  static let distance = 1 << 32
  /// How far below the line above a new one is put, where there is room: the next new lines are
  /// likely to follow it.
  private static let step = 1 << 16

  /// Ranks for lines in their new order, each with the rank that it had, between those of the lines
  /// above and below. As many as can keep theirs. Nil if there is no room.
  static func ranks(for lines: [Int?], above: Int?, below: Int?) -> [Int]? {
    let kept = longestRise(lines, above: above, below: below)
    var ranks: [Int] = []
    var last = above
    var waiting = 0
    for place in lines.indices {
      guard kept.contains(place), let rank = lines[place] else {
        waiting += 1
        continue
      }
      guard let between = spread(waiting, above: last, below: rank) else { return nil }
      ranks += between + [rank]
      last = rank
      waiting = 0
    }
    guard let between = spread(waiting, above: last, below: below) else { return nil }
    return ranks + between
  }

  /// Ranks for a whole note.
  static func fresh(_ count: Int) -> [Int] { (0..<count).map { ($0 + 1) * distance } }

  private static func spread(_ count: Int, above: Int?, below: Int?) -> [Int]? {
    guard count > 0 else { return [] }
    switch (above, below) {
    case (nil, nil): return fresh(count)
    case (let above?, nil): return (1...count).map { above + $0 * distance }
    case (nil, let below?): return (1...count).reversed().map { below - $0 * distance }
    case (let above?, let below?):
      let distance = min(step, (below - above) / (count + 1))
      return distance > 0 ? (1...count).map { above + $0 * distance } : nil
    }
  }

  /// Places of the longest rising row of ranks within the bounds (patience sorting).
  private static func longestRise(_ lines: [Int?], above: Int?, below: Int?) -> Set<Int> {
    var ends: [Int] = []
    var previous: [Int: Int] = [:]
    func rank(_ place: Int) -> Int { lines[place] ?? 0 }
    for (place, candidate) in lines.enumerated() {
      guard let candidate, candidate > above ?? .min, candidate < below ?? .max else { continue }
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if rank(ends[middle]) < candidate { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[place] = ends[low - 1] }
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var rise: Set<Int> = []
    var place = ends.last
    while let current = place {
      rise.insert(current)
      place = previous[current]
    }
    return rise
  }
}
