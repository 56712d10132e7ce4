extension BuiltInTemplates {
  static let thankYou = ChannelTexts(
    email: """
      Subject: Thank you{{#occasion}} for {{occasion}}{{/occasion}}

      {{greeting}}

      {{#isLate}}
      Thank you for {{occasion}}{{^occasion}}your time{{/occasion}}. \
      This comes later than I wanted, and is meant no less. \(specific) \(passingOn)

      \(closing)

      {{/isLate}}
      {{^isLate}}
      \(opening) \(specific)

      \(meaning)

      {{#nextStep}}As agreed, I will {{nextStep}}. {{/nextStep}}\(closing)

      {{/isLate}}
      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      Thank you for {{occasion}}{{^occasion}}your time{{/occasion}}. \
      {{^isShort}}\(specific) {{/isShort}}\
      I look forward to what comes next.
      """,
    letter: """
      {{greeting}}

      {{#isLate}}
      Thank you for {{occasion}}{{^occasion}}your time{{/occasion}}. \(specific)
      {{/isLate}}
      {{^isLate}}
      \(opening) \(specific)

      \(meaning)
      {{/isLate}}

      With my thanks once more, I wish you and the team all the best.

      {{regards}}
      """,
    points: """
      - Say thank you for {{occasion}}{{^occasion}}the conversation{{/occasion}}.
      {{#topic}}
      - Come back to {{topic}}.
      {{/topic}}
      {{#quote}}
      - What stayed with you: "{{quote}}".
      {{/quote}}
      {{#gladClause}}
      - It was good to hear that it matters to them {{gladClause}}.
      {{/gladClause}}
      {{#remark}}
      - What encouraged you: "{{remark}}".
      {{/remark}}
      {{#thought}}
      - You are still thinking about {{thought}}.
      {{/thought}}
      {{#passOnTo}}
      - Ask them to thank {{passOnTo}} as well.
      {{/passOnTo}}
      {{#nextStep}}
      - You will {{nextStep}}.
      {{/nextStep}}
      {{#answerDay}}
      - They want to answer by {{answerDay}}; no need to ask.
      {{/answerDay}}
      - Two minutes are enough.
      """
  )

  private static let opening = """
    {{#isHost}}\
    Thank you for arranging {{occasion}}{{^occasion}}our conversation{{/occasion}} and for making me \
    feel so welcome. \
    {{^passOnTo}}{{#others}}I was glad to meet {{others}}. {{/others}}{{/passOnTo}}\
    {{/isHost}}\
    {{#isFirst}}\
    Thank you for taking the time for {{occasion}}{{^occasion}}our conversation{{/occasion}}. \
    {{/isFirst}}\
    {{#isSecond}}\
    It was a pleasure to meet you{{#day}} {{day}}{{/day}}; thank you for an open and lively \
    conversation. \
    {{/isSecond}}\
    {{#isThird}}\
    I am grateful for the time that you gave me{{#day}} {{day}}{{/day}}, and for everything that you \
    told me about your work: thank you. \
    {{/isThird}}\
    \(passingOn)
    """

  private static let passingOn = """
    {{#passOnTo}}Please pass my thanks on to {{passOnTo}} as well.{{/passOnTo}}
    """

  private static let specific = """
    {{#topic}}I especially enjoyed talking about {{topic}}.{{/topic}}\
    {{#quote}}One sentence has stayed with me since: "{{quote}}".{{/quote}}\
    {{#gladClause}}It was good to hear that it matters to you {{gladClause}}.{{/gladClause}}\
    {{#remark}}What encouraged me most went straight into my notes: "{{remark}}".{{/remark}}\
    {{#thought}}I am still thinking about {{thought}}.{{/thought}}
    """

  private static let meaning = """
    {{#isHost}}\
    All that I saw and heard has made me even more interested in \
    {{#position}}the {{position}} position{{/position}}{{^position}}working with you{{/position}}.\
    {{/isHost}}\
    {{#isFirst}}\
    Since then I have come back to the work with {{team}} more than once\
    {{#position}}, and I would gladly bring all that I have learnt so far to the {{position}} \
    position{{/position}}.\
    {{/isFirst}}\
    {{#isSecond}}\
    I can picture the work with {{team}} much better now, and would be glad to be of use there.\
    {{/isSecond}}\
    {{#isThird}}\
    I left {{company}} with a clear idea of what is needed, and with the wish to take my part in it.\
    {{/isThird}}
    """

  private static let closing = """
    {{#isHost}}\
    {{#answerDay}}I look forward to your answer by {{answerDay}}.{{/answerDay}}\
    {{^answerDay}}I look forward to hearing how it goes on.{{/answerDay}}\
    {{/isHost}}\
    {{#isFirst}}\
    {{#answerDay}}I look forward to hearing from you by {{answerDay}}.{{/answerDay}}\
    {{^answerDay}}I look forward to hearing from you.{{/answerDay}}\
    {{/isFirst}}\
    {{#isSecond}}If a question comes up on your side, I am glad to answer it.{{/isSecond}}\
    {{#isThird}}I would be happy to go on with the conversation.{{/isThird}}
    """
}
