import AfterwordModel
import SeededRandom
import Testing

private let interviewDay = CalendarDay(daysSinceEpoch: 20_775)

private func described(_ meaning: LineDate.Meaning?) -> String? {
  switch meaning {
  case .day(let day): day.iso
  case .either(let dayFirst, let monthFirst): "\(dayFirst.iso) or \(monthFirst.iso)"
  case nil: nil
  }
}

/// The line with brackets around what was found.
private func marked(_ line: String, _ range: Range<Int>?) -> String {
  guard let range else { return line }
  let bytes = Array(line.utf8)
  let parts = [bytes[..<range.lowerBound], bytes[range], bytes[range.upperBound...]]
  let texts = parts.map { String(decoding: $0, as: UTF8.self) }
  return "\(texts[0])[\(texts[1])]\(texts[2])"
}

@Suite("Dates inside a line")
struct LineDateTests {
  @Test("A line holds the date it is said to hold", arguments: lineDateTable)
  func table(_ entry: LineDateCase) {
    let line = entry.marked.filter { !"[]".contains($0) }
    let found = LineDate.find(in: line, from: interviewDay, order: nil)
    #expect(described(found?.meaning) == entry.meaning)
    #expect(marked(line, found?.range) == entry.marked)
  }

  @Test("The table is long, and counts from the day it names")
  func tableLength() {
    #expect(interviewDay.iso == "2026-11-18")
    #expect(lineDateTable.count >= 250)
    #expect(Set(lineDateTable.map(\.marked)).count == lineDateTable.count)
  }

  @Test("Where the order of day and month is known, nothing is asked back")
  func knownOrder() {
    let expected: [(DayOrder, String)] = [(.dayFirst, "2026-12-05"), (.monthFirst, "2027-05-12")]
    for (order, iso) in expected {
      let found = LineDate.find(in: "! slides by 5/12", from: interviewDay, order: order)
      #expect(described(found?.meaning) == iso)
    }
  }

  @Test("On a weekend the week that is spoken of is the coming one")
  func weekend() {
    let sunday = CalendarDay(daysSinceEpoch: interviewDay.daysSinceEpoch + 4)
    let expected = [
      ("this week", "2026-11-27"), ("by the end of the week", "2026-11-27"),
      ("this weekend", "2026-11-22"), ("early next week", "2026-12-01"),
      ("within 2 working days", "2026-11-24"), ("Fri or Mon", "2026-11-30"),
      ("on Sunday", "2026-11-29"),
    ]
    for (line, iso) in expected {
      let found = LineDate.find(in: "> \(line)", from: sunday, order: nil)
      #expect(described(found?.meaning) == iso, "\(line)")
    }
  }

  @Test("Only the beginning of a very long line is looked at")
  func longLine() {
    let filling = String(repeating: "by 5/12 of the end of 5-7 in 3 ", count: 4000)
    #expect(LineDate.find(in: "> \(filling) on Friday", from: interviewDay, order: nil) == nil)
    let atTheLimit = String(repeating: "x", count: LineDate.reach - 4)
    let found = LineDate.find(in: "\(atTheLimit) Friday", from: interviewDay, order: nil)
    #expect(found == nil)
    let marks = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(LineDate.find(in: "> \(marks) by Friday", from: interviewDay, order: nil) != nil)
  }

  @Test("Whatever a line holds, what is found lies in it, on borders of whole characters")
  func randomLines() {
    for seed in Sweep.seeds(short: 3000, long: 300_000) {
      var random = SeededGenerator(seed: seed)
      let pieces: [String] = (0..<random.number(below: 14)).map { _ in random.pick(linePieces) }
      let line = pieces.joined(separator: random.pick(["", " ", " "]))
      let order = random.pick([nil, DayOrder.dayFirst, .monthFirst])
      guard let found = LineDate.find(in: line, from: interviewDay, order: order) else { continue }
      let borders = Set(line.indices.map { line.utf8.distance(from: line.startIndex, to: $0) })
        .union([line.utf8.count])
      #expect(borders.contains(found.range.lowerBound), "seed \(seed)")
      #expect(borders.contains(found.range.upperBound), "seed \(seed)")
      #expect(!found.range.isEmpty)
      let days =
        switch found.meaning {
        case .day(let day): [day]
        case .either(let dayFirst, let monthFirst): [dayFirst, monthFirst]
        }
      #expect(days.allSatisfy { $0 >= interviewDay }, "seed \(seed)")
    }
  }
}

private let linePieces: [String] =
  lineDateTable.flatMap { entry in
    entry.marked.filter { !"[]".contains($0) }.split(separator: " ").map(String.init)
  } + [
    "999999", "9999999", "0", "31", "12", "/", ".", "-", ",", ":", "’", "\u{301}", "\u{200D}", "👩‍👩‍👧",
    "\r\n", "\n", "\u{FEFF}", "\u{202E}", "日本", "٣", "ﬁ", "İ", "ß", "@", "weeks", "years", "ago",
    "months", "or", "to", "and", "between", "the", "in", "a", "next", "week", "end", "of",
  ]
