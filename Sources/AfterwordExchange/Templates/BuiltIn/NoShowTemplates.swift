extension BuiltInTemplates {
  static let noShow = ChannelTexts(
    email: """
      Subject: A new time for our conversation

      {{greeting}}

      \(missed) Could you send me two or three times that suit you? I will make room for one of them.

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      \(missed) \
      Could you send me two or three times that suit you?
      """,
    letter: """
      {{greeting}}

      \(missed) Could you let me know two or three times that suit you\
      {{#myEmail}}, best at {{myEmail}}{{/myEmail}}?

      {{regards}}
      """,
    points: """
      {{#time}}
      - {{company}} did not come {{day}} at {{time}}.
      {{/time}}
      - Ask whether all is well; do not ask why.
      - Agree on a new time.
      """
  )

  private static let missed = """
    {{#time}}It seems that {{occasion}} at {{time}} did not come about.{{/time}}\
    {{^time}}We seem to have missed each other.{{/time}} \
    I hope that all is well with you.
    """
}
