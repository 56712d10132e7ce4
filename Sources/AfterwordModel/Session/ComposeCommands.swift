internal import TextEditing

/// Writing a message.
extension AppState {
  /// Opens the message of a follow-up, at the place where it was left if that is known.
  mutating func compose(_ id: FollowUpID, at place: String? = nil) -> [Effect] {
    resumeOffers.removeAll { $0.isAbout(id) }
    writingSessions += 1
    compose = ComposeState(id, at: place, sessionName: "\(runName)-\(writingSessions)")
    return onceSaved([.loadDraft(id)])
  }

  mutating func compose(_ detail: FollowUpDetail) -> [Effect] {
    if case .skipped = detail.followUp.state { return refuse(.alreadySkipped) }
    return compose(detail.followUp.id)
  }

  /// Nil if the follow-up is gone: words of it that are not saved stay on screen.
  mutating func show(_ sheet: DraftSheet?, of id: FollowUpID) -> [Effect] {
    isPlaceAskedFor = false
    guard compose?.followUpID == id else { return [] }
    guard let sheet else {
      rescue.merging = nil
      if compose?.hasUnsavedText == false { compose = nil }
      return []
    }
    if sheet.followUp.state != .planned, sheet.stored == nil, compose?.hasUnsavedText == false {
      compose = nil
      return refuse(.wordsNotKept)
    }
    compose?.take(sheet)
    return mergeRescuedWords() + keepMessagePlace()
  }

  // MARK: Keys

  mutating func run(_ command: Command, in compose: ComposeState) -> [Effect] {
    switch command {
    case .back: return goBack(in: compose)
    case .switchToPieces: return switchToPieces(in: compose)
    case .otherChannel: return takeOtherChannel(in: compose)
    case .saveNow: return saveNow()
    case .editOutside: return editOutside()
    case .sendMessage: return sendMessage(of: compose)
    case .filterText: return filterMessage(in: compose)
    default: return compose.isPicking ? pick(by: command) : editMessage(by: command)
    }
  }

  mutating func insertInMessage(_ text: String, isPaste: Bool) -> [Effect] {
    killRing.endRun()
    return changeMessage { compose in
      if isPaste {
        compose.editor.insertPaste(text)
      } else {
        compose.editor.insert(text)
      }
    }
  }

  private mutating func editMessage(by command: Command) -> [Effect] {
    var kills = killRing
    var outcome: TextOutcome?
    let refusal = changeMessage { compose in
      outcome =
        compose.editor.run(command, in: compose.viewport, &kills)
        ?? compose.editor.runOnLines(command)
    }
    killRing = kills
    return refusal + (outcome.map { answer(to: $0) } ?? [])
  }

  /// What went out stays as it went: there the cursor moves, and nothing else.
  mutating func changeMessage(_ change: (inout ComposeState) -> Void) -> [Effect] {
    guard var changed = compose else { return [] }
    let revision = changed.editor.revision
    change(&changed)
    if changed.isReadOnly, changed.editor.revision != revision { return refuse(.alreadySent) }
    changed.viewport.follow(changed.editor)
    compose = changed
    return []
  }

  /// First what is selected, then the pieces, then the message is left, with every word saved.
  private mutating func goBack(in compose: ComposeState) -> [Effect] {
    if compose.isPicking {
      self.compose?.isPicking = false
      return []
    }
    if compose.editor.selection != nil {
      self.compose?.editor.dropSelection()
      return []
    }
    guard compose.hasUnsavedText else { return closeMessage() }
    self.compose?.isClosing = true
    return saveText()
  }

  /// Its follow-up was sent, or is not needed any more.
  mutating func closeMessage(settledBy receipt: ChangeReceipt) -> [Effect] {
    guard let compose, receipt.followUpID == compose.followUpID,
      [.markSent, .skip, .recordReply].contains(receipt.label.verb)
    else { return [] }
    return closeMessage()
  }

  mutating func closeMessage() -> [Effect] {
    compose = nil
    return [.dropPaused(.compose)]
  }

  // MARK: Pieces

  private mutating func switchToPieces(in compose: ComposeState) -> [Effect] {
    if !compose.isPicking, compose.pieces.rows.isEmpty { return refuse(.nothingToPick) }
    self.compose?.isPicking.toggle()
    return []
  }

  private mutating func pick(by command: Command) -> [Effect] {
    if let steps = command.rowSteps(visibleRows: panes.composePieceRows) {
      compose?.pieces.move(by: steps)
      return []
    }
    guard command == .takePiece, let piece = compose?.pieces.selected else { return [] }
    compose?.isPicking = false
    return changeMessage { $0.insert(piece) }
  }

  // MARK: The channel

  /// The follow-up goes another way from now on; the text follows it once it is read anew.
  private mutating func takeOtherChannel(in compose: ComposeState) -> [Effect] {
    guard let sheet = compose.sheet, !compose.isReadOnly else { return refuse(.alreadySent) }
    isPlaceAskedFor = true
    let edit = FollowUpEdit(channel: sheet.channel.next)
    return onceSaved([.perform(.editFollowUp(compose.followUpID, edit))])
  }

  // MARK: Sending

  /// As it stands on the screen, saved or not.
  private mutating func sendMessage(of compose: ComposeState) -> [Effect] {
    guard let sheet = compose.sheet else { return [] }
    return startSending(text: compose.editor.text, channel: sheet.channel, of: sheet.facts)
  }

  // MARK: The next start

  /// The place in the open message, if it is another than the next start would go on at.
  mutating func keepMessagePlace() -> [Effect] {
    guard let compose, compose.place != nil, !compose.isReadOnly else { return [] }
    let place = compose.editor.cursor.place
    guard place != compose.keptPlace else { return [] }
    self.compose?.keptPlace = place
    let work = PausedWork(kind: .compose, subject: compose.followUpID.letters, place: place)
    return [.keepPaused(work, [])]
  }
}

extension Channel {
  fileprivate var next: Channel {
    let all = Channel.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}
