import AfterwordModel

/// The ids of what a situation names. Those that are named first come first in every order.
struct SituationNames {
  private var count = 0
  var people: [String: PersonID] = [:]
  var companies: [String: ApplicationID] = [:]
  /// Those of the application that was named last.
  var rounds: [String: InterviewID] = [:]
  var lines: [String: NoteLineID] = [:]

  mutating func newID<Kind>(of line: SituationLine) throws -> RecordID<Kind> {
    count += 1
    var letters = ""
    var rest = count
    while letters.count < 32 {
      letters.insert(
        Character(Unicode.Scalar(UInt8(ascii: "k") + UInt8(rest % 16))),
        at: letters.startIndex
      )
      rest /= 16
    }
    guard let id = RecordID<Kind>(letters: letters) else { throw line.problem("no id") }
    return id
  }

  func person(_ name: String, of line: SituationLine) throws -> PersonID? {
    if name == "nobody" { return nil }
    guard let id = people[name] else { throw line.problem("nobody is called \(name)") }
    return id
  }

  func round(_ name: String, of line: SituationLine) throws -> InterviewID {
    guard let id = rounds[name] else { throw line.problem("no round \(name)") }
    return id
  }

  func noteLine(_ text: String, of line: SituationLine) throws -> NoteLineID {
    guard let id = lines[text] else { throw line.problem("no such line in a note: \(text)") }
    return id
  }

  /// `thank-you/Onsite/Dana Whitfield`, with the names of companies, rounds, people, and the text of
  /// lines for their ids, and times for what happened then.
  func ground(_ text: String, zone: String, of line: SituationLine) throws -> PlanGround {
    let parts = text.split(separator: "/").map(String.init)
    let rule = try line.word(parts.first ?? "", RuleName.self)
    return PlanGround(
      rule,
      try parts.dropFirst().map { try groundPart($0, zone: zone, of: line) }
    )
  }

  private func groundPart(_ part: String, zone: String, of line: SituationLine) throws -> String {
    if part == "reminder" || Int(part) != nil { return part }
    if part == "removed" { return String(repeating: "z", count: 32) }
    let letters =
      people[part]?.letters ?? companies[part]?.letters ?? rounds[part]?.letters
      ?? lines[part]?.letters
    if let letters { return letters }
    return String(try line.time(part, zone: zone).instant.milliseconds)
  }
}
