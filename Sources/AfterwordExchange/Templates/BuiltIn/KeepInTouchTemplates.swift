extension BuiltInTemplates {
  static let keepInTouch = ChannelTexts(
    email: """
      Subject: Greetings, and a question

      {{greeting}}

      \(memory) \(news)

      How have you and {{team}} been since? If something opens at {{company}} where I could help, I \
      would be glad to hear of it, and if I can be of use to you, please tell me.

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      {{^isShort}}\(memory) \(news) {{/isShort}}\
      How have you and {{team}} been? If I can be of use to you, please tell me.
      """,
    letter: """
      {{greeting}}

      \(memory) \(news)

      I hope that you and {{team}} are well. If something opens at {{company}} where I could help, I \
      would be glad to hear of it.

      {{regards}}
      """,
    points: """
      {{#topic}}
      - Come back to {{topic}}.
      {{/topic}}
      {{#advice}}
      - You did what they advised: to {{advice}}.
      {{/advice}}
      - Ask how they and {{team}} have been.
      - Offer your help with something.
      - Do not ask for a job: they know.
      """
  )

  private static let memory = """
    {{#topic}}I still think of what we said about {{topic}}.{{/topic}}\
    {{^topic}}{{#occasion}}I think back with pleasure to {{occasion}}.{{/occasion}}{{/topic}}
    """

  private static let news = """
    {{#advice}}You advised me to {{advice}}, and I did\
    {{#proofLink}}: {{proofLink}}{{/proofLink}}\
    {{#proofDeed}}: I {{proofDeed}}.{{/proofDeed}}\
    {{#proofWords}}: {{proofWords}}.{{/proofWords}}\
    {{^proofLink}}{{^proofDeed}}{{^proofWords}}.{{/proofWords}}{{/proofDeed}}{{/proofLink}}\
    {{/advice}}
    """
}
