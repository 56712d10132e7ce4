import Testing

@testable import AfterwordModel

@Suite("The role of somebody who takes part")
struct ParticipantRoleTests {
  @Test(
    "is understood by its own word and by what people call it",
    arguments: [
      ("manager", RoleKind.manager), ("hiring manager", .manager), ("Hiring Manager", .manager),
      ("hr", .hr), ("recruiter", .hr), ("department", .department),
    ]
  )
  func words(word: String, role: RoleKind) throws {
    let people = try ParticipantPhrase.people("Dana Whitfield; role=\(word)")
    #expect(people.map(\.role) == [role])
  }

  @Test("is refused where it is none")
  func unknown() {
    #expect(throws: ParticipantProblem.unknownRole("boss")) {
      try ParticipantPhrase.people("Dana Whitfield; role=boss")
    }
  }
}
