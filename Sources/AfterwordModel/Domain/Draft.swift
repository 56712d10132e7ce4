/// A message as it is being written: one text. An e-mail begins with a line "Subject: …".
public struct Draft: Sendable, Hashable {
  /// What an e-mail's first line begins with.
  public static let subjectMark = "Subject:"

  public var text: String

  public init(_ text: String) { self.text = text }

  /// What stands behind "Subject:" in the first line; nil if the text begins otherwise.
  public var subject: String? {
    let first = text.prefix { !$0.isNewline }
    guard first.hasPrefix(Self.subjectMark) else { return nil }
    return String(first.dropFirst(Self.subjectMark.count)).trimmed
  }

  /// The message without its subject, and without empty lines at its ends.
  public var body: String {
    let isWithSubject = subject != nil
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.dropFirst(isWithSubject ? 1 : 0).joined(separator: "\n").trimmed
  }
}

/// A draft in the journal, with what it is a draft of.
public struct StoredDraft: Sendable, Hashable {
  public var followUpID: FollowUpID
  public var text: String

  public init(followUpID: FollowUpID, text: String) {
    self.followUpID = followUpID
    self.text = text
  }
}

/// Who writes: what stands below a message, and in the head of a letter. Each may be empty.
public struct Sender: Sendable, Hashable {
  public var name: String
  public var email: String
  public var phone: String
  /// The address of a profile or page.
  public var link: String
  /// The postal address, in as many lines as it has.
  public var address: String

  public init(
    name: String = "",
    email: String = "",
    phone: String = "",
    link: String = "",
    address: String = ""
  ) {
    self.name = name
    self.email = email
    self.phone = phone
    self.link = link
    self.address = address
  }
}
