import AfterwordModel
import Testing

@Suite("Whom one knows at a company")
struct AcquaintanceTests {
  private let dana = Acquaintance(
    personID: .init(at: SessionScript.now.instant),
    name: "Dana Whitfield",
    lastWrittenAt: SessionScript.now.instant
  )

  @Test("is looked for while the company of a new application is typed, and kept while it stands")
  func asks() {
    var script = SessionScript.opened()
    #expect(!script.run(.addInterview).contains(.findAcquaintances(company: "Acme")))
    #expect(script.send(.pasted("Globex")).contains(.findAcquaintances(company: "Globex")))
    script.send(.acquaintancesFound(Acquaintances(company: "Globex", people: [dana])))
    #expect(script.form?.peopleKnownThere == [dana])
    #expect(!script.run(.nextField).contains(.findAcquaintances(company: "Globex")))
    script.run(.previousField)
    script.type("!")
    #expect(script.form?.peopleKnownThere == [])
  }

  @Test("is looked for when another position of the selected company is typed")
  func otherPosition() {
    var script = SessionScript.opened()
    script.run(.addInterview)
    script.run(.nextField)
    #expect(script.send(.pasted("Manager")).contains(.findAcquaintances(company: "Acme")))
  }
}
