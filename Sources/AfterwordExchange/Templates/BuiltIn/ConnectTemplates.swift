extension BuiltInTemplates {
  static let connect = ChannelTexts(
    email: """
      Subject: Staying in touch

      {{greeting}}

      It was good to talk with you\(subject). \(specific) I would be glad to stay in touch, whatever \
      comes of it: may I send you an invitation on LinkedIn?

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      It was good to talk with you{{^isShort}}\(subject){{/isShort}}. \
      {{^isShort}}\(specific) {{/isShort}}\
      I would be glad to stay in touch here.
      """,
    letter: """
      {{greeting}}

      It was good to talk with you\(subject). \(specific) I would be glad to stay in touch, whatever \
      comes of it.{{#myEmail}} You can reach me at {{myEmail}}.{{/myEmail}}

      {{regards}}
      """,
    points: """
      - Say that you enjoyed talking with them.
      {{#topic}}
      - Come back to {{topic}}.
      {{/topic}}
      - Ask whether an invitation on LinkedIn is welcome.
      """
  )

  private static let subject = """
    {{#position}} about the {{position}} position{{/position}} at {{company}}
    """

  private static let specific = "{{#topic}}I liked what we said about {{topic}}.{{/topic}}"
}
