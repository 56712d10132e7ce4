import AfterwordModel
import TextEditing
import Testing

@Suite("A message on its way out")
struct SendingTests {
  private static let now = SessionScript.now

  /// The ways out of the selected follow-up's message are on the screen.
  private func opened(
    _ channel: Channel = .email,
    linkedIn: String = "https://linkedin.example/dana",
    fineInDays: Int? = 0,
    _ configure: (inout Outgoing) -> Void = { _ in }
  ) throws -> (SessionScript, FollowUpID) {
    var outgoing = Outgoing()
    configure(&outgoing)
    var script = SessionScript.inTimeline(outgoing: outgoing) { script in
      var detail = script.followUp(fineInDays: fineInDays)
      detail.followUp.channel = channel
      return detail
    }
    let detail = try #require(script.state.timeline.selectedFollowUp)
    let id = detail.followUp.id
    #expect(script.run(.sendMessage) == [.loadDraft(id)])
    let person = Person(
      id: .init(at: Self.now.instant),
      name: "Dana Whitfield",
      email: "dana@acme.example",
      linkedIn: linkedIn
    )
    let facts = DraftFacts(
      detail: detail,
      application: script.application,
      person: person,
      today: Self.now.today
    )
    let text = channel == .email ? "Subject: Thank you\n\nDear Dana" : "Dear Dana"
    script.send(
      .draftLoaded(
        id,
        DraftSheet(facts: facts, stored: nil, template: Draft(text), limits: DraftLimits())
      )
    )
    return (script, id)
  }

  /// The one order that was given.
  private func order(in effects: [Effect]) throws -> OutgoingOrder {
    let orders = effects.compactMap { effect -> OutgoingOrder? in
      if case .sendOut(let order) = effect { order } else { nil }
    }
    return try #require(orders.count == 1 ? orders[0] : nil)
  }

  @Test("The best way comes first, so that Enter takes it")
  func ways() throws {
    let ends: [WayOut] = [.alreadySent, .sentEarlier]
    let expected: [(Channel, [WayOut])] = [
      (.email, [.mailProgram, .copy, .copySubject, .file]),
      (.linkedin, [.copyAndOpenProfile, .file]),
      (.letter, [.print, .file, .byHand, .copy]),
      (.phone, [.byHand, .copy, .file]),
      (.person, [.byHand, .copy, .file]),
    ]
    for (channel, ways) in expected {
      #expect(try opened(channel).0.state.sending?.ways == ways + ends, "\(channel)")
    }
    #expect(try opened(.linkedin, linkedIn: "").0.state.sending?.ways.first == .copy)
    let (script, _) = try opened { $0.sendmail = "msmtp -t" }
    #expect(script.state.sending?.ways[1] == .sendmail)
  }

