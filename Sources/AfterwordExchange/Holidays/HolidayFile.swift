public import AfterwordModel

/// Holidays out of a file: a list of days, or a calendar (RFC 5545).
///
/// A list has one day a line, `2026-12-25`, with its name after a space if it has one; `#` begins a
/// comment. Of a calendar the all-day events count.
public enum HolidayFile {
  /// A line that could not be used. The rest of the file is.
  public struct Problem: Sendable, Hashable {
    public enum Cause: Sendable, Hashable {
      /// The line does not begin with a day that exists.
      case notADay(String)
      /// The event has no first day.
      case noFirstDay
      /// The event repeats in another way than each year: only its first days count.
      case repeatNotUnderstood(String)
      /// The file ends within an event.
      case eventWithoutEnd
    }

    /// Counted from 1.
    public var line: Int
    public var cause: Cause

    public init(line: Int, cause: Cause) {
      self.line = line
      self.cause = cause
    }

    /// One sentence with its full stop.
    public var sentence: String {
      switch cause {
      case .notADay(let text): "“\(text)” is no day; write it as 2026-12-25."
      case .noFirstDay: "This event has no DTSTART."
      case .repeatNotUnderstood(let rule):
        "“\(rule)” is not understood; only the event's first days count."
      case .eventWithoutEnd: "This event has no END:VEVENT."
      }
    }
  }

  /// The holidays of these years, and what could not be read.
  public static func days(
    in text: String,
    years: ClosedRange<Int>
  ) -> (days: Set<CalendarDay>, problems: [Problem]) {
    let lines = PhysicalLine.all(in: text)
    let first = lines.first { !$0.text.isEmpty }
    let isCalendar = first?.text.uppercased() == "BEGIN:VCALENDAR"
    let read = isCalendar ? HolidayCalendar.days(in: lines, years: years) : listed(lines)
    return (read.days.filter { years.contains($0.year) }, read.problems)
  }

  private static func listed(
    _ lines: [PhysicalLine]
  ) -> (days: Set<CalendarDay>, problems: [Problem]) {
    var days: Set<CalendarDay> = []
    var problems: [Problem] = []
    for line in lines where !line.text.isEmpty && !line.text.hasPrefix("#") {
      let word = line.text.prefix { !$0.isWhitespace }
      if let day = CalendarDay(iso: word) {
        days.insert(day)
      } else {
        problems.append(Problem(line: line.number, cause: .notADay(String(word))))
      }
    }
    return (days, problems)
  }
}
