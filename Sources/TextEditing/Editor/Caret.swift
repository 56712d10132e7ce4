/// Where the cursor stands, and where the selection that reaches to it begins.
struct Caret: Sendable, Equatable {
  var cursor: TextPosition
  var anchor: TextPosition?

  func map(_ place: (TextPosition) -> TextPosition) -> Caret {
    Caret(cursor: place(cursor), anchor: anchor.map(place))
  }
}
