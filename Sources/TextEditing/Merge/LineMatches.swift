/// Lines that two versions of a text have in common, in order: Myers' shortest edit script, after
/// what is equal at both ends is set aside.
public struct LineMatches {
  /// Places of the same line in the two versions, counted from 0.
  public struct Pair: Sendable, Hashable {
    public var old: Int
    public var new: Int

    public init(old: Int, new: Int) {
      self.old = old
      self.new = new
    }
  }

  /// Rising in both versions.
  public private(set) var pairs: [Pair] = []

  /// Beyond this many differing lines the rest counts as wholly changed: the search keeps a trace
  /// whose size is the square of the differences.
  private static let mostDifferences = 700

  public init(_ old: [String], _ new: [String]) {
    let shared = min(old.count, new.count)
    var head = 0
    while head < shared, old[head].hasSameBytes(as: new[head]) { head += 1 }
    var tail = 0
    while tail < shared - head,
      old[old.count - 1 - tail].hasSameBytes(as: new[new.count - 1 - tail])
    { tail += 1 }
    // Numbers for lines make comparing cheap, and exact where `String` would fold accents.
    var numbers: [ExactLine: Int] = [:]
    func number(_ line: String) -> Int {
      let key = ExactLine(text: line)
      if let known = numbers[key] { return known }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
    pairs = (0..<head).map { Pair(old: $0, new: $0) }
    let middle = Self.shortestScript(
      old[head..<old.count - tail].map(number),
      new[head..<new.count - tail].map(number)
    )
    pairs += middle.map { Pair(old: $0.old + head, new: $0.new + head) }
    pairs += (0..<tail).reversed().map {
      Pair(old: old.count - 1 - $0, new: new.count - 1 - $0)
    }
  }

  private static func shortestScript(_ old: [Int], _ new: [Int]) -> [Pair] {
    let most = min(old.count + new.count, mostDifferences)
    guard !old.isEmpty, !new.isEmpty else { return [] }
    var trace: [[Int]] = []
    // reached[d + k]: how far along `old` the best path with d differences on diagonal k comes.
    var reached = [0]
    for differences in 0...most {
      var next = [Int](repeating: 0, count: 2 * differences + 1)
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        var x = start(on: diagonal, differences: differences, previous: reached)
        while x < old.count, x - diagonal < new.count, x >= 0, x - diagonal >= 0,
          old[x] == new[x - diagonal]
        { x += 1 }
        next[differences + diagonal] = x
        if x >= old.count, x - diagonal >= new.count {
          return backtrack(trace, old.count, new.count)
        }
      }
      trace.append(next)
      reached = next
    }
    return []
  }

  private static func start(on diagonal: Int, differences: Int, previous: [Int]) -> Int {
    if differences == 0 { return 0 }
    let middle = differences - 1
    if diagonal == -differences { return previous[middle + diagonal + 1] }
    if diagonal == differences { return previous[middle + diagonal - 1] + 1 }
    let down = previous[middle + diagonal + 1]
    let right = previous[middle + diagonal - 1] + 1
    return max(down, right)
  }

  private static func backtrack(_ trace: [[Int]], _ oldCount: Int, _ newCount: Int) -> [Pair] {
    var pairs: [Pair] = []
    var x = oldCount
    var y = newCount
    for differences in stride(from: trace.count, through: 0, by: -1) {
      let diagonal = x - y
      let previous = differences > 0 ? trace[differences - 1] : [0]
      let from = start(on: diagonal, differences: differences, previous: previous)
      while x > from, x > 0, y > 0 {
        x -= 1
        y -= 1
        pairs.append(Pair(old: x, new: y))
      }
      guard differences > 0 else { break }
      let middle = differences - 1
      let cameDown =
        diagonal == -differences
        || (diagonal != differences
          && previous[middle + diagonal + 1] >= previous[middle + diagonal - 1] + 1)
      if cameDown { y -= 1 } else { x -= 1 }
    }
    return pairs.reversed()
  }
}

/// A line compared byte by byte.
struct ExactLine: Hashable {
  let text: String

  static func == (left: ExactLine, right: ExactLine) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combineBytes(of: text)
  }
}
