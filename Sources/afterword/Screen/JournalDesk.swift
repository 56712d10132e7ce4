internal import AfterwordModel
internal import Dispatch
internal import Foundation
internal import NcursesTerminal
internal import Synchronization

/// Asks the journal on a thread of its own, one thing after another, so that neither a slow disk nor
/// another program's lock delays a key. When there is nothing to do it looks for what other
/// programs have changed.
///
/// **Invariant.** Answers are fetched in the order in which the effects were given.
/// **Invariant.** Nothing is written into a journal that was found to be damaged.
final class JournalDesk: Sendable {
  private enum Order {
    case effect(Effect)
    /// Stands still from `reached` on until `goOn`.
    case standStill(reached: DispatchSemaphore, goOn: DispatchSemaphore)
    case goHome
  }

  private struct Traffic {
    var orders: [Order] = []
    var answers: [AppEvent] = []
    var isAtWork = false
    var hasThread = false
    var damage: JournalError?
  }

  /// How often to look for changes by other processes, which are to be seen within a second.
  private static let lookInterval = Duration.milliseconds(700)

  private let journal: Journal
  private let runner: EffectRunner
  private let traffic = Mutex(Traffic())
  /// Counts the orders.
  private let bell = DispatchSemaphore(value: 0)

  init(journal: Journal, runner: EffectRunner) {
    self.journal = journal
    self.runner = runner
  }

  /// Nothing is under way, and no answer is waiting to be fetched.
  var isIdle: Bool {
    traffic.withLock { $0.orders.isEmpty && $0.answers.isEmpty && !$0.isAtWork }
  }

  func give(_ effect: Effect) { put(.effect(effect)) }

  /// The oldest answer that was not fetched.
  func takeAnswer() -> AppEvent? {
    traffic.withLock { $0.answers.isEmpty ? nil : $0.answers.removeFirst() }
  }

  /// Waits until everything that was given is done.
  func finish() { standStill {} }

  /// Runs `body` after everything that was given, while nobody touches the journal: a process that
  /// is stopped must not hold a lock on it.
  func standStill<Result>(_ body: () -> Result) -> Result {
    let reached = DispatchSemaphore(value: 0)
    let goOn = DispatchSemaphore(value: 0)
    put(.standStill(reached: reached, goOn: goOn))
    reached.wait()
    defer { goOn.signal() }
    return body()
  }

  /// Ends the thread after everything that was given.
  func close() {
    finish()
    put(.goHome)
  }

  private func put(_ order: Order) {
    let isFirst = traffic.withLock { traffic in
      defer { traffic.hasThread = true }
      traffic.orders.append(order)
      return !traffic.hasThread
    }
    bell.signal()
    if isFirst { Thread.detachNewThread { self.work() } }
  }
}

// MARK: - On the thread

extension JournalDesk {
  private func work() {
    var nextLook = ContinuousClock.now + Self.lookInterval
    while true {
      let wait = max(.zero, ContinuousClock.now.duration(to: nextLook))
      if bell.wait(timeout: .now() + wait.seconds) == .success {
        guard takeOrder() else { return }
      }
      if nextLook <= .now {
        lookForChanges()
        nextLook = .now + Self.lookInterval
      }
    }
  }

  /// - Returns: false if it was the last one.
  private func takeOrder() -> Bool {
    let order = traffic.withLock { traffic in
      traffic.isAtWork = true
      return traffic.orders.removeFirst()
    }
    switch order {
    case .effect(let effect): answer(run(effect))
    case .standStill(let reached, let goOn):
      answer(nil)
      reached.signal()
      goOn.wait()
    case .goHome: return false
    }
    return true
  }

  private func run(_ effect: Effect) -> AppEvent? {
    if let damage = traffic.withLock({ $0.damage }) { return refuse(effect, because: damage) }
    let event = runner.run(effect)
    if case .journalUnusable(let error) = event { traffic.withLock { $0.damage = error } }
    return event
  }

  /// Words still go to a file.
  private func refuse(_ effect: Effect, because damage: JournalError) -> AppEvent? {
    switch effect {
    case .saveText(let save): .textNotSaved(save, damage)
    case .keepPaused(let work, _): .pausedNotKept(work, damage)
    case .rescueText: runner.run(effect)
    default: nil
    }
  }

  private func answer(_ event: AppEvent?) {
    traffic.withLock { traffic in
      traffic.isAtWork = false
      if let event { traffic.answers.append(event) }
    }
    if event != nil { Terminal.wake() }
  }

  private func lookForChanges() {
    traffic.withLock { $0.isAtWork = true }
    let isChanged = (try? journal.hasChangedElsewhere()) ?? false
    answer(isChanged ? .journalChanged : nil)
  }
}

extension Duration {
  fileprivate var seconds: Double { self / .seconds(1) }
}
