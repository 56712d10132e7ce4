@testable import AfterwordModel
import Testing

/// Wednesday 18 November 2026.
private let interviewDay = CalendarDay(daysSinceEpoch: 20_775)

private func corrected(_ line: String, to day: CalendarDay) -> String {
  let edit = LineDateCorrection(of: line, to: day, from: interviewDay, order: nil)
  return line.replacing(edit.range, with: edit.text)
}

@Suite("The date of a line, corrected")
struct LineDateCorrectionTests {
  @Test(
    "A date is put in the words of a sentence",
    arguments: [
      ("! slides by Friday", "2026-12-04", "! slides by Fri 4 Dec"),
      ("! slides by Friday.", "2026-12-04", "! slides by Fri 4 Dec."),
      (
        "! slides (by the end of the week), please", "2026-11-20",
        "! slides (by Fri 20 Nov), please"
      ),
      ("! slides tomorrow", "2026-11-19", "! slides on Thu 19 Nov"),
      ("! Tomorrow I send them", "2026-11-19", "! On Thu 19 Nov I send them"),
      ("! slides on the 12th at 3pm", "2026-12-12", "! slides on Sat 12 Dec at 3pm"),
      ("> answer in 5-10 days", "2026-11-28", "> answer on Sat 28 Nov"),
      ("> answer within a week", "2026-11-25", "> answer on Wed 25 Nov"),
      ("> answer next week", "2026-11-27", "> answer on Fri 27 Nov"),
      ("> answer by tomorrow morning", "2026-11-20", "> answer by Fri 20 Nov morning"),
      ("> answer: tomorrow", "2026-11-19", "> answer: on Thu 19 Nov"),
      ("> answer by 5/12", "2026-12-05", "> answer by Sat 5 Dec"),
      ("> answer 2026-12-05T10:30", "2026-12-06", "> answer 2026-12-06T10:30"),
      ("! slides", "2026-12-04", "! slides by Fri 4 Dec"),
      ("! slides.", "2026-12-04", "! slides by Fri 4 Dec."),
      ("! slides…  ", "2026-12-04", "! slides by Fri 4 Dec…  "),
      ("! ", "2026-12-04", "! by Fri 4 Dec "),
      ("!", "2026-12-04", "! by Fri 4 Dec"),
      ("! slides by Friday", "2027-10-17", "! slides by Sun 17 Oct"),
      ("! slides by Friday", "2027-10-18", "! slides by Mon 18 Oct 2027"),
      ("! by Friday 1500 people", "2026-11-20", "! by Fri 20 Nov 2026 1500 people"),
      ("! 日本 by\u{A0}Friday 👩‍👩‍👧", "2026-11-27", "! 日本 by\u{A0}Fri 27 Nov 👩‍👩‍👧"),
    ]
  )
  func sentences(line: String, iso: String, expected: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(corrected(line, to: day) == expected)
  }

  @Test("Whatever the line, it then names the day, and keeps its other words")
  func everyLine() throws {
    for entry in lineDateTable {
      let line = entry.marked.filter { !"[]".contains($0) }
      for days in [0, 1, 16, 200, 400] {
        let day = interviewDay.adding(days: days)
        let edit = LineDateCorrection(of: line, to: day, from: interviewDay, order: nil)
        let text = line.replacing(edit.range, with: edit.text)
        let found = LineDate.find(in: text, from: interviewDay, order: nil)
        #expect(found?.meaning == .day(day), "\(line) → \(text)")
      }
    }
  }
}
