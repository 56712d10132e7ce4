internal import AfterwordModel

/// A message as a mailto link (RFC 6068).
public struct MailtoLink: Sendable, Hashable {
  /// Printable ASCII without white space.
  public let text: String

  /// A message without an address leaves that to be typed in the mail program.
  public init(to address: String, subject: String, body: String) {
    let fields = [("subject", subject), ("body", body.withReturns)].filter { !$0.1.isEmpty }
    let query = fields.map { name, value in "\(name)=\(value.percentEncoded(keeping: Self.kept))" }
    text =
      "mailto:" + address.percentEncoded(keeping: Self.kept.union("@".utf8))
      + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  /// Unreserved characters: RFC 6068 allows more, but readers disagree about some of them, such as the
  /// plus sign.
  private static let kept = Set("-._~".utf8)
}

extension String {
  /// Line breaks in a mailto link are CR LF (RFC 6068, section 5).
  fileprivate var withReturns: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }
}
