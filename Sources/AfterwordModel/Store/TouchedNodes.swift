internal import GRDB

/// Which applications and people a change has touched, as far as plans depend on it.
///
/// Temporary triggers note them, so that no kind of change, undo among them, can forget one. Where an
/// application or a follow-up leaves a company or a person, both sides are noted.
struct TouchedNodes {
  let database: Database

  func forget() throws {
    try installTriggers()
    try database.run("DELETE FROM temp.touchedNode")
    try database.run("DELETE FROM temp.touchedCompany")
  }

  func take() throws -> Set<String> {
    let nodes: [RecordKey] = try database.all(
      """
      SELECT id FROM temp.touchedNode
      UNION SELECT application.id FROM temp.touchedCompany AS touched
        JOIN application ON application.companyFolded = touched.companyFolded
      """
    ) { try $0.next() }
    return Set(nodes.map(\.word))
  }

  private func installTriggers() throws {
    let isInstalled = try database.first(
      "SELECT 1 FROM temp.sqlite_master WHERE name = 'touchedNode'"
    ) { _ in true }
    guard isInstalled == nil else { return }
    try database.execute(
      sql: """
        CREATE TEMP TABLE touchedNode (id TEXT NOT NULL);
        CREATE TEMP TABLE touchedCompany (companyFolded BLOB NOT NULL);
        """
    )
    for table in WatchedTable.all { try database.execute(sql: table.triggers) }
  }
}

/// A table on which plans depend.
private struct WatchedTable {
  let name: String
  /// The columns that matter, of those that change without making a difference; all if empty.
  var columns: [String] = []
  /// SQL that finds the ids which a row touches; `ROW` stands for the row.
  let nodes: [String]
  var isCompany = false

  static let all = [
    WatchedTable(
      name: "application",
      columns: ["company", "position", "department", "outcome", "deletedAt"],
      nodes: ["SELECT ROW.id"],
      isCompany: true
    ),
    WatchedTable(
      name: "interview",
      columns: ["applicationID", "round", "startsAt", "zone", "minutes", "isNoShow", "deletedAt"],
      nodes: ["SELECT ROW.applicationID"]
    ),
    WatchedTable(
      name: "person",
      columns: [
        "name", "company", "title", "department", "email", "linkedIn", "address", "isEmailOnly",
        "notBefore", "doNotContact", "agreedToLinkedIn", "deletedAt",
      ],
      nodes: ["SELECT ROW.id"]
    ),
    WatchedTable(name: "role", nodes: ["SELECT ROW.applicationID", "SELECT ROW.personID"]),
    WatchedTable(name: "participation", nodes: [ofInterview]),
    WatchedTable(
      name: "noteLine",
      columns: ["interviewID", "kind", "text", "saidBy", "deletedAt"],
      nodes: [
        """
        \(ofInterview) AND (ROW.kind IN ('promise', 'statement')
          OR EXISTS (SELECT 1 FROM action WHERE lineID = ROW.id))
        """
      ]
    ),
    WatchedTable(
      name: "action",
      nodes: [
        """
        SELECT applicationID FROM interview
        WHERE id = (SELECT interviewID FROM noteLine WHERE id = ROW.lineID)
        """
      ]
    ),
    WatchedTable(
      name: "followUp",
      nodes: [
        "SELECT ROW.applicationID", "SELECT ROW.personID WHERE ROW.personID IS NOT NULL",
      ]
    ),
    WatchedTable(
      name: "reply",
      nodes: ["SELECT applicationID FROM followUp WHERE id = ROW.followUpID"]
    ),
    WatchedTable(name: "outcomeChange", nodes: ["SELECT ROW.applicationID"]),
  ]

  private static let ofInterview =
    "SELECT applicationID FROM interview WHERE id = ROW.interviewID"

  var triggers: String {
    trigger("INSERT", rows: ["NEW"]) + trigger("DELETE", rows: ["OLD"])
      + trigger("UPDATE", rows: ["OLD", "NEW"], condition: hasChanged)
  }

  private var hasChanged: String {
    if columns.isEmpty { return "" }
    func values(_ row: String) -> String {
      columns.map { "\(row).\($0)" }.joined(separator: ", ")
    }
    return "WHEN (\(values("OLD"))) IS NOT (\(values("NEW")))"
  }

  private func trigger(_ event: String, rows: [String], condition: String = "") -> String {
    let steps = rows.flatMap { row in
      let found = nodes.map { node in
        "INSERT INTO touchedNode \(node.replacing("ROW.", with: "\(row)."));"
      }
      let company = "INSERT INTO touchedCompany SELECT \(row).companyFolded;"
      return found + (isCompany ? [company] : [])
    }
    return """
      CREATE TEMP TRIGGER \(name)Touched\(event) AFTER \(event) ON main.\(name) \(condition)
      BEGIN
        \(steps.joined(separator: "\n  "))
      END;

      """
  }
}
