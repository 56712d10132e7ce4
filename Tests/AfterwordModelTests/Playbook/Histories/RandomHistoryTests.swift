import AfterwordModel
import SeededRandom
import Testing

@Suite("Random histories")
struct RandomHistoryTests {
  /// Of one history; only after the first few is there something to plan.
  private static let unwatchedSteps = 6
  private static let watchedSteps = 2

  /// A part of all histories each, so that they run side by side.
  @Test("keep what the playbook promises of every plan", arguments: 0..<8)
  func promises(part: UInt64) throws {
    var broken = 0
    for number in Sweep.seeds(short: 12_500, long: 100_000) {
      let seed = number * 8 + part
      let steps = Self.steps(seed: seed)
      guard !Self.breaches(seed: seed, steps: steps, from: Self.unwatchedSteps).isEmpty else {
        continue
      }
      Issue.record("\(Self.account(of: seed, steps: Self.shortest(seed: seed, steps)))")
      broken += 1
      if broken == 3 { return }
    }
  }

  @Test(
    "show a guard that allows too much",
    arguments: [
      CadenceGuard(unanswered: 3), CadenceGuard(businessDaysBetween: 4),
      CadenceGuard(companyMessagesAWeek: 3),
    ]
  )
  func looseGuard(cadence: CadenceGuard) {
    let isShown = (UInt64(0)..<5000).contains { seed in
      let steps = Self.steps(seed: seed)
      return !Self.breaches(seed: seed, steps: steps, from: 0, cadence: cadence).isEmpty
    }
    #expect(isShown)
  }

  @Test("give the same plan in whatever order their facts are told", arguments: 0..<2)
  func order(part: UInt64) {
    for number in Sweep.seeds(short: 1000, long: 20_000) {
      let seed = number * 2 + part
      let steps = Self.steps(seed: seed)
      let history = Self.history(.first, seed: seed, steps)
      var generator = SeededGenerator(seed: seed)
      let shuffled = history.facts.shuffled(using: &generator)
      guard history.playbook.plan(shuffled, now: history.now) != history.plan() else { continue }
      Issue.record("\(Self.account(of: seed, steps: steps))")
      return
    }
  }

  @Test("that have nothing in common are planned together as each for itself", arguments: 0..<2)
  func together(part: UInt64) {
    for number in Sweep.seeds(short: 1000, long: 20_000) {
      let seed = number * 2 + part
      let first = Self.history(.first, seed: seed, Self.steps(seed: seed))
      var second = Self.history(.second, seed: ~seed, Self.steps(seed: ~seed))
      second.playbook = first.playbook
      second.now = max(first.now, second.now)
      let firstPlan = first.playbook.plan(first.facts, now: second.now)
      let both = first.playbook.plan(first.facts.adding(second.facts), now: second.now)
      guard both != firstPlan.adding(second.plan()) else { continue }
      Issue.record("\(Self.account(of: seed, steps: Self.steps(seed: seed)))")
      return
    }
  }

  private static func history(
    _ cast: HistoryCast,
    seed: UInt64,
    _ steps: [UInt64]
  ) -> RandomHistory {
    var history = RandomHistory(cast, seed: seed)
    for step in steps { history.take(step) }
    return history
  }

  static func steps(seed: UInt64) -> [UInt64] {
    var generator = SeededGenerator(seed: seed)
    return (0..<unwatchedSteps + watchedSteps).map { _ in generator.next() }
  }

  /// What is broken after one of the steps, from that one on.
  private static func breaches(
    seed: UInt64,
    steps: [UInt64],
    from first: Int,
    cadence: CadenceGuard = CadenceGuard()
  ) -> [String] {
    var history = RandomHistory(.first, seed: seed)
    history.playbook.cadence = cadence
    for (index, step) in steps.enumerated() {
      history.take(step)
      guard index >= first else { continue }
      let breaches = PlanPromises(history: history, plan: history.plan()).breaches
      if !breaches.isEmpty { return breaches }
    }
    return []
  }

  /// The steps that it takes to break something, without those that don't matter.
  private static func shortest(seed: UInt64, _ steps: [UInt64]) -> [UInt64] {
    for index in steps.indices {
      var fewer = steps
      fewer.remove(at: index)
      if !breaches(seed: seed, steps: fewer, from: 0).isEmpty { return shortest(seed: seed, fewer) }
    }
    return steps
  }

  /// For a person to read.
  private static func account(of seed: UInt64, steps: [UInt64]) -> String {
    let story = Story()
    var history = RandomHistory(.first, seed: seed, story: story)
    for step in steps { history.take(step) }
    let planned = history.plan().touches.map { touch in
      "\(touch.due.iso) \(touch.ground.rule.rawValue) to \(history.name(touch.personID)): \(touch.reason)"
    }
    let breaches = breaches(seed: seed, steps: steps, from: 0)
    return (["history \(seed) breaks: \(breaches)"] + story.sentences + ["planned:"] + planned)
      .joined(separator: "\n")
  }
}

extension CaseFacts {
  /// The same facts, with applications and touches in another order.
  fileprivate func shuffled(using generator: inout SeededGenerator) -> CaseFacts {
    var facts = CaseFacts(applications: applications.shuffled(using: &generator))
    for (id, person) in people.shuffled(using: &generator) { facts.people[id] = person }
    for index in facts.applications.indices {
      facts.applications[index].touches.shuffle(using: &generator)
    }
    return facts
  }

  fileprivate func adding(_ others: CaseFacts) -> CaseFacts {
    CaseFacts(
      applications: applications + others.applications,
      people: people.merging(others.people) { first, _ in first }
    )
  }
}

extension Plan {
  fileprivate func adding(_ other: Plan) -> Plan {
    Plan(
      touches: (touches + other.touches).sorted { ($0.due, $0.ground) < ($1.due, $1.ground) },
      earliest: earliest.merging(other.earliest) { first, _ in first },
      withdrawn: withdrawn.merging(other.withdrawn) { first, _ in first },
      declined: declined.merging(other.declined) { first, _ in first }
    )
  }
}
