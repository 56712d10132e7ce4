/// What was promised to be sent along, and what the text says that it brings.
enum AttachmentCheck {
  /// A document was promised, and the text neither has it with it nor links to it.
  static func missing(from draft: CheckedDraft) -> [DraftWarning] {
    guard draft.kind == .promise, draft.isRead, let promise = draft.facts.promise,
      promisesDocument(promise.text)
    else { return [] }
    if mentionsAttachment(draft) || hasLink(draft) { return [] }
    return [.missingAttachment(promise.text)]
  }

  /// A mail program opens without it: somebody has to put it in.
  static func reminder(of draft: CheckedDraft) -> [DraftWarning] {
    draft.channel == .email && mentionsAttachment(draft) ? [.mentionsAttachment] : []
  }

  /// "Send my CV", "attach the plan"; a link is none.
  private static func promisesDocument(_ line: String) -> Bool {
    let keys = DraftWord.all(in: line).map(\.key)
    if keys.contains(where: attaching.contains) { return true }
    guard let document = keys.firstIndex(where: documents.contains),
      !keys.contains(where: links.contains), !line.contains("://")
    else { return false }
    let isBegun = keys[..<document].allSatisfy(articles.contains)
    return isBegun || keys.contains(where: sending.contains)
  }

  private static func mentionsAttachment(_ draft: CheckedDraft) -> Bool {
    let keys = draft.text.words.map(\.key)
    if keys.contains(where: attaching.contains) { return true }
    return zip(keys.indices, keys).contains { index, key in
      guard key == "here", index + 1 < keys.count, ["is", "are"].contains(keys[index + 1])
      else { return key == "here's" && isDocument(after: index, in: keys) }
      return isDocument(after: index + 1, in: keys)
    }
  }

  /// Within a few words: "here is the short CV".
  private static func isDocument(after index: Int, in keys: [String]) -> Bool {
    keys[(index + 1)...].prefix(4).contains(where: documents.contains)
  }

  private static func hasLink(_ draft: CheckedDraft) -> Bool {
    draft.draft.text.contains("://") || draft.draft.text.contains("www.")
  }

  private static let attaching: Set = [
    "attach", "attached", "attaching", "attachment", "attachments", "enclose", "enclosed",
    "enclosing", "enclosure",
  ]
  private static let sending: Set = [
    "send", "sending", "share", "forward", "mail", "email", "e-mail", "provide", "pass", "give",
    "submit", "get", "deliver", "hand",
  ]
  private static let articles: Set = ["a", "an", "my", "our", "the", "some", "two", "three"]
  private static let links: Set = [
    "link", "links", "url", "address", "repo", "repository", "github", "gitlab", "page", "website",
    "blog", "dates", "number", "about",
  ]
  private static let documents: Set = [
    "certificate", "certificates", "contract", "copy", "cv", "deck", "diagram", "diagrams", "doc",
    "docs", "document", "documents", "draft", "estimate", "file", "files", "form", "forms", "notes",
    "outline", "paper", "papers", "pdf", "photo", "photos", "picture", "plan", "portfolio",
    "presentation", "proposal", "references", "report", "reports", "resume", "résumé", "sample",
    "samples", "scan", "scans", "screenshot", "screenshots", "sheet", "sketch", "slide", "slides",
    "spreadsheet", "summary", "testimonial", "testimonials", "transcript", "transcripts",
    "whitepaper", "writeup", "write-up", "zip",
  ]
}
