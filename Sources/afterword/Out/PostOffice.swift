internal import AfterwordExchange
internal import AfterwordModel
internal import Foundation
internal import Glibc
internal import NcursesTerminal
internal import Synchronization

/// Takes messages out of the program, each by the way that the person chose. What takes its time is
/// done on a thread of its own, and its answer waits here to be fetched.
///
/// **Invariant.** No shell sees a word of a message: programs get it on their standard input, in a
/// private file, or as one whole word.
final class PostOffice: Sendable {
  private struct Traffic {
    var answers: [AppEvent] = []
    var program: BackgroundProgram?
  }

  private let outgoing: Outgoing
  private let sender: Sender
  private let traffic = Mutex(Traffic())

  init(outgoing: Outgoing, sender: Sender) {
    self.outgoing = outgoing
    self.sender = sender
    // Where it is ignored, as a parent may have left it, the ends of programs are not told.
    signal(SIGCHLD, SIG_DFL)
  }

  /// The oldest answer that was not fetched.
  func takeAnswer() -> AppEvent? {
    traffic.withLock { $0.answers.isEmpty ? nil : $0.answers.removeFirst() }
  }

  /// Ends the program that is at work, if one is.
  func stopProgram() { traffic.withLock { $0.program }?.stop() }

  /// Whether the message's way leads through a program that needs the terminal.
  func needsTerminal(_ order: OutgoingOrder) -> Bool {
    order.way == .mailProgram && !outgoing.mailer.isEmpty
  }

  /// - Returns: the answer, if it can be told at once.
  func send(_ order: OutgoingOrder, on today: CalendarDay) -> AppEvent? {
    do throws(OutgoingProblem) {
      return try begin(order, on: today).map { .sentOut(order, $0) }
    } catch {
      return .sentOut(order, .failed(error))
    }
  }

  private func begin(
    _ order: OutgoingOrder,
    on today: CalendarDay
  ) throws(OutgoingProblem) -> OutgoingResult? {
    let message = order.message
    switch order.way {
    case .mailProgram:
      let link = MailtoLink(to: message.email, subject: message.subject, body: message.body)
      show(try LinkOpener(link.text), for: order)
    case .copyAndOpenProfile:
      let profile = message.person?.linkedIn ?? ""
      guard let address = WebAddress(profile) else { throw .notAWebAddress(profile) }
      show(try LinkOpener(address.text), for: order)
    case .sendmail:
      let mail = try MailMessage(message, from: sender)
      try run(outgoing.sendmail, about: message, input: mail.text, for: order, success: .sent)
    case .print:
      let letter = MessageSheet.text(of: message, from: sender, outgoing.paper, on: today)
      try run(outgoing.printer, about: message, input: letter, for: order, success: .handedOver)
    case .file:
      let text = MessageSheet.text(of: message, from: sender, outgoing.paper, on: today)
      return .written(path: try MessageFile.write(text, to: order.path))
    case .copy, .copySubject, .byHand, .alreadySent, .sentEarlier: break
    }
    return nil
  }

  /// Lends the terminal to the person's mail program until that ends.
  func mail(_ order: OutgoingOrder, _ terminal: Terminal) -> AppEvent {
    do throws(OutgoingProblem) {
      try MailProgram(outgoing.mailer).take(order.message, terminal)
      return .sentOut(order, .handedOver)
    } catch {
      return .sentOut(order, .failed(error))
    }
  }

  /// - Returns: the answer, if it can be told at once.
  func filter(_ order: FilterOrder) -> AppEvent? {
    do throws(OutgoingProblem) {
      let run = try TextFilterRun(order)
      watch(run.program) { .textFiltered(order, run.result()) }
      return nil
    } catch {
      return .textFiltered(order, .failed(error))
    }
  }

  // MARK: In the background

  private func show(_ opener: LinkOpener, for order: OutgoingOrder) {
    Thread.detachNewThread {
      do throws(OutgoingProblem) {
        try opener.open()
        self.answer(.sentOut(order, .handedOver))
      } catch {
        self.answer(.sentOut(order, .failed(error)))
      }
    }
  }

  private func run(
    _ command: String,
    about message: OutgoingMessage,
    input: String,
    for order: OutgoingOrder,
    success: OutgoingResult
  ) throws(OutgoingProblem) {
    let words = try message.words(for: command)
    let name = Outgoing.programName(in: words[0])
    guard let input = ScratchFile(Array(input.utf8)), let errors = ScratchFile() else {
      throw .noRoom(for: name)
    }
    let program = try BackgroundProgram(words, input: input, errors: errors)
    watch(program) {
      do throws(OutgoingProblem) {
        let ending = try program.awaitEnd()
        let problem = OutgoingProblem(ending, program: name, said: errors.lastLine)
        return .sentOut(order, problem.map(OutgoingResult.failed) ?? success)
      } catch {
        return .sentOut(order, .failed(error))
      }
    }
  }

  private func watch(_ program: BackgroundProgram, _ end: @escaping @Sendable () -> AppEvent) {
    traffic.withLock { $0.program = program }
    Thread.detachNewThread {
      let event = end()
      self.traffic.withLock { if $0.program === program { $0.program = nil } }
      self.answer(event)
    }
  }

  private func answer(_ event: AppEvent) {
    traffic.withLock { $0.answers.append(event) }
    Terminal.wake()
  }
}

extension OutgoingMessage {
  /// A configured command, filled in with what it may want of the message.
  func words(
    for command: String,
    _ others: [Outgoing.Placeholder: String] = [:]
  ) throws(OutgoingProblem) -> [String] {
    do throws(CommandProblem) {
      let values = [Outgoing.Placeholder.to: email, .subject: subject].merging(others) { $1 }
      return try CommandWords(command).filled(values)
    } catch {
      throw .command(command, error)
    }
  }
}

extension OutgoingProblem {
  static func noRoom(for program: String) -> OutgoingProblem {
    .notStarted(program: program, reason: String(cString: strerror(errno)))
  }
}
