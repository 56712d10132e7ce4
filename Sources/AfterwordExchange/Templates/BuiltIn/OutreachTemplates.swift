extension BuiltInTemplates {
  static let outreach = ChannelTexts(
    email: """
      Subject: {{#isReminder}}Once more: a{{/isReminder}}{{^isReminder}}A{{/isReminder}} question about \
      {{team}} at {{company}}

      {{greeting}}

      \(opening) \(request)

      A few lines would help me a lot. If it does not suit you, that is fine as well.

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      {{^isShort}}\(opening) {{/isShort}}\
      {{#isShort}}I am talking with {{company}} and would value your view. {{/isShort}}\
      \(request) Thank you!
      """,
    letter: """
      {{greeting}}

      \(opening) \(request)

      A few lines would help me a lot{{#myEmail}}: {{myEmail}}{{/myEmail}}. If it does not suit you, that \
      is fine as well.

      {{regards}}
      """,
    points: """
      - You are talking with {{company}}{{#position}} about the {{position}} position{{/position}} and \
      would value their view.
      {{#question}}
      - Ask {{question}}.
      {{/question}}
      {{#directQuestion}}
      - Ask: {{directQuestion}}?
      {{/directQuestion}}
      {{^question}}
      {{^directQuestion}}
      {{#about}}
      - It is about this: {{about}}.
      {{/about}}
      {{^about}}
      - Ask: what would you want to know before joining {{team}}?
      {{/about}}
      {{/directQuestion}}
      {{/question}}
      - Listen; ask nothing about your chances.
      - Say thank you, and ask who else could tell you more.
      """
  )

  private static let opening = """
    {{#isReminder}}My question may have come at a bad time, so here it is once more.{{/isReminder}}\
    {{^isReminder}}I am talking with {{company}}\
    {{#position}} about the {{position}} position{{/position}} and would value the view of somebody \
    who does the work.{{/isReminder}}
    """

  private static let request = """
    {{#question}}I would like to ask you {{question}}.{{/question}}\
    {{#directQuestion}}I have one question: {{directQuestion}}?{{/directQuestion}}\
    {{^question}}{{^directQuestion}}\
    {{#about}}It is about this: {{about}}.{{/about}}\
    {{^about}}What would you want to know before joining {{team}}?{{/about}}\
    {{/directQuestion}}{{/question}}
    """
}
