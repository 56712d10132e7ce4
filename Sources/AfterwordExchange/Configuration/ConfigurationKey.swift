internal import AfterwordModel

/// One key of config.toml: where it stands, what it sets and may be, and what it is for. Reading,
/// checking and the sample all go by the same keys.
struct ConfigurationKey: Sendable {
  /// The name of the table that it stands in, or `ConfigurationTable.top`.
  let section: String
  let name: String
  let value: Value
  /// What it is for, with a full stop.
  let sentence: String

  typealias Property<Value> = any WritableKeyPath<Configuration, Value> & Sendable

  enum Value: Sendable {
    case flag(Property<Bool>)
    case number(Property<Int>, ClosedRange<Int>)
    case channel(Property<Channel>)
    case days(Property<Set<CalendarDay>>)
    case text(Property<String>)
    /// Text that may have several lines.
    case lines(Property<String>)
    case paper(Property<Paper>)
  }

  init(_ section: String, _ name: String, _ value: Value, _ sentence: String) {
    self.section = section
    self.name = name
    self.value = value
    self.sentence = sentence
  }

  var path: [String] { section == ConfigurationTable.top ? [name] : [section, name] }

  /// What it has in a configuration, as TOML.
  func text(in configuration: Configuration) -> String {
    switch value {
    case .flag(let property): String(configuration[keyPath: property])
    case .number(let property, _): String(configuration[keyPath: property])
    case .channel(let property): "\"\(configuration[keyPath: property].rawValue)\""
    case .days(let property):
      "[\(configuration[keyPath: property].sorted().map(\.iso).joined(separator: ", "))]"
    case .text(let property), .lines(let property): quoted(configuration[keyPath: property])
    case .paper(let property): "\"\(configuration[keyPath: property].rawValue)\""
    }
  }

  /// What it may be, as it follows "is to be".
  var demand: String {
    switch value {
    case .flag: "true or false"
    case .number(_, let range):
      "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .channel:
      "one of \(Channel.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))"
    case .days: "days in brackets, as in [2026-12-25, 2026-12-26]"
    case .text: "text in quotes, on one line and without control characters"
    case .lines:
      "text in quotes, with \\n between its lines and without other control characters"
    case .paper: "\"a4\" or \"letter\""
    }
  }

  /// As a TOML string that takes one line.
  private func quoted(_ text: String) -> String {
    let escapes: [Character: String] = ["\\": #"\\"#, "\"": #"\""#, "\n": #"\n"#]
    return "\"" + text.map { escapes[$0] ?? String($0) }.joined() + "\""
  }
}
