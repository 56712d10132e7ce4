/// A postal address of several lines in a field that has one.
enum PostalAddress {
  private static let separator = " / "

  static func oneLine(_ address: String) -> String {
    address.split(separator: "\n").map(\.trimmed).joined(separator: separator)
  }

  static func lines(_ text: String) -> String {
    text.split(separator: separator).map(\.trimmed).joined(separator: "\n")
  }
}
