extension BuiltInTemplates {
  static let statusCheck = ChannelTexts(
    email: """
      Subject: {{#position}}The {{position}} position{{/position}}{{^position}}My application{{/position}}

      {{greeting}}

      \(question)

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      {{^isReminder}}\
      Could you tell me how things stand\(position)? \
      I am still very interested, and glad to send whatever helps the decision.\
      {{/isReminder}}\
      {{#isReminder}}\
      A line about the timing{{#position}} of the {{position}} position{{/position}} would help me to \
      plan. I am still very interested, and will not ask again.\
      {{/isReminder}}
      """,
    letter: """
      {{greeting}}

      \(question)

      {{regards}}
      """,
    points: """
      {{#occasion}}
      - Say thank you again for {{occasion}}.
      {{/occasion}}
      {{#passedAnswerDay}}
      - They had hoped to answer by {{passedAnswerDay}}; such plans move.
      {{/passedAnswerDay}}
      - Ask how things stand\(position), and when it makes sense to talk again.
      - Offer to send whatever helps the decision.
      {{#isReminder}}
      - It is the second time that you ask, and should be the last.
      {{/isReminder}}
      """
  )

  private static let position = "{{#position}} with the {{position}} position{{/position}}"

  private static let question = """
    {{^isReminder}}\
    {{#occasion}}Thank you again for {{occasion}}. {{/occasion}}\
    {{#passedAnswerDay}}You had hoped to answer by {{passedAnswerDay}}, and I know how such plans \
    move. {{/passedAnswerDay}}\
    Could you tell me how things stand\(position), and what the next step would be? \
    I am still very interested, and glad to send whatever helps the decision.\
    {{/isReminder}}\
    {{#isReminder}}\
    I asked you a while ago how things stand\(position), and can imagine how full your weeks are. \
    I am still very interested, and a line about the timing would help me to plan. \
    After this I will wait for word from you. Thank you for your time.\
    {{/isReminder}}
    """
}
