/// The marked lines of two versions of a note, without those of the lines that are the same at the
/// beginning and at the end of both.
///
/// A save while somebody types changes one line of a note; only that one is looked at.
struct ChangedMarks {
  let old: [MarkedLine]
  let new: [MarkedLine]
  /// What both versions begin with.
  private let head: Substring.UTF8View

  init(from old: String, to new: String) {
    let shared = SharedEnds(old, new)
    head = old.utf8.prefix(shared.head)
    self.old = MarkedLine.all(in: shared.middle(of: old))
    self.new = MarkedLine.all(in: shared.middle(of: new))
  }

  /// How many marked lines stand before the ones that differ; counted each time.
  var countBefore: Int { MarkedLine.count(in: String(Substring(head))) }

  /// Whether the lines differ by their mark or their text.
  var isEmpty: Bool {
    old.count == new.count
      && zip(old, new).allSatisfy { $0.mark == $1.mark && $0.text.utf8.elementsEqual($1.text.utf8) }
  }
}

/// How many bytes of whole lines two texts have in common at their beginning and at their end.
private struct SharedEnds {
  let head: Int
  let tail: Int

  init(_ old: String, _ new: String) {
    var old = old
    var new = new
    (head, tail) = old.withUTF8 { old in
      new.withUTF8 { new in
        let head = Self.head(old, new)
        return (head, Self.tail(old, new, limit: min(old.count, new.count) - head))
      }
    }
  }

  func middle(of text: String) -> String {
    String(decoding: text.utf8.dropFirst(head).dropLast(tail), as: UTF8.self)
  }

  private static func head(
    _ old: UnsafeBufferPointer<UInt8>,
    _ new: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var lineStart = 0
    for place in 0..<min(old.count, new.count) {
      guard old[place] == new[place] else { break }
      if old[place] == UInt8(ascii: "\n") { lineStart = place + 1 }
    }
    return lineStart
  }

  private static func tail(
    _ old: UnsafeBufferPointer<UInt8>,
    _ new: UnsafeBufferPointer<UInt8>,
    limit: Int
  ) -> Int {
    var wholeLines = 0
    for count in 0..<limit {
      let unit = old[old.count - 1 - count]
      guard unit == new[new.count - 1 - count] else { break }
      if unit == UInt8(ascii: "\n") { wholeLines = count }
    }
    return wholeLines
  }
}
