import GRDB
import SeededRandom
import Testing

@testable import AfterwordModel

@Suite("Plans after random changes")
struct PlanPropertyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "are those of planning everything anew, and undo and redo give each plan back exactly",
    arguments: Sweep.seeds(short: 4, long: 100)
  )
  func randomChanges(seed: UInt64) throws {
    var changes = RandomChanges(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let journal = try folder.open()
    var now = Moment.start
    for _ in 0..<50 {
      now = now.later(minutes: Int.random(in: 0...3000, using: &generator))
      _ = try journal.catchUp(at: now)
      let before = try folder.rows()
      try changes.make(in: journal, at: now)
      let after = try folder.rows()
      #expect(try !journal.replanEverything(at: now))
      if before == after { continue }
      _ = try journal.undo(at: now)
      #expect(try folder.rows() == before)
      _ = try journal.redo(at: now)
      #expect(try folder.rows() == after)
    }
  }

  @Test(
    "are right after every undo and redo, however much time went by between them",
    arguments: Sweep.seeds(short: 4, long: 100)
  )
  func undoingLater(seed: UInt64) throws {
    var changes = RandomChanges(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let journal = try folder.open()
    var now = Moment.start
    for _ in 0..<40 {
      now = now.later(minutes: Int.random(in: 0...3000, using: &generator))
      try changes.make(in: journal, at: now)
    }
    let facts = try folder.facts()
    var count = 0
    while (try? journal.undo(at: now)) != nil {
      count += 1
      #expect(try !journal.replanEverything(at: now))
      now = now.later(minutes: Int.random(in: 0...2000, using: &generator))
      _ = try journal.catchUp(at: now)
    }
    for _ in 0..<count {
      _ = try journal.redo(at: now)
      #expect(try !journal.replanEverything(at: now))
    }
    #expect(try folder.facts() == facts)
    try journal.verify()
  }
}

extension Journal {
  /// True if that changes anything.
  func replanEverything(at now: Moment) throws -> Bool {
    try write { database in
      let nodes: [ApplicationID] = try database.all("SELECT id FROM application") { try $0.next() }
      return try planKeeping(database, at: now).replan(Set(nodes.map(\.letters)), untold: [])
    }
  }
}

extension TemporaryFolder {
  /// Every row of every table that can be taken back, to the byte.
  func rows() throws -> [String] {
    try ChangeLog.tables.flatMap { try rows(of: $0) }
  }

  /// The same without what the playbook alone has written.
  func facts() throws -> [String] {
    try ChangeLog.tables.flatMap { table in
      switch table {
      case "planNotice": [] as [String]
      case "followUp":
        try rows(of: "(SELECT id, state, due FROM followUp WHERE isByHand OR state <> 'planned')")
      default: try rows(of: table)
      }
    }
  }

  private func rows(of source: String) throws -> [String] {
    try rawDatabase().read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM \(source) ORDER BY 1, 2")
        .map { row in "\(source) \(row.databaseValues.map(exactly).joined(separator: " "))" }
    }
  }

  private func exactly(_ value: DatabaseValue) -> String {
    guard case .blob(let data) = value.storage else { return value.description }
    return data.map { String($0, radix: 16) }.joined(separator: ".")
  }
}
