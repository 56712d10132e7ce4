import Testing

@testable import AfterwordModel

@Suite("Thinning the versions of a note")
struct NoteVersionThinningTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Ages in minutes and lengths in bytes, the oldest first.
    let versions: [(age: Int, byteCount: Int)]
    let keptAges: [Int]

    init(_ name: String, _ versions: [(age: Int, byteCount: Int)], kept: [Int]) {
      self.name = name
      self.versions = versions
      keptAges = kept
    }

    init(_ name: String, ages: [Int], kept: [Int]) {
      self.init(name, ages.map { ($0, 10) }, kept: kept)
    }

    var testDescription: String { name }
  }

  private static let hour = 60
  private static let day = 24 * hour

  static let cases = [
    Case("nothing", ages: [], kept: []),
    Case("the newest stays, however old", ages: [900 * day], kept: [900 * day]),
    Case("in the last hour each minute", ages: [59, 3, 2, 1, 0], kept: [59, 3, 2, 1, 0]),
    Case("within a minute the last", ages: [1, 1, 0], kept: [1, 0]),
    Case("then one in ten minutes", ages: [119, 115, 112, 109, 0], kept: [112, 109, 0]),
    Case(
      "after a day one in an hour",
      ages: [2 * day + 50, 2 * day + 30, 2 * day + 10, 0],
      kept: [2 * day + 10, 0]
    ),
    Case(
      "after a week one in a day",
      ages: [20 * day + 300, 20 * day + 100, 18 * day, 0],
      kept: [20 * day + 100, 18 * day, 0]
    ),
    Case(
      "after a quarter one in a week",
      ages: [200 * day + 2, 200 * day + 1, 190 * day, 0],
      kept: [200 * day + 1, 190 * day, 0]
    ),
    Case(
      "of several the longest, for the words that were deleted",
      [(115, 900), (114, 20), (113, 30), (0, 5)],
      kept: [115, 0]
    ),
    Case(
      "no more than 32 MB, with the widest gaps",
      [(30, 15_000_000), (20, 15_000_000), (19, 15_000_000), (2, 1)],
      kept: [30, 19, 2]
    ),
    Case("a single one may be larger", [(3, 1), (1, 60_000_000)], kept: [1]),
  ]

  @Test("keeps one in each stretch of time", arguments: cases)
  func thins(example: Case) {
    let now = Instant(milliseconds: 2_000_000 * 3_600_000)
    let versions = example.versions.enumerated().map { place, version in
      NoteVersion(
        number: place + 1,
        at: now.adding(minutes: -version.age),
        byteCount: version.byteCount
      )
    }
    let dropped = NoteVersionThinning.superfluous(versions, at: now)
    let kept = versions.indices.filter { !dropped.contains($0 + 1) }
    #expect(kept.map { example.versions[$0].age } == example.keptAges)
  }

  @Test("thinned minute by minute for two years, a note keeps at most 200 and some of every time")
  func longLife() {
    var versions: [NoteVersion] = []
    for step in 0..<20_000 {
      let now = Instant(milliseconds: Int64(step) * 53 * 60_000)
      versions.append(NoteVersion(number: step + 1, at: now, byteCount: 1000))
      let dropped = Set(NoteVersionThinning.superfluous(versions, at: now))
      versions.removeAll { dropped.contains($0.number) }
      #expect(versions.count <= 200 && versions.last?.number == step + 1)
    }
    let ages = versions.map { 20_000 * 53 - Int($0.at.milliseconds / 60_000) }
    for limit in [24, 7 * 24, 91 * 24] { #expect(ages.contains { $0 > limit * 60 }) }
    #expect(ages.filter { $0 < Self.day }.count >= 20)
  }
}
