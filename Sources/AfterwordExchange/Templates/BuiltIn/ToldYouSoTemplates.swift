extension BuiltInTemplates {
  static let toldYouSo = ChannelTexts(
    email: """
      Subject: What came of your advice

      {{greeting}}

      \(said) \(done)

      Thank you for saying it so openly. \
      This needs no answer, I only wanted you to know.

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      {{^isShort}}\(said) {{/isShort}}\
      {{#isShort}}I took what you told me to heart. {{/isShort}}\
      {{^isShort}}\(done) {{/isShort}}\
      Thank you for saying it so openly: I have worked on it, and it helped.
      """,
    letter: """
      {{greeting}}

      \(said) \(done)

      Thank you for saying it so openly.

      {{regards}}
      """,
    points: """
      {{#advice}}
      - They advised you to {{advice}}.
      {{/advice}}
      {{#wishForMore}}
      - They wished for {{wishForMore}}.
      {{/wishForMore}}
      {{#criticismWords}}
      - What you took away: "{{criticismWords}}".
      {{/criticismWords}}
      {{#proofLink}}
      - What came of it: {{proofLink}}
      {{/proofLink}}
      {{#proofDeed}}
      - What came of it: you {{proofDeed}}.
      {{/proofDeed}}
      {{#proofWords}}
      - What came of it: {{proofWords}}.
      {{/proofWords}}
      - Say thank you for their openness, and ask for nothing.
      """
  )

  private static let said = """
    {{#advice}}\
    {{#day}}When we spoke {{day}}, you advised me to {{advice}}.{{/day}}\
    {{^day}}You advised me to {{advice}}.{{/day}}\
    {{/advice}}\
    {{#wishForMore}}\
    {{#day}}When we spoke {{day}}, you wished for {{wishForMore}}.{{/day}}\
    {{^day}}You wished for {{wishForMore}}.{{/day}}\
    {{/wishForMore}}\
    {{#criticismWords}}\
    {{#day}}After we spoke {{day}}, I wrote down{{/day}}{{^day}}I wrote down{{/day}} what I could do \
    better: "{{criticismWords}}".\
    {{/criticismWords}}
    """

  private static let done = """
    {{#proofLink}}I took it to heart, and here is what came of it: {{proofLink}}{{/proofLink}}\
    {{#proofDeed}}I took it to heart and {{proofDeed}}.{{/proofDeed}}\
    {{#proofWords}}I took it to heart, and this is what I have done since: {{proofWords}}.{{/proofWords}}\
    {{^proofLink}}{{^proofDeed}}{{^proofWords}}I have taken what you said to heart and worked on it since.\
    {{/proofWords}}{{/proofDeed}}{{/proofLink}}
    """
}
