extension BuiltInTemplates {
  static let rejectionReply = ChannelTexts(
    email: """
      Subject: Thank you, and one question

      {{greeting}}

      \(thanks) \(advice) \(future)

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      Thank you for letting me know, and for your time. \
      If you could advise me to work on one thing, what would it be? \
      {{^isShort}}I would be glad to meet you again.{{/isShort}}
      """,
    letter: """
      {{greeting}}

      \(thanks) \(advice) \(future)

      {{regards}}
      """,
    points: """
      - Say thank you for letting you know, and for the time that they took.
      - Ask for advice, not for reasons: what would they work on in your place?
      - Write it down, and do not argue.
      - You would be glad to be thought of if something else opens at {{company}}.
      """
  )

  private static let thanks = """
    Thank you for letting me know, and for the time that you and {{team}} took for me\
    {{#topic}}; I enjoyed talking about {{topic}}{{/topic}}.
    """

  private static let advice = """
    May I ask for your advice: if I were to work on one thing before I try again, what should it be?
    """

  private static let future = """
    I would be glad to hear from you if something else opens at {{company}}.
    """
}
