/// A terminal's screen at one moment.
public struct Screen: Sendable, Hashable {
  /// All rows, from the top; each has as many cells as the terminal has columns.
  public let cells: [[ScreenCell]]
  public let cursor: ScreenPlace
  public let isCursorVisible: Bool
  public let isAlternate: Bool
  public let title: String

  /// The text of each row, without blanks at its end.
  public var lines: [String] { cells.map(Self.text) }

  /// Rows joined by line feeds.
  public var text: String { lines.joined(separator: "\n") }

  public func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The first row that holds the text, counted from 0.
  public func row(containing text: String) -> Int? { lines.firstIndex { $0.contains(text) } }

  /// Where the text starts, if it is in one row.
  public func place(of text: String) -> ScreenPlace? {
    guard let row = row(containing: text) else { return nil }
    let starts = cells[row].indices.first {
      cells[row][$0].width > 0 && Self.text(cells[row][$0...]).hasPrefix(text)
    }
    return starts.map { ScreenPlace(row: row, column: $0) }
  }

  private static func text(_ cells: some Sequence<ScreenCell>) -> String {
    let row = cells.map(\.text).joined()
    return String(row.reversed().drop { $0 == " " }.reversed())
  }
}

/// A cell's place, counted from the top left corner, from 0.
public struct ScreenPlace: Sendable, Hashable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// One cell. The right half of a character of two columns has no text and no width.
public struct ScreenCell: Sendable, Hashable {
  public var text: String
  /// 0 to 2 columns.
  public var width: Int
  public var isBold: Bool
  public var isUnderlined: Bool
  public var isItalic: Bool
  public var isBlinking: Bool
  public var isReversed: Bool
  public var foreground: ScreenColor
  public var background: ScreenColor
}

public enum ScreenColor: Sendable, Hashable {
  /// The terminal's own.
  case standard
  /// Of the terminal's palette, 0 to 255.
  case palette(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

extension Screen: CustomStringConvertible {
  /// The screen in a frame, with the cursor's place and the modes below.
  public var description: String {
    let columns = cells.first?.count ?? 0
    let edge = "+" + String(repeating: "-", count: columns) + "+"
    let rows = cells.map { "|" + $0.map(\.text).joined() + "|" }
    let state = [
      "cursor \(cursor.row),\(cursor.column)\(isCursorVisible ? "" : " hidden")",
      isAlternate ? "alternate screen" : "main screen",
      "title \"\(title)\"",
    ]
    return ([edge] + rows + [edge, state.joined(separator: ", ")]).joined(separator: "\n")
  }
}
