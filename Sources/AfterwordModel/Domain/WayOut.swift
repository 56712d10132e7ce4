/// A way for a message to leave.
public enum WayOut: String, Sendable, Hashable, CaseIterable {
  /// By the configured mail program, or a mailto link.
  case mailProgram
  /// By the configured program that sends at once.
  case sendmail
  case copy
  case copySubject
  /// The text to the clipboard, and the person's profile in the browser.
  case copyAndOpenProfile
  case print, file
  /// Shown to be copied with a pen, or to be read out.
  case byHand
  /// It was sent already, by the person's own means.
  case alreadySent
  /// The same, at another time than now.
  case sentEarlier
}

extension WayOut {
  /// The ways of a message, the best one first.
  public static func all(for message: OutgoingMessage, _ outgoing: Outgoing) -> [WayOut] {
    let ways: [WayOut] =
      switch message.channel {
      case .email:
        [.mailProgram] + (outgoing.sendmail.isEmpty ? [] : [.sendmail])
          + [.copy] + (message.subject.isEmpty ? [] : [.copySubject]) + [.file]
      case .linkedin: [message.hasProfile ? .copyAndOpenProfile : .copy, .file]
      case .letter: [.print, .file, .byHand, .copy]
      case .phone, .person: [.byHand, .copy, .file]
      }
    return ways + [.alreadySent, .sentEarlier]
  }

  /// Whether the message may be gone as soon as its program has it.
  public func sendsAtOnce(_ outgoing: Outgoing) -> Bool {
    self == .sendmail || self == .mailProgram && outgoing.mailerSendsAtOnce
  }

  /// Whether another program is asked to show it, and nobody waits for that: a browser may take its
  /// time, or stay.
  func opensLink(_ outgoing: Outgoing) -> Bool {
    self == .copyAndOpenProfile || self == .mailProgram && outgoing.mailer.isEmpty
  }
}

extension OutgoingMessage {
  fileprivate var hasProfile: Bool { person.map { !$0.linkedIn.isEmpty } ?? false }
}

/// A message on one of its ways.
public struct OutgoingOrder: Sendable, Hashable {
  /// Tells the tries of one run of the program apart.
  public let number: Int
  public let message: OutgoingMessage
  public let way: WayOut
  /// Of `file`: where to.
  public let path: String

  public init(number: Int, message: OutgoingMessage, way: WayOut, path: String = "") {
    self.number = number
    self.message = message
    self.way = way
    self.path = path
  }
}

/// What became of it.
public enum OutgoingResult: Sendable, Hashable {
  /// Another program has it: whether it was sent only the person knows.
  case handedOver
  /// The program that sends at once says that it did.
  case sent
  case written(path: String)
  case failed(OutgoingProblem)
}

/// Why a message did not leave.
public enum OutgoingProblem: Error, Sendable, Hashable {
  case noAddress
  /// Not one address and nothing else.
  case notAnAddress(String)
  case notAWebAddress(String)
  /// There is neither a desktop nor a browser to give a link to.
  case noDesktop
  case noOpener
  /// The configured command, and what is wrong with it.
  case command(String, CommandProblem)
  case notFound(program: String)
  /// `reason` is the system's own word.
  case notStarted(program: String, reason: String)
  /// What the program said last, if it said anything.
  case failed(program: String, Ending, said: String)
  case stopped(program: String)
  case fileIsThere(path: String)
  case notWritten(path: String, reason: String)
  /// A filter gave back more than is taken, or nothing, or what is no text.
  case tooMuch(program: String, limit: Int)
  case nothingBack(program: String)
  case notText(program: String)

  /// How a program ended.
  public enum Ending: Sendable, Hashable {
    case code(Int32)
    case signal(Int32)
  }
}

/// Why a configured command cannot be taken apart, or be given a message.
public enum CommandProblem: Error, Sendable, Hashable {
  case empty
  case openQuote(Character)
  /// The word would be taken for an option.
  case wouldBeOption(String)
}
