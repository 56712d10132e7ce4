extension BuiltInTemplates {
  static let promise = ChannelTexts(
    email: """
      Subject: As promised{{#promisedDocument}}: {{promisedDocument}}{{/promisedDocument}}\
      {{#promisedThing}}: {{promisedThing}}{{/promisedThing}}

      {{greeting}}

      \(kept) If there is anything else that you would like to see, please tell me.

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      \(kept)
      """,
    letter: """
      {{greeting}}

      \(kept) If there is anything else that you would like to see, please tell me.

      {{regards}}
      """,
    points: """
      {{#promisedDocument}}
      - You promised {{promisedDocument}}: say where it is.
      {{/promisedDocument}}
      {{#promisedThing}}
      - You promised {{promisedThing}}: say where it is.
      {{/promisedThing}}
      {{#promisedDeed}}
      - You promised to {{promisedDeed}}.
      {{/promisedDeed}}
      {{#promisedWords}}
      - You promised: "{{promisedWords}}".
      {{/promisedWords}}
      - Ask whether there is anything else that they would like to see.
      """
  )

  private static let kept = """
    {{#promisedDocument}}\
    As promised{{#day}} {{day}}{{/day}}, you will find {{promisedDocument}} attached.\
    {{/promisedDocument}}\
    {{#promisedThing}}\
    As promised{{#day}} {{day}}{{/day}}, I am sending you {{promisedThing}}.\
    {{/promisedThing}}\
    {{#promisedDeed}}\
    {{#day}}When we spoke {{day}}, I promised to {{promisedDeed}}.{{/day}}\
    {{^day}}I promised to {{promisedDeed}}.{{/day}} Here it is.\
    {{/promisedDeed}}\
    {{#promisedWords}}\
    {{#day}}When we spoke {{day}}, I made you a promise{{/day}}\
    {{^day}}I made you a promise{{/day}}: "{{promisedWords}}". Here it is.\
    {{/promisedWords}}\
    {{^promisedDocument}}{{^promisedThing}}{{^promisedDeed}}{{^promisedWords}}\
    {{#day}}When we spoke {{day}}, I made you a promise. {{/day}}Here is what I owe you.\
    {{/promisedWords}}{{/promisedDeed}}{{/promisedThing}}{{/promisedDocument}}
    """
}
