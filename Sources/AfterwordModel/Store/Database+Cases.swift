internal import GRDB

/// A case: applications that bear on each other.
extension Database {
  /// The applications of every case that one of these applications and people belongs to, in the order
  /// of their making: those of the same company, and those in which the same person has a part.
  func caseMembers(of nodes: Set<String>) throws -> [ApplicationID] {
    try all(Database.membersOfCase, [IDList(letters: nodes)]) { try $0.next() }
  }

  /// The applications of each case by itself.
  func cases(of nodes: Set<String>) throws -> [[ApplicationID]] {
    var left = try caseMembers(of: nodes)
    var cases: [[ApplicationID]] = []
    while let first = left.first {
      let members = try caseMembers(of: [first.letters])
      let known = Set(members)
      left.removeAll { known.contains($0) }
      cases.append(members)
    }
    return cases
  }

  /// Walks from applications to people and back. Ids are unique among both, so that one column holds
  /// them all.
  private static let membersOfCase = """
    WITH RECURSIVE node (id) AS (
      \(IDList.ids)
      UNION SELECT other.id FROM node
        JOIN application AS mine ON mine.id = node.id
        JOIN application AS other ON other.companyFolded = mine.companyFolded
      WHERE other.deletedAt IS NULL
      UNION SELECT role.personID FROM node JOIN role ON role.applicationID = node.id
      WHERE role.deletedAt IS NULL
      UNION SELECT role.applicationID FROM node JOIN role ON role.personID = node.id
      WHERE role.deletedAt IS NULL
      UNION SELECT followUp.personID FROM node JOIN followUp ON followUp.applicationID = node.id
      WHERE followUp.personID IS NOT NULL AND followUp.deletedAt IS NULL
      UNION SELECT followUp.applicationID FROM node JOIN followUp ON followUp.personID = node.id
      WHERE followUp.deletedAt IS NULL
    )
    SELECT application.id FROM node CROSS JOIN application ON application.id = node.id
    WHERE application.deletedAt IS NULL ORDER BY application.createdAt, application.id
    """
}
