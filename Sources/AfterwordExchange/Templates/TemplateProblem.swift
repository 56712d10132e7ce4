/// Something in a template of one's own that is not as it is to be. The built-in one stays in force.
public struct TemplateProblem: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case unknownTag(String, suggestion: String?)
    /// `{{` without its `}}`.
    case unclosedTag
    /// `{{/name}}` where another section is open, or none.
    case wrongEnd(String, open: String?)
    case unclosedSection(String)
    /// Mustache knows this kind of tag, and Afterword has no use for it.
    case unusedKind(Character)
    /// A tag for sections alone stands by itself.
    case onlyForSections(String)
    case tooDeep(limit: Int)
    case isEmpty
    /// The file is named after no kind and channel.
    case unknownName
    /// The reason, as the beginning of a sentence.
    case unreadable(String)
  }

  /// The name of the file.
  public var file: String
  /// Counted from 1; 0 where it is about the whole file.
  public var line: Int
  /// In Unicode scalars, counted from 1; 0 where it is about the whole file.
  public var column: Int
  public var kind: Kind

  public init(file: String, line: Int = 0, column: Int = 0, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What is wrong and what follows, with a full stop; without the place.
  public var sentence: String { "\(reason) This file is not used." }

  private var reason: String {
    switch kind {
    case .unknownTag(let name, let suggestion?):
      "{{\(name)}} is not known; {{\(suggestion)}} is."
    case .unknownTag(let name, nil):
      "{{\(name)}} is not known. afterword templates --tags names all tags."
    case .unclosedTag: "{{ has no }}."
    case .wrongEnd(let name, let open?): "{{/\(name)}} ends nothing here: {{#\(open)}} is open."
    case .wrongEnd(let name, nil): "{{/\(name)}} ends nothing here."
    case .unclosedSection(let name): "{{#\(name)}} has no {{/\(name)}}."
    case .unusedKind(let sign): "Tags that begin with {{\(sign) are not used here."
    case .onlyForSections(let name):
      "{{\(name)}} is a case: write {{#\(name)}}, what holds for it, and {{/\(name)}}."
    case .tooDeep(let limit): "Sections stand in each other more than \(limit) deep."
    case .isEmpty: "It is empty."
    case .unknownName:
      "Templates are named after a kind, or a kind and a channel: thank-you.mustache, "
        + "thank-you-letter.mustache."
    case .unreadable(let reason): "\(reason)."
    }
  }
}
