internal import AfterwordModel

// MARK: - What was said

extension MessageWords {
  /// The praise for this message: what the person said, else what nobody is known to have said. In a
  /// round with several people each gets another one, as long as there are enough.
  var praise: NoteFragment? {
    let praises = lines(.praise)
    let own = praises.filter { $0.saidBy != nil && $0.saidBy == facts.person?.id }
    let open = praises.filter { $0.saidBy == nil }
    let line = own.first ?? (open.isEmpty ? nil : open[place % open.count])
    return line.map { fragment($0.text) }
  }

  /// One of these four at most is not nil, so that a template has a sentence for each.
  var quote: String? { praise?.quotation?.insideQuotation }
  var topic: String? { quote == nil ? praise?.topic : nil }
  var gladClause: String? { quote == nil ? praise?.gladClause : nil }
  var remark: String? {
    quote == nil && topic == nil && gladClause == nil ? praise?.text.insideQuotation : nil
  }

  /// A question of the notes, to think about where nothing was praised.
  var thought: String? {
    praise == nil ? lines(.question).lazy.compactMap { fragment($0.text).question }.first : nil
  }

  /// One of these two at most is not nil.
  var question: String? { asked?.question }
  var directQuestion: String? { asked?.directQuestion }

  /// The question of this touch: what the person wrote about it, else one of the notes that nobody
  /// else was asked.
  private var asked: NoteFragment? {
    let own = note.map { [$0.text] } ?? []
    return (own + lines(.question).map(\.text)).lazy
      .map { fragment($0.addressed) }
      .first { $0.question.map(isNew) ?? $0.directQuestion.map(isNew) ?? false }
  }

  private func isNew(_ question: String) -> Bool {
    !facts.siblings.contains { $0.text.contains(question) }
  }

  private func fragment(_ line: String) -> NoteFragment {
    NoteFragment(line, knownNames: facts.knownNames, reader: facts.person?.name)
  }

  /// A thank-you is about its round alone.
  private func lines(_ mark: NoteMark) -> [DraftLine] {
    let isOfRound = facts.detail.followUp.kind == .thankYou
    return facts.lines.filter { line in
      line.mark == mark && (!isOfRound || line.interviewID == facts.interview?.id)
    }
  }
}

// MARK: - What was promised

extension MessageWords {
  /// What the person still is to do for whom the message goes to: "send the lab link by Tuesday".
  var nextStep: String? {
    for line in lines(.promise) where isMine(line) {
      let promise = promise(line.text)
      guard let day = promise.day, day >= facts.today,
        let deed = promise.withDay(today: facts.today).deed
      else { continue }
      return deed
    }
    return nil
  }

  /// A promise was made to whom its line names; where it names nobody, to HR or to the only one.
  private func isMine(_ line: DraftLine) -> Bool {
    guard line.interviewID == facts.interview?.id, let person = facts.person,
      facts.lastTouch?.followUp.kind != .promise
    else { return false }
    let named = Mention.all(in: line.text, knownNames: facts.knownNames).map(\.name)
    if !named.isEmpty { return named.contains(person.name) }
    return facts.role?.kind == .hr || facts.panel.count == 1
  }

  private func promise(_ text: String) -> PromiseInMessage {
    PromiseInMessage(
      text,
      from: facts.interview?.start.local.day ?? facts.today,
      knownNames: facts.knownNames,
      reader: facts.person?.name
    )
  }

  /// One that the person planned by hand has no line: what they wrote about it is the promise.
  private var promised: NoteFragment? {
    facts.promise.map { promise($0.text).withoutDay } ?? note
  }

  /// One of these four at most is not nil.
  var promisedDocument: String? {
    promised?.thing.flatMap { NoteFragment($0).isDocument ? $0 : nil }
  }
  var promisedThing: String? { promisedDocument == nil ? promised?.thing : nil }
  var promisedDeed: String? { promised?.thing == nil ? promised?.deed : nil }
  var promisedWords: String? {
    promised?.thing == nil && promised?.deed == nil ? promised?.text.ifAny?.insideQuotation : nil
  }
}

// MARK: - What was advised, and done

extension MessageWords {
  private var criticism: NoteFragment? {
    facts.improvement.map { fragment($0.text) }
  }

  /// One of these three at most is not nil.
  var advice: String? { criticism?.advice }
  var wishForMore: String? { advice == nil ? criticism?.wishForMore : nil }
  var criticismWords: String? {
    advice == nil && wishForMore == nil ? criticism?.text.insideQuotation : nil
  }

  private var proof: NoteFragment? {
    facts.improvement?.action?.proof.ifAny.map { NoteFragment($0) }
  }

  /// One of these three at most is not nil.
  var proofLink: String? { proof?.link }
  var proofDeed: String? { proofLink == nil ? proof?.pastDeed : nil }
  var proofWords: String? { proofLink == nil && proofDeed == nil ? proof?.text : nil }
}

extension String {
  /// Quotation marks within quotation marks are single ones.
  fileprivate var insideQuotation: String { replacing("\"", with: "'") }
}
