internal import TextEditing

/// A marked line with its identity, as the journal knows it.
struct KnownLine: Sendable, Hashable {
  let id: NoteLineID
  let mark: NoteMark
  let text: String
  /// Something hangs on its identity: it has an action.
  var isHeld = false

  /// Equal keys are the same mark and the same bytes of text.
  fileprivate var key: String { "\(mark.rawValue)\(text)" }
}

extension MarkedLine {
  /// Equal keys are the same mark and the same bytes of text.
  fileprivate var key: String { "\(mark.rawValue)\(text)" }
}

/// Decides which marked lines of a changed note are which of those that were known before.
///
/// The surest signs come first; docs/decisions/identity-of-lines.md says why in this order.
struct NoteLineMatching {
  /// Those of the note before, then those that are in no note any more.
  private var known: [KnownLine]
  private let inNote: Range<Int>
  private var isTaken: [Bool]
  private let lines: [MarkedLine]
  /// By place among the new lines: the place of the known line that it is.
  private var matches: [Int?]
  /// Between two lines that stayed as they were, in their order.
  private var gaps: [Gap] = []

  private struct Gap {
    let known: Range<Int>
    let lines: Range<Int>
  }

  /// By place among `lines`: the identity that it keeps, or nil for a line that is new.
  ///
  /// `known` are those of the same stretch of the note before; `retired` gives those that are in no
  /// note any more, the ones to prefer first, and is asked only if a line is left over.
  static func identities(
    of lines: [MarkedLine],
    known: [KnownLine],
    retired: () throws -> [KnownLine]
  ) rethrows -> [NoteLineID?] {
    var matching = NoteLineMatching(known: known, lines: lines)
    matching.matchUnchanged()
    matching.matchEqual(in: matching.inNote, \.key, \.key)
    matching.matchEqual(in: matching.inNote, \.text, \.text)
    if matching.matches.contains(nil) { matching.matchOthers(retired: try retired()) }
    return matching.matches.map { place in place.map { matching.known[$0].id } }
  }

  private init(known: [KnownLine], lines: [MarkedLine]) {
    self.known = known
    self.lines = lines
    inNote = known.indices
    matches = lines.map { _ in nil }
    isTaken = known.map { _ in false }
  }

  private mutating func matchOthers(retired: [KnownLine]) {
    known += retired
    isTaken += retired.map { _ in false }
    let away = inNote.upperBound..<known.count
    let all = Gap(known: inNote, lines: lines.indices)
    for gap in gaps { matchSimilar(in: gap, atLeast: 0.4) { $0.isHeld } }
    matchEqual(in: away, \.key, \.key)
    matchEqual(in: away, \.text, \.text)
    for gap in gaps { matchSimilar(in: gap, atLeast: 0.4) }
    matchSimilar(in: all, atLeast: 0.5)
    matchSimilar(in: Gap(known: away, lines: lines.indices), atLeast: 0.8)
    for gap in gaps { matchByPlace(in: gap) }
  }

  private mutating func keep(_ old: Int, as new: Int) {
    matches[new] = old
    isTaken[old] = true
  }

  private mutating func matchUnchanged() {
    var done = LineMatches.Pair(old: 0, new: 0)
    for pair in LineMatches(known.map(\.key), lines.map(\.key)).pairs {
      keep(pair.old, as: pair.new)
      gaps.append(Gap(known: done.old..<pair.old, lines: done.new..<pair.new))
      done = LineMatches.Pair(old: pair.old + 1, new: pair.new + 1)
    }
    gaps.append(Gap(known: done.old..<known.count, lines: done.new..<lines.count))
    gaps.removeAll { $0.known.isEmpty || $0.lines.isEmpty }
  }

  /// Pairs what is left over with an equal one that is left over, in their order.
  private mutating func matchEqual(
    in range: Range<Int>,
    _ knownText: (KnownLine) -> String,
    _ lineText: (MarkedLine) -> String
  ) {
    var places = PlacesByText(range.filter { !isTaken[$0] }) { knownText(known[$0]) }
    for place in lines.indices where matches[place] == nil {
      if let old = places.take(lineText(lines[place])) { keep(old, as: place) }
    }
  }

  private mutating func matchSimilar(
    in gap: Gap,
    atLeast similarity: Double,
    where isWanted: (KnownLine) -> Bool = { _ in true }
  ) {
    let old = gap.known.filter { !isTaken[$0] && isWanted(known[$0]) }
    let new = gap.lines.filter { matches[$0] == nil }
    let pairs = SimilarPairs.best(
      old.map { known[$0].text },
      new.map { lines[$0].text },
      atLeast: similarity
    )
    for pair in pairs { keep(old[pair.old], as: new[pair.new]) }
  }

  /// A line with an action never gives its identity to another text for the place alone.
  private mutating func matchByPlace(in gap: Gap) {
    let old = gap.known.filter { !isTaken[$0] && !known[$0].isHeld }
    let new = gap.lines.filter { matches[$0] == nil }
    for (old, new) in zip(old, new) { keep(old, as: new) }
  }
}
