internal import AfterwordModel

/// One tag that a template may use: its name, and what it stands for.
struct TemplateTag: Sendable {
  enum Value: Sendable {
    /// Left out where it is nil; `{{#tag}}…{{/tag}}` is there only with it.
    case text(@Sendable (MessageWords) -> String?)
    /// For sections alone.
    case flag(@Sendable (MessageWords) -> Bool)
  }

  let name: String
  /// With a full stop.
  let sentence: String
  let value: Value

  static func text(
    _ name: String,
    _ sentence: String,
    _ value: @escaping @Sendable (MessageWords) -> String?
  ) -> TemplateTag {
    TemplateTag(name: name, sentence: sentence, value: .text(value))
  }

  static func flag(
    _ name: String,
    _ sentence: String,
    _ value: @escaping @Sendable (MessageWords) -> Bool
  ) -> TemplateTag {
    TemplateTag(name: name, sentence: sentence, value: .flag(value))
  }
}

extension TemplateTag {
  /// All of them, in the order in which they are documented.
  static let all = people + subject + said + promised + improved + touch + writer + cases

  static let names = Set(all.map(\.name))

  private static let people: [TemplateTag] = [
    .text(
      "greeting",
      "\"Dear Dana,\", on LinkedIn \"Hi Dana,\"; \"Hello,\" to nobody in particular."
    ) {
      $0.greeting
    },
    .text("firstName", "How to address them: \"Dana\", \"Dr. Whitfield\", or the whole name.") {
      $0.firstName
    },
    .text("name", "The whole name.") { $0.name },
    .text("theirPhone", "Their telephone number.") { $0.facts.person?.phone.onOneLine.ifAny },
    .text("others", "Who else took part: \"Priya Nair and Tom Berg\".") { $0.others },
    .text("passOnTo", "Who took part and cannot be written to, if this person can tell them.") {
      $0.passOnTo
    },
  ]

  private static let subject: [TemplateTag] = [
    .text("company", "The company.") { $0.company.ifAny },
    .text("position", "The position.") { $0.position },
    .text("team", "\"the Payments team\", or \"the team\".") { $0.team },
    .text("occasion", "The round: \"our conversation on Thursday\", \"the onsite yesterday\".") {
      $0.occasion
    },
    .text("day", "Its day: \"on Thursday\", in a letter \"on Thursday, 19 November\".") { $0.day },
    .text("time", "When it began: \"14:00\".") { $0.time },
    .text("answerDay", "By when they answer, if that is to come: \"Friday\".") { $0.answerDay },
    .text("passedAnswerDay", "By when they wanted to answer, if that is past.") {
      $0.passedAnswerDay
    },
  ]

  private static let said: [TemplateTag] = [
    .text("praise", "A line of praise as it stands in the note. It is one of the next four:") {
      $0.praise?.text
    },
    .text("quote", "what it quotes, to stand between quotation marks;") { $0.quote },
    .text("topic", "\"the migration story\", to stand behind \"about\";") { $0.topic },
    .text("gladClause", "\"that I have run migrations\", to stand behind \"matters to you\";") {
      $0.gladClause
    },
    .text("remark", "any other, to stand between quotation marks.") { $0.remark },
    .text("thought", "Without praise, a question of the note: \"how you test restores\".") {
      $0.thought
    },
    .text("question", "A question: \"what you would change\", to stand behind \"ask you\";") {
      $0.question
    },
    .text("directQuestion", "or \"how do you test restores\", to stand by itself.") {
      $0.directQuestion
    },
  ]

  private static let promised: [TemplateTag] = [
    .text("nextStep", "Promised and not yet due: \"send the lab link by Tuesday\".") {
      $0.nextStep
    },
    .text("promise", "The promise that this keeps, as it stands in the note; one of the next four:")
    {
      $0.facts.promise?.text.onOneLine.ifAny
    },
    .text("promisedDocument", "\"the slides\", to stand behind \"attached\";") {
      $0.promisedDocument
    },
    .text("promisedThing", "\"the lab link\", to stand behind \"sending you\";") {
      $0.promisedThing
    },
    .text("promisedDeed", "\"look up the numbers\", to stand behind \"promised to\";") {
      $0.promisedDeed
    },
    .text("promisedWords", "any other, to stand between quotation marks.") { $0.promisedWords },
  ]

  private static let improved: [TemplateTag] = [
    .text("advice", "What was advised: \"read about queues\", to stand behind \"to\";") {
      $0.advice
    },
    .text("wishForMore", "or \"more Kubernetes depth\";") { $0.wishForMore },
    .text("criticismWords", "or any other, to stand between quotation marks.") {
      $0.criticismWords
    },
    .text("proofLink", "What shows that you did it: an address;") { $0.proofLink },
    .text("proofDeed", "or \"wrote a small calendar\", to stand behind \"I\";") { $0.proofDeed },
    .text("proofWords", "or any other words.") { $0.proofWords },
  ]

  private static let touch: [TemplateTag] = [
    .text("about", "What you wrote about this follow-up; it may be the next one:") {
      $0.note?.text
    },
    .text("aboutDeed", "\"ask until when the offer holds\", to stand behind \"to\".") {
      $0.note?.deed
    },
  ]

  private static let writer: [TemplateTag] = [
    .text("regards", "\"Kind regards,\" and below it your name, telephone number and link.") {
      $0.regards
    },
    .text("me", "Your name.") { $0.sender.name.onOneLine.ifAny },
    .text("myEmail", "Your e-mail address.") { $0.sender.email.onOneLine.ifAny },
    .text("myPhone", "Your telephone number.") { $0.sender.phone.onOneLine.ifAny },
    .text("myLink", "Your profile or page.") { $0.sender.link.onOneLine.ifAny },
  ]

  private static let cases: [TemplateTag] = [
    .flag("isLate", "A thank-you that comes late.") { $0.facts.isLate },
    .flag("isShort", "The long form does not fit LinkedIn.") { $0.isShort },
    .flag("isHost", "HR, in a round with others. No two of a round get the same words:") {
      $0.isHost
    },
    .flag("isFirst", "the first of the others who took part,") { !$0.isHost && $0.place % 3 == 0 },
    .flag("isSecond", "the second,") { !$0.isHost && $0.place % 3 == 1 },
    .flag("isThird", "the third; then from the beginning.") { !$0.isHost && $0.place % 3 == 2 },
    .flag("isReferrer", "Who referred you.") { $0.facts.role?.kind == .referrer },
    .flag("isReminder", "The message of this kind before it was not answered.") { $0.isReminder },
    .flag("isOffer", "They made you an offer.") { $0.facts.application.outcome == .offer },
    .flag("isWithdrawn", "You withdrew.") { $0.facts.application.outcome == .withdrawn },
    .flag("isOpen", "Nothing is decided.") { $0.facts.application.outcome == .open },
  ]
}
