/// Finds the marked lines of a text in one pass over its bytes.
struct MarkedLineScan {
  private let units: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var line = -1

  init(_ units: UnsafeBufferPointer<UInt8>) { self.units = units }

  struct Found {
    let mark: NoteMark
    /// The bytes after the mark, to the end of the line.
    let rest: UnsafeBufferPointer<UInt8>
    /// Counted from 0.
    let line: Int

    /// Without the spaces around it.
    var text: String { String(decoding: rest, as: UTF8.self).trimmed }

    /// Whether there is more than white space. A visible sign of ASCII is the usual beginning.
    var saysSomething: Bool {
      let first = rest.first { $0 != UInt8(ascii: " ") }
      guard let first else { return false }
      return (0x21...0x7E).contains(first) || !text.isEmpty
    }
  }

  /// The next line that begins with a mark and says something.
  mutating func next() -> Found? {
    while position <= units.count {
      let rest = units[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? units.count
      let content = UnsafeBufferPointer(rebasing: units[position..<end])
      position = end + 1
      line += 1
      guard let mark = Self.mark(of: content) else { continue }
      let found = Found(
        mark: mark,
        rest: UnsafeBufferPointer(rebasing: content.dropFirst()),
        line: line
      )
      if found.saysSomething { return found }
    }
    return nil
  }

  private static func mark(of line: UnsafeBufferPointer<UInt8>) -> NoteMark? {
    guard line.count > 1, line[1] == UInt8(ascii: " ") else { return nil }
    return NoteMark(rawValue: Character(Unicode.Scalar(line[0])))
  }
}

extension MarkedLine {
  /// Every line of a note that begins with a mark and says something.
  public static func all(in note: String) -> [MarkedLine] {
    scan(note) { scan in
      var found: [MarkedLine] = []
      while let next = scan.next() {
        found.append(MarkedLine(mark: next.mark, text: next.text, line: next.line))
      }
      return found
    }
  }

  /// How many lines of a note begin with a mark and say something.
  static func count(in note: String) -> Int {
    scan(note) { scan in
      var count = 0
      while scan.next() != nil { count += 1 }
      return count
    }
  }

  private static func scan<Result>(
    _ note: String,
    _ body: (inout MarkedLineScan) -> Result
  ) -> Result {
    var note = note
    return note.withUTF8 { units in
      var scan = MarkedLineScan(units)
      return body(&scan)
    }
  }
}
