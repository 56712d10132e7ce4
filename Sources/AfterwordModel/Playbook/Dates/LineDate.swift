/// A date phrase inside a line of running English: "Send the slides by Friday".
/// docs/dates.md lists what is taken for one.
public struct LineDate: Sendable, Hashable {
  public enum Meaning: Sendable, Hashable {
    case day(CalendarDay)
    /// What "5/12" means in either order, while none is known.
    case either(dayFirst: CalendarDay, monthFirst: CalendarDay)
  }

  /// The phrase without "by", "on" and the like, as UTF-8 offsets in the line.
  public var range: Range<Int>
  public var meaning: Meaning

  public init(range: Range<Int>, meaning: Meaning) {
    self.range = range
    self.meaning = meaning
  }
}

extension LineDate {
  /// How much of a line is looked at, in characters. Marked lines are sentences; a pasted document
  /// without line breaks must not slow a frame down.
  public static let reach = 500

  /// The date that a line names, not before `day`, from which it is counted. Of several dates the
  /// first that is a deadline ("by", "until", "before", "due") counts, else the first after "on",
  /// else the first.
  public static func find(
    in line: String,
    from day: CalendarDay,
    order: DayOrder?
  ) -> LineDate? {
    var scanner = LineDateScanner(line, from: day, order: order)
    return scanner.find()
  }
}
