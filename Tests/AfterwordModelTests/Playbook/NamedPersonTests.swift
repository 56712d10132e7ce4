import Testing

@testable import AfterwordModel

private let names = ["Dana Whitfield", "Priya Nair", "Anna Berg", "Anna Holm", "Will Smith", "李小龍"]

private let people: [PersonID: Person] = {
  var generator = SystemRandomNumberGenerator()
  let all = names.map { Person(id: PersonID(at: Instant(seconds: 0), using: &generator), name: $0) }
  return Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}()

private struct NamedCase: CustomTestStringConvertible {
  let line: String
  var participants: [String] = ["Priya Nair", "Anna Berg"]
  /// A name; nil where nobody is named.
  let name: String?
  var isStranger = false
  var testDescription: String { line }
}

private let cases: [NamedCase] = [
  NamedCase(line: "send @Priya the link", name: "Priya Nair"),
  NamedCase(line: "send @priya nair the link", name: "Priya Nair"),
  NamedCase(line: "send Priya Nair the link", name: "Priya Nair"),
  NamedCase(line: "send Priya the link", name: "Priya Nair"),
  NamedCase(line: "Priya's link", name: "Priya Nair"),
  NamedCase(line: "link to Dana, by Friday", name: "Dana Whitfield"),
  NamedCase(line: "send Dana's slides to @Priya", name: "Priya Nair"),
  NamedCase(line: "slides for Anna", name: "Anna Berg"),
  NamedCase(line: "slides for Anna Holm", name: "Anna Holm"),
  NamedCase(line: "slides for Anna", participants: ["Priya Nair"], name: nil),
  NamedCase(line: "slides for Anna", participants: ["Anna Berg", "Anna Holm"], name: nil),
  NamedCase(line: "it will be the slides", name: nil),
  NamedCase(line: "link to Priyanka", name: nil),
  NamedCase(line: "link to McPriya", name: nil),
  NamedCase(line: "把链接发给李小龍", participants: ["李小龍"], name: "李小龍"),
  NamedCase(line: "send @Bob the link", name: nil, isStranger: true),
  NamedCase(line: "send @Bob what Priya asked for", name: nil, isStranger: true),
  NamedCase(line: "mail to jobs@priya.example", name: nil),
  NamedCase(line: "send the link", name: nil),
  NamedCase(line: "", name: nil),
]

@Suite("Whom a line names")
struct NamedPersonTests {
  @Test("an @name before a plain one, who took part before others", arguments: cases)
  fileprivate func named(_ line: NamedCase) {
    func ids(_ wanted: (String) -> Bool) -> [PersonID] {
      people.values.filter { wanted($0.name) }.map(\.id)
    }
    let found = NamedPerson(
      in: line.line,
      participants: ids(line.participants.contains),
      others: ids { !line.participants.contains($0) },
      people: people
    )
    let expected = line.name.flatMap { name in ids { $0 == name }.first }
    #expect(found == expected.map { .somebody($0) } ?? (line.isStranger ? .stranger : .nobody))
  }
}
