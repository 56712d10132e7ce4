internal import TextEditing

extension AppState {
  /// A command on the people that are offered; nil if it is another.
  mutating func runInMention(_ command: Command) -> [Effect]? {
    guard var mention = notes.mention, mention.isShown else { return nil }
    switch command {
    case .nextSuggestion, .previousSuggestion:
      let step = command == .nextSuggestion ? 1 : -1
      // One offer needs no choosing: the keys go where they go in a text.
      if mention.offers.count == 1 { return runInNote(step > 0 ? .cursorDown : .cursorUp) }
      mention.move(by: step)
      notes.mention = mention
      return []
    case .takeSuggestion: return take(mention)
    case .newLine where mention.chosen != nil: return take(mention)
    case .back:
      notes.mention?.isClosed = true
      return []
    default: return nil
    }
  }

  private mutating func take(_ mention: MentionState) -> [Effect] {
    let offer = mention.offers[mention.highlighted]
    notes.complete(mention, with: offer.name)
    guard case .newPerson(let name) = offer, let interview = notes.interviewID else { return [] }
    return saveText() + [.perform(.addPeople([PersonDraft(name: name)], to: interview))]
  }

  /// Asks who could be meant, when a name is being typed.
  mutating func askForPeople() -> [Effect] {
    notes.readMention()
    guard let mention = notes.mention, !mention.isClosed, let request = peopleRequest else {
      return []
    }
    return [.suggest(request)]
  }

  private var peopleRequest: SuggestionRequest? {
    guard let mention = notes.mention, let detail = notes.detail else { return nil }
    return SuggestionRequest(
      field: nil,
      source: .mentions(company: detail.application.company),
      prefix: mention.typed
    )
  }

  mutating func offerPeople(_ names: [String], for request: SuggestionRequest) {
    if request == peopleRequest { notes.mention?.take(names) }
  }
}

extension NotesState {
  /// Looks for a name at the cursor; one that was closed stays closed while it is typed on.
  mutating func readMention() {
    guard var read = MentionState(in: editor) else {
      mention = nil
      return
    }
    if let mention, mention.start == read.start {
      read.isClosed = mention.isClosed
      read.offers = mention.offers
    }
    mention = read
  }

  /// What is offered is for the name at the cursor: a search or another program's lines may have
  /// taken the cursor or the name elsewhere.
  mutating func dropMentionLeft() {
    guard let mention, MentionState(in: editor)?.start != mention.start else { return }
    self.mention = nil
  }

  mutating func complete(_ mention: MentionState, with name: String) {
    let end = editor.cursor
    editor.replace(mention.start..<end, with: name)
    editor.setCursor(TextPosition(line: end.line, offset: mention.start.offset + name.utf8.count))
    self.mention?.isClosed = true
  }
}
