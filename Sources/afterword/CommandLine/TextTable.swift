internal import TextEditing

/// Rows of cells, aligned by the columns that they take on a terminal.
struct TextTable {
  private var rows: [[String]] = []

  var isEmpty: Bool { rows.isEmpty }

  /// Cells are made safe to show here, so that what is measured is what is printed.
  mutating func add(_ cells: String...) { rows.append(cells.map { $0.displaySafe() }) }

  var text: String {
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map(width)
    return rows.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : cell.padded(toColumns: widths[column])
      }.joined(separator: "  ").trimmedAtEnd
    }.joined(separator: "\n")
  }

  private func width(of column: Int) -> Int {
    rows.map { $0.indices.contains(column) ? $0[column].displayColumns : 0 }.max() ?? 0
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
