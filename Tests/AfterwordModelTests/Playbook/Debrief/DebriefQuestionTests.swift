import Testing

@testable import AfterwordModel

@Suite("What a debrief asks")
struct DebriefQuestionTests {
  private static let fullNote = """
    met @Dana Whitfield
    + liked the migration story
    - wants more Kubernetes depth, says @Dana
    ! send the lab link by Tuesday
    > answer by next Friday
    """

  @Test("Of a round of which nothing is known, everything that belongs to no person")
  func nothingKnown() {
    let facts = DebriefTable.facts()
    #expect(DebriefTable.asked(facts) == ["others", "+", "-", "!", ">", "feeling"])
  }

  @Test("With a full note and people who are known well, two questions remain")
  func everythingKnown() {
    let facts = DebriefTable.facts([DebriefTable.dana], note: Self.fullNote)
    #expect(DebriefTable.asked(facts) == ["others", "feeling"])
  }

  @Test(
    "A line that is in the note is not asked for",
    arguments: [
      ("+ liked it", "+"), ("- too fast", "-"), ("! send the link", "!"),
      ("> they answer on Friday", ">"),
    ]
  )
  func linesInNote(note: String, mark: String) {
    let all = ["others", "+", "-", "!", ">", "feeling"]
    let facts = DebriefTable.facts(note: note)
    #expect(DebriefTable.asked(facts) == all.filter { $0 != mark })
  }

  @Test("What they said without a day leaves the question when they answer")
  func statementWithoutDay() {
    let facts = DebriefTable.facts(note: "> two more rounds")
    #expect(DebriefTable.asked(facts).contains(">"))
  }

  @Test("Of somebody of whom only the name is known, all else is asked")
  func person() {
    let facts = DebriefTable.facts([DebriefTable.priya])
    #expect(
      DebriefTable.asked(facts).prefix(7) == [
        "Priya Nair: title", "Priya Nair: email", "Priya Nair: role", "Priya Nair: say",
        "Priya Nair: linkedIn", "Priya Nair: address", "others",
      ]
    )
  }

  @Test("LinkedIn and the address alone are no reason to ask about somebody")
  func knownWellEnough() {
    var dana = DebriefTable.dana
    dana.person.address = ""
    dana.person.agreedToLinkedIn = false
    #expect(DebriefTable.asked(DebriefTable.facts([dana])).first == "others")
    dana.person.email = ""
    #expect(
      DebriefTable.asked(DebriefTable.facts([dana])).prefix(4) == [
        "Dana Whitfield: email", "Dana Whitfield: linkedIn", "Dana Whitfield: address", "others",
      ]
    )
  }

  @Test("A role that was given is not asked again, a say that was not is")
  func role() {
    var dana = DebriefTable.dana
    dana.role = Role(kind: .hr)
    #expect(
      DebriefTable.asked(DebriefTable.facts([dana])).first == "Dana Whitfield: say"
    )
  }

  @Test("Who is only named in the note: whether they were there, and how the name is spelt")
  func mentioned() {
    let facts = DebriefTable.facts(note: "met @Tom")
    #expect(
      DebriefTable.asked(facts).prefix(2) == ["Tom: presence", "Tom: name"]
    )
  }

  @Test("Who is known but took no part is asked for their presence, not for their name")
  func mentionedAndKnown() {
    let facts = DebriefTable.facts(note: "@Priya came in for lunch", known: [DebriefTable.priya])
    let asked = DebriefTable.asked(facts)
    #expect(asked.first == "Priya Nair: presence")
    #expect(!asked.contains("Priya Nair: name"))
  }

  @Test("Somebody who took part and is named is one guest")
  func onlyOnce() {
    let facts = DebriefTable.facts([DebriefTable.dana], note: "@Dana\n@Dana Whitfield")
    #expect(facts.guests.map(\.name) == ["Dana Whitfield"])
  }

  @Test("Who said a criticism is asked where several may have and it names none of them")
  func speakers() {
    let both = [DebriefTable.dana, DebriefTable.priya]
    let note = "- too fast\n- more depth, says @Priya"
    #expect(DebriefTable.asked(DebriefTable.facts(both, note: note)).contains("who said too fast"))
    let asked = DebriefTable.asked(DebriefTable.facts(both, note: note))
    #expect(asked.count { $0.hasPrefix("who said") } == 1)
    let alone = DebriefTable.asked(DebriefTable.facts([DebriefTable.dana], note: "- too fast"))
    #expect(alone.count { $0.hasPrefix("who said") } == 0)
  }

  @Test("A criticism whose speaker was told is not asked about again")
  func speakerTold() {
    var facts = DebriefTable.facts([DebriefTable.dana, DebriefTable.priya], note: "- too fast")
    facts.records.feedback[0].saidBy = DebriefTable.priya.person.id
    #expect(DebriefTable.asked(facts).count { $0.hasPrefix("who said") } == 0)
  }
}
