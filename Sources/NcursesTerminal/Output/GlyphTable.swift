internal import CNcurses
internal import Glibc
internal import TerminalCanvas

/// Cells as the characters that ncurses draws.
///
/// **Invariant.** A glyph is exactly as wide for ncurses as its cell is on the canvas, and holds no
/// control character; what cannot be drawn so becomes a replacement of the same width.
struct GlyphTable {
  private let palette: Palette
  private let isUTF8: Bool
  /// Printable ASCII by style, made when a style is first seen.
  private var ascii: [[cchar_t]] = Array(repeating: [], count: 128)
  /// All else, by style and columns, and then by the text of the cell.
  ///
  /// Keyed by strings alone: the runtime takes 0.1 ms to find how a new type is hashed.
  private var others: [[String: [cchar_t]]] = Array(repeating: [:], count: 256)
  private var otherCount = 0

  /// Enough for every screen at once; a table this full is made anew.
  private static let otherLimit = 20_000

  init(palette: Palette, isUTF8: Bool) {
    self.palette = palette
    self.isUTF8 = isUTF8
  }

  /// Appends what draws a cell of 1 or 2 columns.
  mutating func append(_ cell: Cell, columns: Int, to row: inout [cchar_t]) {
    let utf8 = cell.text.utf8
    if columns == 1, utf8.count == 1, let byte = utf8.first, (0x20..<0x7F).contains(byte) {
      row.append(asciiGlyph(byte, cell.style))
      return
    }
    row += otherGlyphs(cell, columns: columns)
  }

  private mutating func asciiGlyph(_ byte: UInt8, _ style: Style) -> cchar_t {
    let index = style.tableIndex
    if ascii[index].isEmpty { ascii[index] = makeASCII(style) }
    return ascii[index][Int(byte) - 0x20]
  }

  /// They differ in nothing but their character.
  private func makeASCII(_ style: Style) -> [cchar_t] {
    var glyph = glyph([" "], style)
    return (UInt8(0x20)..<0x7F).map { byte in
      glyph.chars.0 = wchar_t(byte)
      return glyph
    }
  }

  private mutating func otherGlyphs(_ cell: Cell, columns: Int) -> [cchar_t] {
    let index = cell.style.tableIndex << 1 | (columns - 1)
    if let known = others[index][cell.text] { return known }
    if otherCount >= Self.otherLimit {
      others = Array(repeating: [:], count: others.count)
      otherCount = 0
    }
    let glyphs = makeGlyphs(cell, columns: columns)
    others[index][cell.text] = glyphs
    otherCount += 1
    return glyphs
  }

  private func makeGlyphs(_ cell: Cell, columns: Int) -> [cchar_t] {
    let scalars = Array(cell.text.unicodeScalars)
    if isDrawable(scalars, columns: columns) { return [glyph(scalars, cell.style)] }
    let replacement: Unicode.Scalar = isUTF8 ? "\u{FFFD}" : "?"
    return [glyph([replacement], cell.style)]
      + Array(repeating: glyph([" "], cell.style), count: columns - 1)
  }

  private func isDrawable(_ scalars: [Unicode.Scalar], columns: Int) -> Bool {
    guard let base = scalars.first, scalars.count <= Int(CCHARW_MAX) else { return false }
    guard isUTF8 || scalars.allSatisfy(\.isASCII) else { return false }
    return Self.columns(of: base) == columns
      && scalars.dropFirst().allSatisfy { Self.columns(of: $0) == 0 }
  }

  /// -1 for a control character and for one that the C library does not know.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    Int(wcwidth(wchar_t(bitPattern: scalar.value)))
  }

  private func glyph(_ scalars: [Unicode.Scalar], _ style: Style) -> cchar_t {
    var glyph = cchar_t()
    let characters = scalars.map { wchar_t(bitPattern: $0.value) } + [0]
    setcchar(&glyph, characters, palette.attributes(of: style), palette.pair(of: style), nil)
    return glyph
  }
}

extension Style {
  /// A number of its own for every style, below 128.
  fileprivate var tableIndex: Int {
    Int(ink.rawValue) << 4 | (isBold ? 8 : 0) | (isDim ? 4 : 0) | (isUnderlined ? 2 : 0)
      | (isReversed ? 1 : 0)
  }
}
