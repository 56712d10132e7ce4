internal import TextEditing

/// Nothing leaves by itself: each way is one that the person takes, and what was sent is what they say.
extension AppState {
  /// Asks how a message is to leave.
  mutating func startSending(text: String, channel: Channel, of facts: DraftFacts) -> [Effect] {
    switch facts.detail.followUp.state {
    case .sent: return refuse(.alreadySent)
    case .skipped: return refuse(.alreadySkipped)
    case .planned: break
    }
    sending = OutgoingState(OutgoingMessage(text: text, channel: channel, of: facts), outgoing)
    return []
  }

  /// Without showing it first.
  mutating func sendAsItStands(_ id: FollowUpID) -> [Effect] {
    draftToSend = id
    return onceSaved([.loadDraft(id)])
  }

  /// Nil if the follow-up is gone.
  mutating func startSending(_ sheet: DraftSheet?) -> [Effect] {
    draftToSend = nil
    guard let sheet else { return refuse(.nothingSelected) }
    return startSending(text: sheet.text, channel: sheet.channel, of: sheet.facts)
  }

  mutating func run(_ command: Command, in sending: OutgoingState) -> [Effect] {
    switch sending.stage {
    case .ways: chooseWay(by: command, in: sending)
    case .confirming(let way): confirm(way, by: command, in: sending)
    case .path, .time: runInSendLine(command, in: sending)
    case .underWay(let way): stopWaiting(for: way, by: command)
    case .byHand(let page): runByHand(command, page)
    case .question: answerQuestion(by: command, in: sending)
    }
  }

  mutating func insertInSendLine(_ text: String) -> [Effect] {
    guard sending != nil else {
      insertInFilterLine(text)
      return []
    }
    killRing.endRun()
    _ = sending?.edit { $0.insert(text) }
    return []
  }

  // MARK: The ways

  private mutating func chooseWay(by command: Command, in sending: OutgoingState) -> [Effect] {
    self.sending?.problem = nil
    switch command {
    case .back:
      self.sending = nil
      return []
    case .moveUp: self.sending?.moveSelection(by: -1)
    case .moveDown: self.sending?.moveSelection(by: 1)
    case .takeWayOut: return sending.selectedWay.map { take($0) } ?? []
    default:
      guard let way = command.way(among: sending.ways) else { return refuse(.notThisWay) }
      self.sending?.backToWays(from: way)
      return take(way)
    }
    return []
  }

  private mutating func take(_ way: WayOut) -> [Effect] {
    guard let message = sending?.message else { return [] }
    switch way {
    case .mailProgram, .sendmail:
      if way.sendsAtOnce(outgoing) {
        sending?.stage = .confirming(way)
        return []
      }
      if !way.opensLink(outgoing) { return send(message, by: way) }
      sending?.stage = .question(after: way)
      return [.sendOut(order(way, message))]
    case .print: return send(message, by: way)
    case .copy, .copyAndOpenProfile:
      sending?.stage = .question(after: way)
      let copied = copy(message.body)
      return way == .copy ? copied : copied + [.sendOut(order(way, message))]
    case .copySubject: return copy(message.subject)
    case .file:
      sending?.stage = .path(.line(message.suggestedPath))
    case .byHand:
      sending?.stage = .byHand(
        ByHandState(
          message,
          letterDays: playbook.rules.thankYou.letterDays,
          panes
        )
      )
    case .alreadySent: return wasSent(at: nil)
    case .sentEarlier: sending?.stage = .time(TextEditor("", isSingleLine: true))
    }
    return []
  }

  private mutating func copy(_ text: String) -> [Effect] {
    answer(to: text.isEmpty ? .refused(.nothingToCopy) : .copied(text, isCut: false))
  }

  private mutating func confirm(
    _ way: WayOut,
    by command: Command,
    in sending: OutgoingState
  ) -> [Effect] {
    switch command {
    case .agreeToSend: return send(sending.message, by: way)
    case .back, .notSent: self.sending?.backToWays(from: way)
    default: break
    }
    return []
  }

  private mutating func send(
    _ message: OutgoingMessage,
    by way: WayOut,
    path: String = ""
  ) -> [Effect] {
    sending?.stage = .underWay(way)
    // A program may keep the terminal for as long as it likes.
    return beginSave() + [.sendOut(order(way, message, path: path))]
  }

  private mutating func order(
    _ way: WayOut,
    _ message: OutgoingMessage,
    path: String = ""
  ) -> OutgoingOrder {
    outgoingTries += 1
    sending?.number = outgoingTries
    return OutgoingOrder(number: outgoingTries, message: message, way: way, path: path)
  }

  private mutating func stopWaiting(for way: WayOut, by command: Command) -> [Effect] {
    guard command == .back else { return [] }
    sending?.backToWays(from: way)
    sending?.number = 0
    return [.stopProgram]
  }

  // MARK: What is typed

  private mutating func runInSendLine(_ command: Command, in sending: OutgoingState) -> [Effect] {
    switch (command, sending.stage) {
    case (.back, .time): self.sending?.stage = .question(after: .sentEarlier)
    case (.back, _): self.sending?.backToWays(from: .file)
    case (.takeLine, .time(let input)): return takeTime(input.text, of: sending.message)
    case (.takeLine, .path(let input)):
      let path = input.text.trimmed
      return path.isEmpty ? refuse(.noPath) : send(sending.message, by: .file, path: path)
    default:
      var kills = killRing
      let outcome = self.sending?.edit { $0.run(command, in: .oneRow, &kills) } ?? nil
      killRing = kills
      return outcome.map { answer(to: $0) } ?? []
    }
    return []
  }

  private mutating func takeTime(_ text: String, of message: OutgoingMessage) -> [Effect] {
    do {
      let instant = try SentTime.read(
        text,
        now: now,
        zone: homeZone,
        order: settings.dayOrder,
        round: message.interview
      )
      return wasSent(at: instant)
    } catch {
      sending?.timeProblem = error
      return []
    }
  }

  // MARK: By hand

  private mutating func runByHand(_ command: Command, _ page: ByHandState) -> [Effect] {
    switch command {
    case .back: sending?.backToWays(from: .byHand)
    case .takeWayOut: sending?.stage = .question(after: .byHand)
    default:
      guard let steps = command.rowSteps(visibleRows: panes.byHandRows) else { return [] }
      var page = page
      page.scroll(by: steps)
      sending?.stage = .byHand(page)
    }
    return []
  }

  // MARK: Was it sent?

  private mutating func answerQuestion(by command: Command, in sending: OutgoingState) -> [Effect] {
    switch command {
    case .agreeToSend: return wasSent(at: nil)
    case .sentEarlier: self.sending?.stage = .time(TextEditor("", isSingleLine: true))
    case .back, .notSent:
      self.sending = nil
      notice = .notSentYet
    default: break
    }
    return []
  }

  /// The guard is heard, and never in the way. What it finds fine today it is not asked about for
  /// days that have passed.
  private mutating func wasSent(at instant: Instant?) -> [Effect] {
    guard let message = sending?.message else { return [] }
    let day = instant.map { LocalTime($0, zone: homeZone)?.day ?? now.today } ?? now.today
    if message.detail.followUp.standing(today: now.today) == .fine {
      return [
        .perform(.markSent(message.followUpID, at: instant, text: message.text))
      ]
    }
    return openForm(.send(message.detail, on: day, at: instant, text: message.text, now: now))
  }
}
