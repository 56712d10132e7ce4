import AfterwordModel
import SeededRandom

/// The people and companies of a random history. Two casts have nothing in common.
struct HistoryCast: Sendable {
  let companies: [String]
  let names: [String]
  private(set) var applications: [ApplicationID] = []
  private(set) var people: [PersonID] = []

  private init(seed: UInt64, companies: [String], names: [String]) {
    var generator = SeededGenerator(seed: seed)
    self.companies = companies
    self.names = names
    let beginning = Instant(seconds: 1_790_000_000)
    applications = companies.map { _ in RecordID(at: beginning, using: &generator) }
    people = names.map { _ in RecordID(at: beginning, using: &generator) }
  }

  /// Two applications at one company, spelt in two ways, and one at another.
  static let first = HistoryCast(
    seed: 1,
    companies: ["Acme", "ACME", "Globex"],
    names: ["Dana Whitfield", "Priya Nair", "Tom Ito", "Zoë Okafor"]
  )

  static let second = HistoryCast(
    seed: 2,
    companies: ["Initech", "Hooli"],
    names: ["Ana Prado", "Wei Chen", "Lars Holm"]
  )
}
