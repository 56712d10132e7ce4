extension [String] {
  /// "Dana", "Dana and Priya", "Dana, Priya and Tom"
  public var inWords: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
