internal import AfterwordModel

/// What an event of a calendar says about days that are off.
struct HolidayEvent {
  private(set) var problems: [HolidayFile.Problem] = []
  /// Nil where it begins at a time of day, is cancelled, or cannot be read.
  private var first: CalendarDay?
  /// In days.
  private var length = 1
  private var yearly: YearlyRepeat?
  /// First days on which it does not take place.
  private var exceptions: Set<CalendarDay> = []

  init(_ block: EventBlock) {
    readStart(of: block)
    guard let first else { return }
    for property in block.properties {
      switch property.name {
      case "DTEND":
        guard let end = CalendarDay(basic: property.value) else { reject(property); continue }
        // Some programs write the day itself, though RFC 5545 says the day after the last.
        length = max(1, first.days(until: end))
      case "DURATION":
        guard let days = Self.days(inDuration: property.value) else { reject(property); continue }
        length = max(1, days)
      case "RRULE":
        yearly = YearlyRepeat(property.value, from: first)
        if yearly == nil { refuseRepeat(property) }
      case "EXDATE":
        exceptions.formUnion(
          property.value.split(separator: ",").compactMap(CalendarDay.init(basic:))
        )
      case "RDATE", "EXRULE", "RECURRENCE-ID":
        refuseRepeat(property)
      default:
        break
      }
    }
  }

  /// Its days; of one that repeats, those of these years.
  func days(in years: ClosedRange<Int>) -> Set<CalendarDay> {
    guard let first else { return [] }
    let firsts = yearly?.firstDays(from: first, through: years.upperBound) ?? [first]
    var days: Set<CalendarDay> = []
    for first in firsts where !exceptions.contains(first) {
      for offset in 0..<length {
        let day = first.adding(days: offset)
        if day.year > years.upperBound { break }
        if day.year >= years.lowerBound { days.insert(day) }
      }
    }
    return days
  }

  private mutating func readStart(of block: EventBlock) {
    let isCancelled = block.properties.contains {
      $0.name == "STATUS" && $0.value.uppercased() == "CANCELLED"
    }
    if isCancelled { return }
    guard let start = block.properties.first(where: { $0.name == "DTSTART" }) else {
      problems.append(HolidayFile.Problem(line: block.line, cause: .noFirstDay))
      return
    }
    first = CalendarDay(basic: start.value)
    let beginsAtTime =
      start.value.dropFirst(8).first == "T" && CalendarDay(basic: start.value.prefix(8)) != nil
    if first == nil, !beginsAtTime { reject(start) }
  }

  private mutating func reject(_ property: CalendarProperty) {
    problems.append(HolidayFile.Problem(line: property.line, cause: .notADay(property.value)))
  }

  private mutating func refuseRepeat(_ property: CalendarProperty) {
    let text = "\(property.name):\(property.value)"
    problems.append(HolidayFile.Problem(line: property.line, cause: .repeatNotUnderstood(text)))
  }

  /// `P3D` or `P1W`, the forms that an all-day event may have.
  private static func days(inDuration text: String) -> Int? {
    guard text.first == "P", let unit = text.last, let number = Int(text.dropFirst().dropLast()),
      (0...3660).contains(number)
    else { return nil }
    switch unit {
    case "D": return number
    case "W": return number * 7
    default: return nil
    }
  }
}

extension CalendarDay {
  /// Nil unless the text is exactly `YYYYMMDD`, the form of calendars, and such a day exists.
  init?(basic text: some StringProtocol) {
    guard text.utf8.count == 8 else { return nil }
    self.init(iso: "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.dropFirst(6))")
  }
}
