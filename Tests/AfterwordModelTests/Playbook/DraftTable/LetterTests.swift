import AfterwordModel
import TextEditing
import Testing

private let sender = Sender(
  name: "Sam Doe",
  email: "sam@example.org",
  phone: "+49 30 5550 0199",
  link: "https://sam.example.org",
  address: "Torstr. 12\n10119 Berlin"
)
private let body = """
  Dear Dana,

  thank you for the questions about the numbers of the migration. They made me look at them again.

  Kind regards
  Sam
  """

private func letter(
  _ text: String = body,
  by sender: Sender = sender,
  to address: String = "Acme GmbH\nGneisenaustr. 44\n10961 Berlin",
  on paper: Paper = .a4
) throws -> Letter {
  let id = try #require(PersonID(letters: String(repeating: "k", count: 32)))
  return LetterLayout.pages(
    of: Draft(text),
    sender: sender,
    to: Person(id: id, name: "Dana Whitfield", company: "Acme", address: address),
    company: "Acme",
    paper: paper,
    day: try #require(CalendarDay(iso: "2026-11-22"))
  )
}

@Suite("A letter on its page")
struct LetterTests {
  @Test("On A4 it stands where a DIN envelope shows it")
  func a4() throws {
    let expected = """
                                                                    Sam Doe
                                                                 Torstr. 12
                                                               10119 Berlin
                                                           +49 30 5550 0199
                                                            sam@example.org
                                                    https://sam.example.org




              Sam Doe · Torstr. 12
              10119 Berlin
              Dana Whitfield
              Acme GmbH
              Gneisenaustr. 44
              10961 Berlin



                                                           22 November 2026

              Dear Dana,

              thank you for the questions about the numbers of the
              migration. They made me look at them again.

              Kind regards



              Sam
      """
    let found = try letter()
    #expect(found.text == expected + "\n")
  }

  @Test("On US Letter the window shows the address alone, and the month comes first")
  func usLetter() throws {
    let found = try letter(on: .letter)
    #expect(
      found.lines[found.address].map(\.trimmed) == [
        "Dana Whitfield", "Acme GmbH", "Gneisenaustr. 44", "10961 Berlin",
      ]
    )
    #expect(found.address == 12..<16)
    #expect(found.lines[found.window].filter { !$0.isEmpty }.count == 4)
    #expect(found.lines[19].hasSuffix("November 22, 2026"))
  }

  @Test("An address of any usual length is in the window", arguments: Paper.allCases, 1...6)
  func addressInWindow(paper: Paper, count: Int) throws {
    let address = (1...count).map { "Line \($0)" }.joined(separator: "\n")
    let found = try letter(to: address, on: paper)
    #expect(found.address.count == count + 2)
    #expect(found.isAddressInWindow == (count + 2 <= (paper == .a4 ? 8 : 6)))
    #expect(found.lines[found.address].allSatisfy { !$0.isEmpty })
  }

  @Test("A row of the window is never wider than the window, nor one of the message than the page")
  func widths() throws {
    let long = String(repeating: "wide 漢字 ", count: 30)
    for paper in Paper.allCases {
      let found = try letter("Dear Dana,\n\n" + long, to: long + "\n10961 Berlin", on: paper)
      let address = found.lines[found.address].map(\.displayColumns).max() ?? 0
      #expect((20...(paper == .a4 ? 38 : 41)).contains(address))
      let widest = found.lines.map(\.displayColumns).max() ?? 0
      #expect((60...(paper == .a4 ? 69 : 72)).contains(widest))
    }
  }

  @Test("What does not fit is counted and not lost")
  func overflow() throws {
    let lines = (1...80).map { "Line \($0)" }
    let found = try letter("Dear Dana,\n\n" + lines.joined(separator: "\n"))
    #expect(found.overflow == found.lines.count - 64)
    #expect(found.overflow > 0)
    #expect(Set(found.lines.map(\.trimmed)).isSuperset(of: lines))
    #expect(try letter().overflow == 0)
  }

  @Test("A long address pushes the rest of the letter down")
  func longAddress() throws {
    let address = (1...20).map { "Line \($0)" }.joined(separator: "\n")
    let found = try letter(to: address)
    #expect(!found.isAddressInWindow)
    let texts = found.lines.map(\.trimmed)
    let last = try #require(texts.firstIndex(of: "Line 20"))
    let greeting = try #require(texts.firstIndex(of: "Dear Dana,"))
    #expect(last < greeting)
  }

  @Test("The signature has room above the name, whether the message ends with it or not")
  func signature() throws {
    for text in ["Dear Dana,\n\nKind regards\nSam Doe", "Dear Dana,\n\nKind regards"] {
      #expect(
        try letter(text).lines.suffix(5).map(\.trimmed) == ["Kind regards", "", "", "", "Sam Doe"]
      )
    }
    #expect(try letter("Dear Dana,\n\nGoodbye", by: Sender()).lines.last?.trimmed == "Goodbye")
  }

  @Test("Without an address, name and company stand in the window")
  func noAddress() throws {
    let found = try letter(by: Sender(), to: "")
    #expect(found.lines[found.address].map(\.trimmed) == ["Dana Whitfield", "Acme"])
  }

  @Test("No control character reaches the printer")
  func controlCharacters() throws {
    let text = try letter("Dear \u{1B}[31mDana,\u{202E}\n\tthanks\u{0C}").text
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("By hand, the message comes in calm lines, with the envelope and the day for the post")
  func handwritten() throws {
    var names = SituationNames()
    let line = SituationLine(file: "here", number: 0, text: "")
    let source = SituationText(title: "By hand", file: "here", lines: [])
    var facts = try DraftCase.usualFacts(of: source, names: &names)
    facts.promisedDay = try line.day("Thu 2026-11-26")
    facts.detail.followUp.due = try line.day("Fri 2026-11-27")
    let found = LetterLayout.handwritten(Draft(body), facts: facts, letterDays: 3)
    #expect(
      found.lines == [
        "Dear Dana,", "", "", "",
        "thank you for the questions about the", "", "numbers of the migration. They made me look",
        "", "at them again.", "", "", "", "Kind regards", "", "Sam",
      ]
    )
    #expect(found.envelope == ["Dana Whitfield", "Acme", "Torstr. 1", "10119 Berlin"])
    #expect(found.postBy.iso == "2026-11-23")
    facts.promisedDay = nil
    #expect(
      LetterLayout.handwritten(Draft(body), facts: facts, letterDays: 3).postBy.iso == "2026-11-27"
    )
    facts.detail.followUp.due = try line.day("Mon 2026-11-16")
    #expect(
      LetterLayout.handwritten(Draft(body), facts: facts, letterDays: 3).postBy == facts.today
    )
  }
}
