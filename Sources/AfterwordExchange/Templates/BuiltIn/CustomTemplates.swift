extension BuiltInTemplates {
  static let custom = ChannelTexts(
    email: """
      Subject: {{#position}}The {{position}} position{{/position}}{{^position}}My application{{/position}}

      {{greeting}}

      \(matter) Thank you for your time.

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      \(matter) Thank you!
      """,
    letter: """
      {{greeting}}

      \(matter) Thank you for your time.

      {{regards}}
      """,
    points: """
      {{#aboutDeed}}
      - You want to {{aboutDeed}}.
      {{/aboutDeed}}
      {{^aboutDeed}}
      {{#about}}
      - It is about this: {{about}}.
      {{/about}}
      {{/aboutDeed}}
      {{^about}}
      - Talk about how things stand\
      {{#position}} with the {{position}} position{{/position}} at {{company}}.
      {{/about}}
      {{#answerDay}}
      - They want to answer by {{answerDay}}.
      {{/answerDay}}
      - Say thank you for their time.
      """
  )

  private static let matter = """
    {{#aboutDeed}}I would like to {{aboutDeed}}.{{/aboutDeed}}\
    {{^aboutDeed}}\
    {{#about}}I am writing about this: {{about}}.{{/about}}\
    {{^about}}I am writing about {{#position}}the {{position}} position{{/position}}\
    {{^position}}my application{{/position}} at {{company}}.{{/about}}\
    {{/aboutDeed}}
    """
}
