/// Brings two versions of a text together that were both made from a third one.
public enum LineMerge {
  /// Stands before a line that is kept beside another version of itself, after its mark if it has one.
  public static let otherSign = "(also written) "

  public struct Result: Sendable, Hashable {
    public let text: String
    /// Whether both changed the same line; both versions of it are then in the text: theirs, and
    /// below it ours with `otherSign`.
    public let hasConflict: Bool
  }

  /// Keeps every line that was added or changed on either side. A line that one side deleted and
  /// the other left alone is gone.
  ///
  /// What they wrote stays as it is, so that they can go on writing in it: the next merge of either
  /// side then finds its own line again, and two who type at the same place get a line each.
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
      let inserted = theirs.inserted[number] ?? []
      merged += inserted + (ours.inserted[number] ?? []).lines(notIn: inserted)
      guard number < base.count else { break }
      switch (ours.replaced[number], theirs.replaced[number]) {
      case (nil, nil):
        merged.append(ours.resigned[number] ?? theirs.resigned[number] ?? base[number])
      case (let lines?, nil):
        merged += lines.resigned(as: theirs.resigned[number])
      case (nil, let lines?):
        merged += lines.resigned(as: ours.resigned[number])
      case (let our?, let their?):
        let added = our.lines(notIn: their)
        // Both wrote in an empty line: two new lines, not two versions of one.
        let isVersion = !base[number].isBlank && !their.lines(notIn: our).allSatisfy(\.isBlank)
        if isVersion, !added.isEmpty { hasConflict = true }
        merged += their + (isVersion ? added.map(\.signed) : added)
      }
    }
    return Result(text: merged.joined(separator: "\n"), hasConflict: hasConflict)
  }

  /// Every line of both, those that they have in common once; where they differ, `first` comes first.
  public static func union(_ first: String, _ second: String) -> String {
    let (first, second) = (first.linesWithoutFeeds, second.linesWithoutFeeds)
    var united: [String] = []
    var done = LineMatches.Pair(old: 0, new: 0)
    for match in LineMatches(first, second).pairs {
      united += first[done.old..<match.old] + second[done.new...match.new]
      done = LineMatches.Pair(old: match.old + 1, new: match.new + 1)
    }
    united += first[done.old...] + second[done.new...]
    return united.joined(separator: "\n")
  }

  /// Whether every line of a text is in another one, in the same order.
  public static func isContained(_ part: String, in whole: String) -> Bool {
    union(whole, part).hasSameBytes(as: whole)
  }
}

/// What one version did to the lines of the base.
private struct LineEdits {
  /// By line of the base: what stands in its place; an empty list where it was deleted.
  private(set) var replaced: [Int: [String]] = [:]
  /// By line of the base: what was put in before it where nothing was replaced.
  private(set) var inserted: [Int: [String]] = [:]
  /// By line of the base: the same line, of which only `otherSign` was put in or taken away.
  private(set) var resigned: [Int: String] = [:]

  init(from base: [String], to version: [String]) {
    var done = LineMatches.Pair(old: 0, new: 0)
    let end = LineMatches.Pair(old: base.count, new: version.count)
    for match in LineMatches(base.map(\.unsigned), version.map(\.unsigned)).pairs + [end] {
      add(version[done.new..<match.new], inPlaceOf: done.old..<match.old)
      done = LineMatches.Pair(old: match.old + 1, new: match.new + 1)
      guard match != end, !version[match.new].hasSameBytes(as: base[match.old]) else { continue }
      resigned[match.old] = version[match.new]
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
  var linesWithoutFeeds: [String] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// With `otherSign`, unless it has it or says nothing.
  fileprivate var signed: String {
    let (mark, rest) = markAndRest
    if rest.isEmpty || rest.starts(with: LineMerge.otherSign.utf8) { return self }
    return String(Substring(mark)) + LineMerge.otherSign + String(Substring(rest))
  }

  /// Without `otherSign`.
  var unsigned: String {
    let (mark, rest) = markAndRest
    guard rest.starts(with: LineMerge.otherSign.utf8) else { return self }
    return String(Substring(mark))
      + String(Substring(rest.dropFirst(LineMerge.otherSign.utf8.count)))
  }

  /// A mark is a sign that is no letter or digit, and a space.
  private var markAndRest: (mark: Substring.UTF8View, rest: Substring.UTF8View) {
    let isMarked =
      utf8.dropFirst().first == UInt8(ascii: " ") && utf8.first.map(Self.isSign) == true
    let count = isMarked ? 2 : 0
    return (utf8.prefix(count), utf8.dropFirst(count))
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    let sign = Unicode.Scalar(byte)
    return sign.isASCII && !sign.properties.isAlphabetic && !("0"..."9").contains(sign)
  }
}

extension [String] {
  fileprivate func lines(notIn other: [String]) -> [String] {
    if other.isEmpty { return self }
    let known = Set(other.map(ExactLine.init))
    return filter { !known.contains(ExactLine(text: $0)) }
  }

  /// The first line with or without `otherSign`, as the other side left it.
  fileprivate func resigned(as line: String?) -> [String] {
    guard let line, let first else { return self }
    let isSigned = !line.unsigned.hasSameBytes(as: line)
    return [isSigned ? first.signed : first.unsigned] + dropFirst()
  }
}
