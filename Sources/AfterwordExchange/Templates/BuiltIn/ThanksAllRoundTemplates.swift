extension BuiltInTemplates {
  static let thanksAllRound = ChannelTexts(
    email: """
      Subject: Thank you

      {{greeting}}

      \(news) \(thanks)

      \(wish)

      {{regards}}
      """,
    linkedin: """
      {{greeting}}
      {{^isShort}}\(news) {{/isShort}}Thank you for your time and your openness. \(wish)
      """,
    letter: """
      {{greeting}}

      \(news) \(thanks)

      \(wish)

      {{regards}}
      """,
    points: """
      {{#isOffer}}
      - {{company}} made you an offer; say thank you for their part in it.
      {{/isOffer}}
      {{#isWithdrawn}}
      - You withdrew; they should hear it from you, with thanks.
      {{/isWithdrawn}}
      {{#isReferrer}}
      - They recommended you.
      {{/isReferrer}}
      {{#topic}}
      - Come back to {{topic}}.
      {{/topic}}
      {{#quote}}
      - What stayed with you: "{{quote}}".
      {{/quote}}
      - Say that you would like to stay in touch.
      """
  )

  private static let news = """
    {{#isOffer}}{{company}} has made me an offer, and you have a part in that.{{/isOffer}}\
    {{#isWithdrawn}}I have withdrawn my application\
    {{#position}} for the {{position}} position{{/position}} and wanted you to hear it from me.\
    {{/isWithdrawn}}\
    {{^isOffer}}{{^isWithdrawn}}My application at {{company}} has come to its end.\
    {{/isWithdrawn}}{{/isOffer}}
    """

  private static let thanks = """
    {{#isReferrer}}Thank you for recommending me, and for all that you told me beforehand.\
    {{/isReferrer}}\
    {{^isReferrer}}Thank you for your time and your openness.{{/isReferrer}} \
    {{#topic}}I enjoyed talking about {{topic}}.{{/topic}}\
    {{#quote}}I will not forget one sentence: "{{quote}}".{{/quote}}
    """

  private static let wish = """
    {{#isOffer}}I look forward to what comes.{{/isOffer}}\
    {{^isOffer}}I would be glad if our paths crossed again.{{/isOffer}}
    """
}
