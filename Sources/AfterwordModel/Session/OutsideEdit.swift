/// A text on its way to the person's own editor.
public struct OutsideEdit: Sendable, Hashable {
  public var place: WrittenPlace
  /// What the journal holds by then.
  public var text: String

  public init(place: WrittenPlace, text: String) {
    self.place = place
    self.text = text
  }
}
