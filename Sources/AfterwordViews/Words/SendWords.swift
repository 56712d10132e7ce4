import AfterwordModel

/// What is said about a message on its way out.
struct SendWords {
  let message: OutgoingMessage
  let outgoing: Outgoing
  let now: Moment
  let glyphs: Glyphs

  private var name: String { message.detail.personName ?? message.detail.company }

  /// "Thank-you → Dana Whitfield"
  var title: String { message.detail.title }

  /// Where it goes, as far as that is known.
  var address: String {
    switch message.channel {
    case .email:
      message.email.isEmpty
        ? "No e-mail address of \(name) is known: your mail program asks for it."
        : "By e-mail to \(message.email)."
    case .linkedin:
      "By LinkedIn\(ending(message.person?.linkedIn, "no profile of \(name) is known"))"
    case .phone: "By phone\(ending(message.person?.phone, "no number of \(name) is known"))"
    case .letter:
      message.person?.address.isEmpty == false
        ? "By letter, in the post by \(message.detail.followUp.due.words(today: now.today))."
        : "By letter: no postal address of \(name) is known."
    case .person: "In person."
    }
  }

  private func ending(_ known: String?, _ otherwise: String) -> String {
    guard let known, !known.isEmpty else { return ": \(otherwise)." }
    return ": \(known)"
  }

  var wayOut: String { "Its key or Enter takes one; Esc goes back." }

  func label(_ way: WayOut) -> String {
    switch way {
    case .mailProgram:
      outgoing.mailer.isEmpty
        ? "open your mail program" : "mail by \(Outgoing.programName(in: outgoing.mailer))"
    case .sendmail: "send it now by \(Outgoing.programName(in: outgoing.sendmail))"
    case .copy: "copy the text"
    case .copySubject: "copy the subject"
    case .copyAndOpenProfile: "copy the text and open the profile"
    case .print: "print the letter (\(Outgoing.programName(in: outgoing.printer)))"
    case .file: "write it to a file"
    case .byHand: message.channel == .letter ? "write it by hand" : "show the text by itself"
    case .alreadySent: "I \(deed) just now"
    case .sentEarlier: "I \(deed) at another time"
    }
  }

  /// "sent it", "called"
  private var deed: String {
    switch message.channel {
    case .email, .linkedin: "sent it"
    case .letter: "posted it"
    case .phone: "called"
    case .person: "spoke to them"
    }
  }

  func confirmation(_ way: WayOut) -> String {
    let program = Outgoing.programName(in: way == .sendmail ? outgoing.sendmail : outgoing.mailer)
    let goal = message.email.isEmpty ? name : "\(name) (\(message.email))"
    return "\(program) may send it to \(goal) at once. Send it?"
  }

  func progress(_ way: WayOut) -> String {
    switch way {
    case .sendmail: "\(Outgoing.programName(in: outgoing.sendmail)) is sending it…"
    case .print: "\(Outgoing.programName(in: outgoing.printer)) is taking the letter…"
    default: "The message is on its way to your program…"
    }
  }

  func question(after way: WayOut) -> String {
    let before =
      switch way {
      case .mailProgram where outgoing.mailer.isEmpty:
        "Your mail program is asked to show the message."
      case .copyAndOpenProfile: "Copied, and the profile is asked for."
      case .copy where !message.subject.isEmpty: "Its subject: \(message.subject)."
      case .print: "The letter is with the printer."
      default: ""
      }
    let question =
      switch message.channel {
      case .email, .linkedin: "Did you send it?"
      case .letter: "Did you post it?"
      case .phone: "Did you call?"
      case .person: "Did you speak to them?"
      }
    return before.isEmpty ? question : "\(before) \(question)"
  }

  /// What stands on the envelope, or where to call, and by when.
  func beside(_ letter: HandwrittenLetter) -> [String] {
    switch message.channel {
    case .letter:
      return ["On the envelope:", ""] + letter.envelope
        + ["", "In the post by \(letter.postBy.words(today: now.today))."]
    case .phone: return [address]
    case .email, .linkedin, .person:
      return ["By \(message.detail.followUp.due.words(today: now.today))."]
    }
  }
}
