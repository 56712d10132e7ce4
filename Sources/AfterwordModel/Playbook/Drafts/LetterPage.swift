/// Where the parts of a printed letter stand, in rows and columns from the first that a printer
/// prints: six rows to an inch (4.23 mm each), ten columns to an inch (2.54 mm each).
///
/// What a printer leaves empty is 36 pt (12.7 mm, three rows) above and below and 18 pt (6.35 mm) at
/// the left and the right, as CUPS has it for text unless told otherwise.
struct LetterPage {
  /// Rows of a page.
  let rows: Int
  let columns: Int
  /// The sender stands in these rows.
  let head: Range<Int>
  /// What a window shows wherever the sheet lies in its envelope; an address that has more lines begins
  /// above it, in `window`.
  let address: Range<Int>
  /// What a window may show.
  let window: Range<Int>
  /// A window shows the sender in a row of its own above the address.
  let showsSenderInWindow: Bool
  let date: Int
  /// The first row of the message.
  let message: Int

  /// Columns of the address that a window shows wherever the sheet lies.
  let addressColumns: Int

  /// Columns that stay empty at the left, 20 mm: all that is 26.7 mm from the edge is within a window.
  static let indent = 8
  /// Between the close and the name, for the signature.
  static let signatureRows = 3

  /// Of the message: as much stays empty at the right as at the left.
  var messageColumns: Int { columns - 2 * Self.indent }

  init(_ paper: Paper) {
    self =
      switch paper {
      case .a4: Self.a4
      case .letter: Self.letter
      }
  }

  private init(
    rows: Int,
    columns: Int,
    head: Range<Int>,
    address: Range<Int>,
    window: Range<Int>,
    showsSenderInWindow: Bool,
    addressColumns: Int,
    date: Int,
    message: Int
  ) {
    self.rows = rows
    self.columns = columns
    self.head = head
    self.address = address
    self.window = window
    self.showsSenderInWindow = showsSenderInWindow
    self.addressColumns = addressColumns
    self.date = date
    self.message = message
  }

  /// 210 × 297 mm, for a DIN long envelope with its window at the left. DIN 5008, form B: a head of
  /// 45 mm; then the field of the address, 85 × 45 mm, 20 mm from the left edge, of which the first
  /// 17.7 mm are for the sender and remarks and the last 27.3 mm for six lines of address
  /// (www.din-5008-richtlinien.de/startseite/anschriftenfeld).
  ///
  /// Row 12 begins 63.5 mm below the paper's edge, row 17 ends at 88.9 mm; the field is from 62.7 to
  /// 90 mm. 30 columns end at 102.9 mm; the field does at 105 mm. The message begins at 101.6 mm.
  private static let a4 = LetterPage(
    rows: 64,
    columns: 77,
    head: 0..<7,
    address: 12..<18,
    window: 8..<18,
    showsSenderInWindow: true,
    addressColumns: 30,
    date: 19,
    message: 21
  )

  /// 8.5 × 11 inches, for an envelope number 10 (4 1/8 × 9 1/2 inches) whose window, 1 1/8 × 4 1/2
  /// inches, is 7/8 inch from the left edge and 1/2 inch from the lower one
  /// (answers.google.com/answers/threadview?id=712795).
  ///
  /// Folded in three, a sheet that lies at the bottom of its envelope shows what is 2.04 to 3.17 inches
  /// below its upper edge, and one at the top, 2.5 to 3.63 inches. Row 12 begins at 2.5 inches and row
  /// 15 ends at 3.17 inches; up to 3.63 inches nothing else is written. At the right edge of its
  /// envelope it shows what is up to 4.38 inches from its left edge: 33 columns.
  private static let letter = LetterPage(
    rows: 60,
    columns: 80,
    head: 0..<9,
    address: 12..<16,
    window: 10..<16,
    showsSenderInWindow: false,
    addressColumns: 33,
    date: 19,
    message: 21
  )
}
