internal import AfterwordModel

/// A line of a note as a part of a sentence to somebody: "liked the migration story" is no sentence,
/// but "the migration story" can stand behind "about".
struct NoteFragment {
  /// The most characters: a pasted document in one line must not become a message.
  static let reach = 100

  /// The whole line, with names instead of mentions; cut at a word where it is long.
  let text: String

  /// The reader is whom the line is told: their own name becomes "you".
  init(_ line: String, knownNames: [String], reader: String? = nil) {
    let named = Self.withoutMentions(line.onOneLine, knownNames: knownNames, reader: reader)
    text = Self.cut(Self.withoutSpeaker(named, knownNames: knownNames))
  }

  init(_ line: String) { text = Self.cut(line.onOneLine) }

  private static func withoutMentions(
    _ line: String,
    knownNames: [String],
    reader: String?
  ) -> String {
    var bytes = Array(line.utf8)
    for mention in Mention.all(in: line, knownNames: knownNames).reversed() {
      let written = bytes[mention.range].dropFirst()
      let name = mention.name == reader ? Array("you".utf8) : Array(written)
      bytes.replaceSubrange(mention.range, with: name)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// "more depth, said Priya": who said it is no part of what was said.
  private static func withoutSpeaker(_ line: String, knownNames: [String]) -> String {
    let names = Set(
      knownNames + knownNames.compactMap { $0.split(separator: " ").first.map(String.init) }
    )
    for mark in [", said ", ", says ", " (said ", " (says "] {
      guard let said = line.ranges(of: mark).last else { continue }
      let name = String(line[said.upperBound...]).without(suffixes: ".,;:)")
      if names.contains(name) || name == "you" { return line[..<said.lowerBound].trimmed }
    }
    return line
  }

  private static func cut(_ line: String) -> String {
    let line = String(line.drop { ",;: ".contains($0) }).without(suffixes: ".,;:!")
    let start = line.prefix(reach)
    guard start.endIndex < line.endIndex else { return line }
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return String(words).without(suffixes: ".,;:!") + " …"
  }
}

extension NoteFragment {
  /// What the line holds between quotation marks, if that is more than a word.
  var quotation: String? {
    for (opening, closing) in [("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»"), ("「", "」")] {
      guard let start = text.firstRange(of: opening),
        let end = text[start.upperBound...].firstRange(of: closing)
      else { continue }
      let inside = text[start.upperBound..<end.lowerBound].onOneLine.without(suffixes: ".,;:")
      if inside.count > 8 || inside.contains(" ") { return inside }
    }
    return nil
  }

  /// What was talked about, to stand behind "about"; nil where the line does not say so.
  var topic: String? {
    guard let rest = text.behind(anyOf: FragmentWords.likings) else { return nil }
    let topic = rest.upToSideRemark
    guard let first = topic.firstWord, first != "that",
      !FragmentWords.pronouns.contains(topic.lowercased())
    else { return nil }
    return topic
  }

  /// "that I have run migrations": what they were glad of, as a clause.
  var gladClause: String? {
    guard let rest = text.behind(anyOf: FragmentWords.likings), rest.firstWord == "that",
      rest.split(separator: " ").count > 2
    else { return nil }
    return rest
  }

  /// What there is to be more of: "more Kubernetes depth".
  var wishForMore: String? {
    text.behind(anyOf: FragmentWords.wishesForMore).map { "more \($0)" }
  }

  /// What is to be done, to stand behind "to": "send the lab link".
  var deed: String? {
    let rest = text.behind(anyOf: FragmentWords.intentions) ?? text
    guard let verb = rest.firstWord, FragmentWords.verbs.contains(verb) else { return nil }
    return rest.withSmallFirstLetter
  }

  /// What was advised, to stand behind "to": "practise back-of-the-envelope sums". A line of criticism
  /// may begin with a noun that looks like a verb, as in "test coverage is thin".
  var advice: String? {
    let parts = [text] + text.split(separator: ":").dropFirst().map { String($0.trimmed) }
    for part in parts {
      if let advised = part.behind(anyOf: FragmentWords.intentions), let verb = advised.firstWord,
        FragmentWords.verbs.contains(verb)
      {
        return advised.withSmallFirstLetter
      }
      if let verb = part.firstWord, FragmentWords.clearVerbs.contains(verb) {
        return part.withSmallFirstLetter
      }
    }
    return nil
  }

  /// What is to be handed over, to stand behind "send you": "the lab link".
  var thing: String? {
    guard let deed, let verb = deed.firstWord, FragmentWords.handingOver.contains(verb) else {
      return nil
    }
    let words = deed.split(separator: " ").dropFirst().map(String.init)
    let object = words.first?.lowercased() == "you" ? Array(words.dropFirst()) : words
    // "Send the numbers to Priya" is for somebody else, "the link to the talk" is not.
    let isToSomebody = zip(object, object.dropFirst()).contains { word, next in
      word == "to" && next.first?.isUppercase == true
    }
    return object.isEmpty || isToSomebody ? nil : object.joined(separator: " ")
  }

  /// Whether that comes as a file.
  var isDocument: Bool {
    let words = Set(text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
    return !words.isDisjoint(with: FragmentWords.documents) && !words.contains("link")
  }

  /// A question, to stand behind "ask you": "what happens to the on-call rota".
  var question: String? { isAskedDirectly ? nil : anyQuestion }

  /// A question that stands by itself: "how do you test restores".
  var directQuestion: String? { isAskedDirectly ? anyQuestion : nil }

  private var anyQuestion: String? {
    let question = text.upToSideRemark.without(suffixes: "?").trimmed
    guard let first = question.firstWord,
      FragmentWords.questions.contains(first) || FragmentWords.auxiliaries.contains(first)
    else { return nil }
    return question.withSmallFirstLetter
  }

  /// "How long does a build take", "is it for everybody".
  private var isAskedDirectly: Bool {
    let words = text.split(separator: " ").prefix(4).map { $0.lowercased() }
    guard let first = words.first else { return false }
    return FragmentWords.auxiliaries.contains(first)
      || words.dropFirst().contains { ["do", "does", "did"].contains($0) }
  }

  /// What was done, to stand behind "I": "wrote a small calendar".
  var pastDeed: String? {
    let rest = text.behind(anyOf: ["i have", "i've", "i’ve", "i"]) ?? text
    guard let verb = rest.firstWord else { return nil }
    let isPast = FragmentWords.pastForms.contains(verb) || verb.count > 4 && verb.hasSuffix("ed")
    return isPast ? rest.withSmallFirstLetter : nil
  }

  /// The address of a page, where the line is nothing else.
  var link: String? {
    text.hasPrefix("https://") || text.hasPrefix("http://")
      ? text.contains(" ") ? nil : text : nil
  }
}

extension String {
  /// What follows the longest of these beginnings, in whatever case.
  fileprivate func behind(anyOf beginnings: [String]) -> String? {
    let small = lowercased()
    let found = beginnings.filter { small.hasPrefix($0 + " ") }.max { $0.count < $1.count }
    guard let found else { return nil }
    let rest = dropFirst(found.count).onOneLine
    return rest.isEmpty ? nil : rest
  }

  fileprivate var firstWord: String? {
    split(separator: " ").first.map { $0.lowercased() }
  }

  /// Up to a comma or the like: "the migration story, asked twice" is one thing with a remark.
  fileprivate var upToSideRemark: String {
    let ends = [", ", "; ", ": ", " (", " - ", " – ", " — ", ". "].compactMap {
      firstRange(of: $0)?.lowerBound
    }
    return ends.min().map { self[..<$0].trimmed } ?? self
  }

  fileprivate func without(suffixes: String) -> String {
    var text = self[...]
    while let last = text.last, suffixes.contains(last) || last.isWhitespace {
      text = text.dropLast()
    }
    return String(text)
  }

  /// Within a sentence; "I", "CV" and names that are written large throughout stay.
  fileprivate var withSmallFirstLetter: String {
    guard let first, first.isUppercase, let second = dropFirst().first, second.isLowercase else {
      return self
    }
    return first.lowercased() + dropFirst()
  }
}
