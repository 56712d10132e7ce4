/// Brings two versions of a text together that were both made from a third one.
public enum LineMerge {
  /// Stands before a line of theirs that is kept beside ours, after its mark if it has one.
  public static let otherSign = "(also written) "

  public struct Result: Sendable, Hashable {
    public let text: String
    /// Whether both changed the same line; both versions of it are then in the text, ours
    /// first and theirs with `otherSign`.
    public let hasConflict: Bool
  }

  /// Keeps every line that was added or changed on either side. A line that one side deleted and
  /// the other left alone is gone.
  public static func merge(base: String, ours: String, theirs: String) -> Result {
    if ours.hasSameBytes(as: theirs) || theirs.hasSameBytes(as: base) {
      return Result(text: ours, hasConflict: false)
    }
    if ours.hasSameBytes(as: base) { return Result(text: theirs, hasConflict: false) }
    let base = base.linesWithoutFeeds
    let ours = LineEdits(from: base, to: ours.linesWithoutFeeds)
    let theirs = LineEdits(from: base, to: theirs.linesWithoutFeeds)
    var merged: [String] = []
    var hasConflict = false
    for number in 0...base.count {
      merged += both(ours.inserted[number], theirs.inserted[number])
      guard number < base.count else { break }
      switch (ours.replaced[number], theirs.replaced[number]) {
      case (nil, nil): merged.append(base[number])
      case (let lines?, nil), (nil, let lines?): merged += lines
      case (let our?, let their?):
        if our.allSatisfy(their.hasLine) {
          merged += their
        } else if their.allSatisfy(our.hasLine) {
          merged += our
        } else {
          hasConflict = true
          merged += our + their.filter { !our.hasLine($0) }.map(signed)
        }
      }
    }
    return Result(text: merged.joined(separator: "\n"), hasConflict: hasConflict)
  }

  /// A mark stays at the beginning of its line: a sign that is no letter or digit, and a space.
  private static func signed(_ line: String) -> String {
    let scalars = line.unicodeScalars
    let isMarked = scalars.first.map(isSign) == true && scalars.dropFirst().first == " "
    let mark = scalars.prefix(isMarked ? 2 : 0)
    let rest = scalars.dropFirst(mark.count)
    if rest.isEmpty || rest.starts(with: otherSign.unicodeScalars) { return line }
    return String(mark) + otherSign + String(rest)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    let sign = Character(scalar)
    return scalar.isASCII && !sign.isLetter && !sign.isNumber
  }

  private static func both(_ ours: [String]?, _ theirs: [String]?) -> [String] {
    guard let ours else { return theirs ?? [] }
    guard let theirs, !ours.hasSameLines(as: theirs) else { return ours }
    return ours + theirs
  }
}

/// What one version did to the lines of the base.
private struct LineEdits {
  /// By line of the base: what stands in its place; an empty list where it was deleted.
  private(set) var replaced: [Int: [String]] = [:]
  /// By line of the base: what was put in before it where nothing was replaced.
  private(set) var inserted: [Int: [String]] = [:]

  init(from base: [String], to version: [String]) {
    var done = LineMatches.Pair(old: 0, new: 0)
    let end = LineMatches.Pair(old: base.count, new: version.count)
    for match in LineMatches(base, version).pairs + [end] {
      add(version[done.new..<match.new], inPlaceOf: done.old..<match.old)
      done = LineMatches.Pair(old: match.old + 1, new: match.new + 1)
    }
  }

  /// Each old line is replaced by the new one at the same place; the last one also by those left.
  private mutating func add(_ lines: ArraySlice<String>, inPlaceOf old: Range<Int>) {
    if old.isEmpty {
      if !lines.isEmpty { inserted[old.lowerBound] = Array(lines) }
      return
    }
    var rest = lines
    for number in old {
      let isLast = number + 1 == old.upperBound
      replaced[number] = Array(isLast ? rest : rest.prefix(1))
      rest = rest.dropFirst()
    }
  }
}

extension String {
  /// One more than there are line feeds: joined by them, they are the text again.
  fileprivate var linesWithoutFeeds: [String] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }
}

extension [String] {
  fileprivate func hasLine(_ line: String) -> Bool { contains { $0.hasSameBytes(as: line) } }

  fileprivate func hasSameLines(as other: [String]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.hasSameBytes(as: $1) }
  }
}
