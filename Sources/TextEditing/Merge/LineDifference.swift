/// Two versions of a text in one, line by line: what both have, and between it what is only in the
/// older and what is only in the newer one.
public struct LineDifference: Sendable, Hashable {
  public enum Origin: Sendable, Hashable {
    case both, onlyOld, onlyNew
  }

  public struct Line: Sendable, Hashable {
    /// Without its line feed.
    public let text: String
    public let origin: Origin
  }

  /// Never empty.
  public let lines: [Line]
  /// The numbers of those lines that are not in both, counted from 0.
  public let changedLines: [Int]

  /// Takes a time in proportion to the texts and to how many lines differ, of which the first
  /// hundreds count.
  public init(from old: String, to new: String) {
    let old = old.linesWithoutFeeds
    let new = new.linesWithoutFeeds
    var lines: [Line] = []
    var next = LineMatches.Pair(old: 0, new: 0)
    let end = LineMatches.Pair(old: old.count, new: new.count)
    for match in LineMatches(old, new).pairs + [end] {
      lines += old[next.old..<match.old].map { Line(text: $0, origin: .onlyOld) }
      lines += new[next.new..<match.new].map { Line(text: $0, origin: .onlyNew) }
      if match != end { lines.append(Line(text: old[match.old], origin: .both)) }
      next = LineMatches.Pair(old: match.old + 1, new: match.new + 1)
    }
    self.lines = lines
    changedLines = lines.indices.filter { lines[$0].origin != .both }
  }
}
