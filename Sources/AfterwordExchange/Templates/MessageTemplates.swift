public import AfterwordModel

/// What messages are made of: a template for each kind and channel, built in or the person's own.
public struct MessageTemplates: Sendable {
  /// The person's own, by what they are for.
  private var own: [TemplateName: MessageTemplate] = [:]

  /// The built-in ones alone.
  public init() {}

  /// With the person's own: what is wrong with one is told, and the built-in one stays in force.
  public static func reading(_ files: [TemplateFile]) -> (MessageTemplates, [TemplateProblem]) {
    var templates = MessageTemplates()
    var problems: [TemplateProblem] = []
    for file in files {
      guard let name = TemplateName(file: file.name) else {
        problems.append(TemplateProblem(file: file.name, kind: .unknownName))
        continue
      }
      let (template, found) = MessageTemplate.reading(file.text, file: file.name)
      templates.own[name] = template
      problems += found
    }
    return (templates, problems)
  }

  /// The message as its template has it: never with anything left to fill in.
  public func draft(for facts: DraftFacts, channel: Channel, sender: Sender) -> Draft {
    guard let template = template(for: facts.detail.followUp.kind, channel) else {
      return Draft("")
    }
    var words = MessageWords(facts: facts, channel: channel, sender: sender)
    var draft = Draft(template.text(for: words))
    if let limit = Self.characterLimit(of: facts.detail.followUp.kind, channel),
      draft.text.utf16.count > limit
    {
      words.isShort = true
      draft = Draft(template.text(for: words))
    }
    return channel == .email || draft.subject == nil ? draft : Draft(draft.body)
  }

  /// What the person has templates of their own for.
  public var ownNames: [TemplateName] { own.keys.sorted { $0.text < $1.text } }

  /// The built-in template as a text to begin one's own from.
  public static func builtIn(_ kind: FollowUpKind, _ channel: Channel) -> String {
    BuiltInTemplates.texts(for: kind)[channel]
  }

  private func template(for kind: FollowUpKind, _ channel: Channel) -> MessageTemplate? {
    own[TemplateName(kind: kind, channel: channel)] ?? own[TemplateName(kind: kind)]
      ?? MessageTemplate.reading(Self.builtIn(kind, channel), file: "").0
  }

  /// LinkedIn takes 200 characters with an invitation, and cuts off what is seen of a longer message.
  private static func characterLimit(of kind: FollowUpKind, _ channel: Channel) -> Int? {
    guard channel == .linkedin else { return nil }
    return kind == .connect ? 200 : 300
  }
}

/// A file in the folder of own templates.
public struct TemplateFile: Sendable, Hashable {
  /// Without its folder.
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What a template is for: a kind of message, by one channel or by any.
public struct TemplateName: Sendable, Hashable {
  public static let fileEnding = ".mustache"

  public var kind: FollowUpKind
  /// Nil: by any.
  public var channel: Channel?

  public init(kind: FollowUpKind, channel: Channel? = nil) {
    self.kind = kind
    self.channel = channel
  }

  /// "thank-you", "thank-you-letter"; nil if there is no such kind or channel.
  public init?(_ text: String) {
    let all = FollowUpKind.allCases.flatMap { kind in
      [TemplateName(kind: kind)] + Channel.allCases.map { TemplateName(kind: kind, channel: $0) }
    }
    guard let found = all.first(where: { $0.text == text }) else { return nil }
    self = found
  }

  init?(file: String) {
    guard file.hasSuffix(Self.fileEnding) else { return nil }
    self.init(String(file.dropLast(Self.fileEnding.count)))
  }

  public var text: String {
    channel.map { "\(kind.rawValue)-\($0.rawValue)" } ?? kind.rawValue
  }
}

/// The name and the meaning of every tag, for people to read.
public struct TemplateTagDescription: Sendable, Hashable {
  public var name: String
  public var sentence: String

  public static let all = TemplateTag.all.map {
    TemplateTagDescription(name: $0.name, sentence: $0.sentence)
  }
}
