public import AfterwordModel

/// A whole message for a program that sends it, such as `sendmail -t`: headers and body (RFC 5322,
/// MIME). Date and Message-ID are added by whatever sends it.
///
/// **Invariant.** Everything is printable ASCII and line feeds, no line is longer than 78 characters but
/// for one long address, and no header comes from what was written.
public struct MailMessage: Sendable, Hashable {
  public let text: String

  /// Throws unless there is one address and nothing else.
  public init(_ message: OutgoingMessage, from sender: Sender) throws(OutgoingProblem) {
    if message.email.isEmpty { throw .noAddress }
    guard let recipient = MailAddress(message.email) else { throw .notAnAddress(message.email) }
    var lines: [String] = []
    if let from = MailAddress(sender.email) { lines.append(from.header("From", name: sender.name)) }
    lines.append(recipient.header("To", name: message.person?.name ?? ""))
    lines.append("Subject: " + HeaderText(message.subject, after: "Subject: ").text)
    lines.append("MIME-Version: 1.0")
    lines.append("Content-Type: text/plain; charset=utf-8")
    lines.append("Content-Transfer-Encoding: quoted-printable")
    text = (lines + ["", QuotedPrintable.encode(message.body), ""]).joined(separator: "\n")
  }
}

/// One address as a mail server takes it: `local@domain`, in ASCII.
struct MailAddress: Hashable {
  let text: String

  /// Nil for anything else: lists, names, comments, and what would be taken for an option.
  init?(_ text: String) {
    let text = text.trimmed
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), text.first != "-",
      text.utf8.count <= Self.longest,
      text.utf8.allSatisfy({ Self.allowed.contains($0) })
    else { return nil }
    self.text = text
  }

  /// RFC 5321, section 4.5.3.1.3.
  private static let longest = 254

  /// What an address of two dot-atoms holds (RFC 5322, section 3.2.3), and the @.
  private static let allowed = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+-/=?^_`{|}~@".utf8
  )

  func header(_ field: String, name: String) -> String {
    let name = String(name.map { $0.isWhitespace ? " " : $0 }).trimmed
    if name.isEmpty { return "\(field): \(text)" }
    return "\(field): \(HeaderText(name, after: field + ": ", isPhrase: true).text)\n <\(text)>"
  }
}
