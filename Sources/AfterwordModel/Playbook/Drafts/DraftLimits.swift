/// The measures that drafts are checked by.
public struct DraftLimits: Sendable, Hashable {
  /// Characters that the note of an invitation on LinkedIn may have: 200, or 300 with a premium account.
  public var invitationCharacters: Int
  /// Characters that any other message on LinkedIn should have at most.
  public var messageCharacters: Int
  /// Words that an e-mail to somebody new should have at most.
  public var outreachWords: Int
  /// Words that any other e-mail should have at most.
  public var words: Int
  /// Days that a letter takes.
  public var letterDays: Int
  public var paper: Paper
  /// Who writes: the letter's head takes room, and the own name is no strange one.
  public var sender: Sender

  public init(
    invitationCharacters: Int = 200,
    messageCharacters: Int = 300,
    outreachWords: Int = 75,
    words: Int = 150,
    letterDays: Int = 3,
    paper: Paper = .a4,
    sender: Sender = Sender()
  ) {
    self.invitationCharacters = invitationCharacters
    self.messageCharacters = messageCharacters
    self.outreachWords = outreachWords
    self.words = words
    self.letterDays = letterDays
    self.paper = paper
    self.sender = sender
  }

  /// Those that the rules of the playbook name.
  public init(rules: Playbook.Rules, paper: Paper, sender: Sender) {
    self.init(
      invitationCharacters: rules.connect.noteLimit,
      outreachWords: rules.department.wordLimit,
      letterDays: rules.thankYou.letterDays,
      paper: paper,
      sender: sender
    )
  }
}
