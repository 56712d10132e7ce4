internal import AfterwordModel

/// The templates that every message can be made of. Each sentence that needs a fact is left out
/// without it; nothing is ever left to fill in.
enum BuiltInTemplates {
  static func texts(for kind: FollowUpKind) -> ChannelTexts {
    switch kind {
    case .thankYou: thankYou
    case .connect: connect
    case .outreach: outreach
    case .statusCheck: statusCheck
    case .promise: promise
    case .toldYouSo: toldYouSo
    case .rejectionReply: rejectionReply
    case .keepInTouch: keepInTouch
    case .thanksAllRound: thanksAllRound
    case .noShow: noShow
    case .custom: custom
    }
  }
}

/// The templates of one kind, by channel.
struct ChannelTexts: Sendable {
  let email: String
  let linkedin: String
  let letter: String
  let phone: String
  let person: String

  /// The points are what to talk about, on the telephone and face to face.
  init(email: String, linkedin: String, letter: String, points: String) {
    self.email = email
    self.linkedin = linkedin
    self.letter = letter
    phone = """
      {{#name}}
      Call {{name}}
      {{/name}}
      {{#theirPhone}}
      {{theirPhone}}
      {{/theirPhone}}

      \(points)
      """
    person = """
      {{#name}}
      When you see {{name}}
      {{/name}}

      \(points)
      """
  }

  subscript(channel: Channel) -> String {
    switch channel {
    case .email: email
    case .linkedin: linkedin
    case .letter: letter
    case .phone: phone
    case .person: person
    }
  }
}
