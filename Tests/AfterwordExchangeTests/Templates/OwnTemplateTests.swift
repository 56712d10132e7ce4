import AfterwordModel
import Testing

@testable import AfterwordExchange

@Suite("Templates of one's own")
struct OwnTemplateTests {
  private func read(_ files: [String: String]) -> (MessageTemplates, [TemplateProblem]) {
    MessageTemplates.reading(
      files.sorted { $0.key < $1.key }.map { TemplateFile(name: $0.key, text: $0.value) }
    )
  }

  private func text(
    _ templates: MessageTemplates,
    _ channel: Channel,
    _ sample: SampleFacts = SampleFacts()
  ) throws -> String {
    templates.draft(for: try sample.facts(), channel: channel, sender: SampleFacts.sender).text
  }

  @Test("The one for a channel beats the one for all, which beats the built-in one")
  func precedence() throws {
    let (templates, problems) = read([
      "thank-you.mustache": "Subject: Hello\n\nTo {{firstName}}",
      "thank-you-letter.mustache": "By hand, {{firstName}}",
    ])
    #expect(problems.isEmpty)
    #expect(try text(templates, .letter) == "By hand, Dana")
    #expect(try text(templates, .email) == "Subject: Hello\n\nTo Dana")
    #expect(try text(templates, .phone) == "To Dana", "Only an e-mail has a subject.")
    var other = SampleFacts()
    other.kind = .custom
    #expect(try text(templates, .email, other) == text(MessageTemplates(), .email, other))
    #expect(templates.ownNames.map(\.text) == ["thank-you", "thank-you-letter"])
  }

  @Test("A wrong one is named with its places, and the next best is used")
  func problems() throws {
    let (templates, problems) = read([
      "thank-you-email.mustache": "Hello {{firstname}},\n\nünd {{#topic}}{{nonsense}}{{/praise}}"
    ])
    #expect(
      problems.map { "\($0.line):\($0.column) \($0.sentence)" } == [
        "1:7 {{firstname}} is not known; {{firstName}} is. This file is not used.",
        "3:5 {{#topic}} has no {{/topic}}. This file is not used.",
        "3:15 {{nonsense}} is not known. afterword templates --tags names all tags. This file is not used.",
        "3:27 {{/praise}} ends nothing here: {{#topic}} is open. This file is not used.",
      ]
    )
    #expect(try text(templates, .email) == text(MessageTemplates(), .email))
  }

  @Test(
    "What Mustache would follow, change or swallow is refused",
    arguments: [
      ("{{> thank-you-email}}", "Tags that begin with {{> are not used here."),
      ("{{<a}}{{$b}}x{{/b}}{{/a}}", "Tags that begin with {{< are not used here."),
      ("{{=<% %>=}}", "Tags that begin with {{= are not used here."),
      ("{{% CONTENT_TYPE:HTML}}", "Tags that begin with {{% are not used here."),
      ("{{name", "{{ has no }}."),
      ("{{{name}}", "{{ has no }}."),
      (
        "{{isShort}}",
        "{{isShort}} is a case: write {{#isShort}}, what holds for it, and {{/isShort}}."
      ),
      (
        "{{uppercased(name)}}",
        "{{uppercased(name)}} is not known. afterword templates --tags names all tags."
      ),
      ("{{}}", "{{}} is not known. afterword templates --tags names all tags."),
      ("{{.}}", "{{.}} is not known. afterword templates --tags names all tags."),
      (" \n ", "It is empty."),
    ]
  )
  func refused(text: String, sentence: String) throws {
    let (templates, problems) = read(["custom.mustache": text])
    #expect(problems.first?.sentence == sentence + " This file is not used.")
    #expect(templates.ownNames.isEmpty)
  }

  @Test("Sections in each other without an end are refused before Mustache goes into them")
  func depth() {
    let deep = String(repeating: "{{#name}}", count: 50_000)
    let (_, problems) = read(["custom.mustache": deep])
    #expect(problems.contains { $0.kind == .tooDeep(limit: TemplateScan.mostDepth) })
  }

  @Test("A file that is named after nothing is told")
  func names() {
    let (_, problems) = read(["thankyou.mustache": "x", "thank-you-fax.mustache": "x"])
    #expect(problems.map(\.kind) == [.unknownName, .unknownName])
    #expect(problems.map(\.file) == ["thank-you-fax.mustache", "thankyou.mustache"])
  }

  @Test("Comments, line breaks of other systems and tags without escaping are fine")
  func leniency() throws {
    let (templates, problems) = read([
      "custom.mustache": "{{! for all }}\r\n{{ name }}\r\n{{{company}}} {{&position}}\r\n"
    ])
    #expect(problems.isEmpty)
    var sample = SampleFacts()
    sample.kind = .custom
    #expect(try text(templates, .email, sample) == "Dana Whitfield\nAcme Staff SRE")
  }

  @Test("What stands in a note or a name is never read as HTML or as a template")
  func plainText() throws {
    var sample = SampleFacts()
    let name = "Dana <b>{{company}}</b> & Co"
    sample.names = [name]
    sample.company = "A&B <GmbH> {{name}}"
    sample.note = ["+ \"{{#name}} it's <i>5 > 3</i> && {{{me}}}\""]
    let (templates, problems) = read(["thank-you.mustache": "{{name}} | {{company}} | {{quote}}"])
    #expect(problems.isEmpty)
    #expect(
      try text(templates, .email, sample)
        == "\(name) | A&B <GmbH> {{name}} | {{#name}} it's <i>5 > 3</i> && {{{me}}}"
    )
    #expect(try text(MessageTemplates(), .email, sample).contains("{{#name}} it's <i>5 > 3</i>"))
  }

  @Test("No line break of a name or a note makes a line of its own")
  func lineBreaks() throws {
    var sample = SampleFacts()
    sample.kind = .custom
    sample.names = ["Dana\nBcc: everybody@example.org"]
    sample.position = "SRE\r\nBcc: x@example.org"
    let text = try text(MessageTemplates(), .email, sample)
    #expect(!text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("Bcc") })
  }

  @Test("Every built-in template is one that could be one's own")
  func builtIn() {
    for kind in FollowUpKind.allCases {
      for channel in Channel.allCases {
        let text = MessageTemplates.builtIn(kind, channel)
        let scan = TemplateScan(text, file: "\(kind.rawValue)-\(channel.rawValue)")
        #expect(scan.problems.isEmpty)
        #expect(MessageTemplate.reading(text, file: "").0 != nil)
        #expect(text.hasPrefix("Subject: ") == (channel == .email))
      }
    }
  }
}
