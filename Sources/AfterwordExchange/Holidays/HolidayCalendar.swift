internal import AfterwordModel

/// The all-day events of a calendar.
enum HolidayCalendar {
  static func days(
    in lines: [PhysicalLine],
    years: ClosedRange<Int>
  ) -> (days: Set<CalendarDay>, problems: [HolidayFile.Problem]) {
    var days: Set<CalendarDay> = []
    var problems: [HolidayFile.Problem] = []
    for block in EventBlock.all(in: CalendarProperty.all(in: lines)) {
      guard block.isClosed else {
        problems.append(HolidayFile.Problem(line: block.line, cause: .eventWithoutEnd))
        continue
      }
      let event = HolidayEvent(block)
      days.formUnion(event.days(in: years))
      problems += event.problems
    }
    return (days, problems)
  }
}

/// The properties of one event. Those of its own parts, such as an alarm, are left out: they may have
/// the same names.
struct EventBlock {
  /// Of its beginning, counted from 1.
  let line: Int
  var properties: [CalendarProperty] = []
  /// False where the file or another event goes on before it has ended.
  var isClosed = false

  static func all(in properties: [CalendarProperty]) -> [EventBlock] {
    var blocks: [EventBlock] = []
    var parts: [String] = []
    for property in properties {
      switch property.name {
      case "BEGIN":
        let part = property.value.uppercased()
        if part == "VEVENT" {
          blocks.append(EventBlock(line: property.line))
          parts = []
        }
        parts.append(part)
      case "END":
        guard parts.last == property.value.uppercased() else { continue }
        if parts.removeLast() == "VEVENT" { blocks[blocks.count - 1].isClosed = true }
      default:
        if parts.last == "VEVENT" { blocks[blocks.count - 1].properties.append(property) }
      }
    }
    return blocks
  }
}
