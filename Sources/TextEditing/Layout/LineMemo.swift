import Synchronization

/// Remembers how a long line was measured and laid out last, for the copies of that very line.
///
/// It holds nothing that could not be found again from the line, so it never makes two lines differ.
final class LineMemo: Sendable {
  private struct Remembered {
    var measured: MeasuredLine?
    var layout: LineLayout?
  }

  /// Shorter lines, in UTF-8 units, are measured anew as quickly as they are remembered.
  static let shortestLine = 1000

  private let remembered: Mutex<Remembered>

  init(_ measured: MeasuredLine? = nil) {
    remembered = Mutex(Remembered(measured: measured))
  }

  var measured: MeasuredLine? { remembered.withLock { $0.measured } }

  func measured(make: () -> MeasuredLine) -> MeasuredLine {
    if let measured { return measured }
    let measured = make()
    remembered.withLock { $0.measured = measured }
    return measured
  }

  func layout(columns: Int, make: () -> LineLayout) -> LineLayout {
    let known = remembered.withLock { $0.layout }
    if let known, known.columns == columns { return known }
    let layout = make()
    remembered.withLock { $0.layout = layout }
    return layout
  }
}

extension Line {
  var measured: MeasuredLine {
    guard let memo else { return MeasuredLine(String(content)) }
    return memo.measured { MeasuredLine(String(content)) }
  }

  func layout(columns: Int) -> LineLayout {
    if memo == nil, contentCount < columns, content.utf8.allSatisfy(\.isPrintableASCII) {
      return LineLayout(rowOfColumns: contentCount, columns: columns)
    }
    func make() -> LineLayout { LineLayout(measured, end: contentCount, columns: columns) }
    return memo?.layout(columns: columns, make: make) ?? make()
  }

  /// Measures the line from what is known of the lines that an edit made it from: what stood before
  /// an offset of one, and what stood behind an offset of another.
  func measured(head: Line?, upTo start: Int, tail: Line?, from end: Int) -> Line {
    let head = head?.memo?.measured
    let tail = tail?.memo?.measured
    guard memo != nil, head != nil || tail != nil else { return self }
    let measured = MeasuredLine(self, head: head, upTo: start, tail: tail, from: end)
    return Line(self, memo: LineMemo(measured))
  }
}
