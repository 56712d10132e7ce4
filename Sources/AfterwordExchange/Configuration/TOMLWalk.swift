internal import TOMLKit

/// Walks through a TOML text, scalar by scalar, and knows where it is.
struct TOMLWalk {
  static let byteOrderMark: Unicode.Scalar = "\u{FEFF}"

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private(set) var place = TOMLPlace(line: 1, column: 1)

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var isAtEnd: Bool { index == scalars.count }

  /// Nil at the end.
  var next: Unicode.Scalar? { isAtEnd ? nil : scalars[index] }

  mutating func advance() {
    guard let next else { return }
    index += 1
    if next == "\n" {
      place = TOMLPlace(line: place.line + 1, column: 1)
    } else if next != Self.byteOrderMark {
      place.column += 1
    }
  }

  /// Goes on for as long as the scalars are such. Always true, so that it can stand in a condition.
  @discardableResult
  mutating func skip(_ isSuch: (Unicode.Scalar) -> Bool) -> Bool {
    while let next, isSuch(next) { advance() }
    return true
  }

  /// The names of a key, with or without dots and quotes, up to its `=` or `]`.
  mutating func takeKey() -> [String] {
    let start = index
    while let next, next != "=", next != "]", next != "\n" {
      if next == "\"" || next == "'" { skipString() } else { advance() }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    return Self.names(in: String(text))
  }

  /// Over a string of any of the four kinds.
  mutating func skipString() {
    guard let quote = next else { return }
    let start = index
    skip { $0 == quote }
    let opening = index - start
    // Two quotes are an empty string, six one of several lines.
    guard opening != 2, opening < 6 else { return }
    let closing = min(opening, 3)
    var found = 0
    while let next, found < closing {
      if next == "\\", quote == "\"" { advance() }
      found = next == quote ? found + 1 : 0
      advance()
    }
    // One of several lines may end with quotes of its own.
    if closing == 3 { skip { $0 == quote } }
  }

  /// Calls `item` at each item of an array or an inline table; ends behind its last bracket.
  mutating func takeItems(until end: Unicode.Scalar, _ item: (inout TOMLWalk) -> Void) {
    advance()
    while let next, next != end {
      switch next {
      case "#": skip { $0 != "\n" }
      case " ", "\t", "\r", "\n", ",": advance()
      default:
        let start = index
        item(&self)
        // An item that is none must not hold the walk up.
        if index == start { advance() }
      }
    }
    advance()
  }

  /// TOMLKit itself reads what quotes and escapes mean.
  private static func names(in key: String) -> [String] {
    var names: [String] = []
    var table = try? TOMLTable(string: "\(key) = 0")
    while let name = table?.keys.first {
      names.append(name)
      table = table?[name]?.table
    }
    return names
  }
}
