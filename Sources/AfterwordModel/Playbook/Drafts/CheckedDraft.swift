/// A draft that is being checked, made ready once for all checks.
struct CheckedDraft {
  let draft: Draft
  let channel: Channel
  let facts: DraftFacts
  let limits: DraftLimits
  let text: DraftText
  /// Every word of the names of everybody who is known, in lower case.
  let nameKeys: Set<String>
  /// Those of the own name.
  let senderKeys: Set<String>

  init(_ text: String, channel: Channel, facts: DraftFacts, limits: DraftLimits) {
    draft = Draft(text)
    self.channel = channel
    self.facts = facts
    self.limits = limits
    senderKeys = Set(DraftWord.all(in: limits.sender.name).map(\.key))
    self.text = DraftText(text, senderKeys: senderKeys)
    nameKeys = senderKeys.union(facts.everyName.flatMap { DraftWord.all(in: $0).map(\.key) })
  }

  var kind: FollowUpKind { facts.detail.followUp.kind }

  /// Whether it is read as it is written: what is said aloud is written down for oneself only.
  var isRead: Bool { channel != .phone && channel != .person }
}

extension DraftFacts {
  /// Everybody whom the message may name, each once.
  var everyName: Set<String> {
    let others = panel.map(\.person.name) + siblings.map(\.personName)
    let single = [person?.name, detail.personName, improvement?.speakerName].compactMap { $0 }
    return Set(knownNames + others + single)
  }

  /// What the round was about, in the words of the notes.
  var topics: [String] {
    let ofRound = lines.filter { interview == nil || $0.interviewID == interview?.id }
    let single = [promise?.text, improvement?.text, improvement?.action?.proof]
    return ofRound.map(\.text) + single.compactMap { $0 } + [detail.followUp.note]
  }

  /// What the application and its people are called, besides their names.
  var titles: [String] {
    let people = panel.map(\.person) + [person].compactMap { $0 }
    return [application.company, application.position, application.department]
      + [interview?.round, interview?.place].compactMap { $0 }
      + people.flatMap { [$0.title, $0.department, $0.company] }
  }
}