  @Test("Enter opens the mail program, y says that it was sent, and the words are kept")
  func mail() throws {
    var (script, id) = try opened()
    let order = try order(in: script.run(.takeWayOut))
    #expect(order.way == .mailProgram)
    #expect(order.message.email == "dana@acme.example")
    #expect(
      script.run(.agreeToSend)
        == [.perform(.markSent(id, text: "Subject: Thank you\n\nDear Dana"))]
    )
    script.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.markSent, subject: "Acme"),
          applicationID: script.application.id,
          followUpID: id
        )
      )
    )
    #expect(script.state.sending == nil)
  }

  @Test("No keeps it planned, and changes nothing")
  func notSent() throws {
    var (script, _) = try opened()
    script.run(.takeWayOut)
    #expect(script.run(.notSent) == [])
    #expect(script.state.sending == nil)
    #expect(script.state.notice == .notSentYet)
  }

  @Test("A program that could not be opened brings the ways back, with the reason")
  func failed() throws {
    var (script, _) = try opened()
    let order = try order(in: script.run(.takeWayOut))
    script.send(.sentOut(order, .failed(.noDesktop)))
    #expect(script.state.sending?.selectedWay == .mailProgram)
    #expect(script.state.sending?.problem == .noDesktop)
    script.run(.moveDown)
    #expect(script.state.sending?.problem == nil)
  }

  @Test("A failure that is told late is still told")
  func failedLate() throws {
    var (script, id) = try opened()
    let order = try order(in: script.run(.takeWayOut))
    #expect(script.run(.agreeToSend).count == 1)
    script.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.markSent, subject: "Acme"),
          applicationID: script.application.id,
          followUpID: id
        )
      )
    )
    script.send(.sentOut(order, .failed(.noOpener)))
    #expect(script.state.notice == .messageNotOut(.noOpener))
  }

  @Test("What may be gone at once is asked for first")
  func sendmail() throws {
    var (script, id) = try opened { $0.sendmail = "msmtp -t" }
    #expect(script.run(.sendAtOnce) == [])
    #expect(script.run(.notSent) == [])
    #expect(script.state.sending?.selectedWay == .sendmail)
    script.run(.sendAtOnce)
    let order = try order(in: script.run(.agreeToSend))
    #expect(script.state.context == .sendWait)
    #expect(
      script.send(.sentOut(order, .sent))
        == [.perform(.markSent(id, text: "Subject: Thank you\n\nDear Dana"))]
    )
  }

  @Test("A mail program that gets the message where the keyboard would be is asked about, too")
  func mailer() throws {
    var (atOnce, _) = try opened { $0.mailer = "mail -s {subject} {to}" }
    #expect(atOnce.run(.mailMessage) == [])
    #expect(atOnce.state.context == .sendConfirm)
    var (waiting, _) = try opened { $0.mailer = "neomutt {mailto}" }
    #expect(try order(in: waiting.run(.mailMessage)).way == .mailProgram)
  }

  @Test("A program at work can be stopped; its late answer changes nothing")
  func stopped() throws {
    var (script, _) = try opened(.letter)
    let order = try order(in: script.run(.printMessage))
    #expect(script.run(.back) == [.stopProgram])
    #expect(script.send(.sentOut(order, .handedOver)) == [])
    #expect(script.state.sending?.selectedWay == .print)
  }

  @Test("Copying copies the text without its subject, and the subject by itself")
  func copying() throws {
    var (script, _) = try opened()
    #expect(script.run(.copySubject) == [.copyToClipboard("Thank you")])
    #expect(script.state.context == .sendMenu)
    #expect(script.run(.copyMessage) == [.copyToClipboard("Dear Dana")])
    #expect(script.state.context == .sendQuestion)
  }

  @Test("LinkedIn gets the text into the clipboard and the profile into the browser")
  func linkedIn() throws {
    var (script, _) = try opened(.linkedin)
    let effects = script.run(.takeWayOut)
    #expect(effects.first == .copyToClipboard("Dear Dana"))
    #expect(try order(in: effects).way == .copyAndOpenProfile)
  }

  @Test("It may have been sent earlier, but neither in time to come nor before its round")
  func earlier() throws {
    var (script, id) = try opened()
    script.run(.sentEarlier)
    script.type("tomorrow 10:00")
    #expect(script.run(.takeLine) == [])
    #expect(script.state.sending?.timeProblem == .isToCome)
    script.run(.killToLineStart)
    script.type("yesterday 18:30")
    #expect(script.state.sending?.timeProblem == nil)
    let instant = Self.now.instant.adding(minutes: -24 * 60 - 10)
    #expect(
      script.run(.takeLine)
        == [.perform(.markSent(id, at: instant, text: "Subject: Thank you\n\nDear Dana"))]
    )
  }

  @Test("Against the guard, the reason is asked for, with time and words kept")
  func againstGuard() throws {
    var (script, id) = try opened(fineInDays: 2)
    let asked = script.run(.wasSent)
    _ = script.answer(asked, .early(until: Self.now.today.adding(days: 2)))
    script.type("they asked for it")
    #expect(
      script.run(.submit) == [
        .perform(
          .markSent(
            id,
            override: "they asked for it",
            text: "Subject: Thank you\n\nDear Dana"
          )
        )
      ]
    )
  }

  @Test("A file that is there already brings back what was typed")
  func file() throws {
    var (script, _) = try opened()
    script.run(.writeMessageToFile)
    #expect(script.state.sending?.input?.text == "~/thank-you-dana-whitfield.txt")
    let order = try order(in: script.run(.takeLine))
    #expect(order.path == "~/thank-you-dana-whitfield.txt")
    let problem = OutgoingProblem.fileIsThere(path: "/x")
    script.send(.sentOut(order, .failed(problem)))
    #expect(script.state.sending?.input?.text == "~/thank-you-dana-whitfield.txt")
    #expect(script.state.sending?.problem == problem)
    script.type("2")
    #expect(script.state.sending?.problem == nil)
  }

  @Test("A key of another channel's way says that there is none such")
  func otherWay() throws {
    var (script, _) = try opened()
    #expect(script.run(.printMessage) == [])
    #expect(script.state.notice == .refused(.notThisWay))
  }

  @Test("What was gone when its program was stopped is noted, with the words that went")
  func sentLate() throws {
    var (script, id) = try opened { $0.sendmail = "msmtp -t" }
    script.run(.sendAtOnce)
    let order = try order(in: script.run(.agreeToSend))
    #expect(script.run(.back) == [.stopProgram])
    script.run(.back)
    #expect(script.state.sending == nil)
    #expect(
      script.send(.sentOut(order, .sent))
        == [.perform(.markSent(id, text: "Subject: Thank you\n\nDear Dana"))]
    )
  }

  @Test("A late answer is noted while the message is tried anew")
  func sentDuringAnotherTry() throws {
    var (script, id) = try opened { $0.sendmail = "msmtp -t" }
    script.run(.sendAtOnce)
    let order = try order(in: script.run(.agreeToSend))
    script.run(.back)
    script.run(.writeMessageToFile)
    #expect(
      script.send(.sentOut(order, .sent))
        == [.perform(.markSent(id, text: "Subject: Thank you\n\nDear Dana"))]
    )
  }
}
