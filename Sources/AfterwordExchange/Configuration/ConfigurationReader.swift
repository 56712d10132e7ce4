internal import AfterwordModel
internal import TOMLKit

extension Configuration {
  /// What a config.toml with this text says. What is wrong in it is told, in the order of the text,
  /// and has its default.
  public static func read(_ text: String) -> (Configuration, [ConfigurationProblem]) {
    var reader = ConfigurationReader(text: text)
    do {
      reader.read(try TOMLTable(string: text), at: [])
    } catch let error as TOMLParseError {
      reader.add(.notTOML(error.reason), at: TOMLPlace(error.source.begin))
    } catch {
      reader.add(.notTOML("it cannot be read"), at: nil)
    }
    return (reader.configuration, reader.problems.sorted(by: ConfigurationProblem.isBefore))
  }
}

/// Goes through the tables of a config.toml by the keys of `ConfigurationTable`.
private struct ConfigurationReader {
  var configuration = Configuration()
  var problems: [ConfigurationProblem] = []
  /// Nobody asks for a place where nothing is wrong.
  lazy var places = TOMLPlaces(of: text)
  let text: String

  init(text: String) { self.text = text }

  mutating func add(_ kind: ConfigurationProblem.Kind, at place: TOMLPlace?) {
    problems.append(ConfigurationProblem(place: place, kind: kind))
  }

  mutating func read(_ table: TOMLTable, at path: [String]) {
    for name in table.keys {
      guard let value = table[name] else { continue }
      let path = path + [name]
      if let key = ConfigurationTable.keys.first(where: { $0.path == path }) {
        read(value, for: key)
      } else if path.count == 1, ConfigurationTable.sections.contains(name) {
        guard let section = value.table else {
          add(.notATable(name), at: places.key(path))
          continue
        }
        read(section, at: path)
      } else {
        add(.unknownKey(path.joined(separator: ".")), at: places.key(path))
      }
    }
  }

  private mutating func read(_ value: any TOMLValueConvertible, for key: ConfigurationKey) {
    switch key.value {
    case .flag(let property):
      set(property, to: value.bool, for: key)
    case .number(let property, let range):
      set(property, to: value.int.flatMap { range.contains($0) ? $0 : nil }, for: key)
    case .channel(let property):
      set(property, to: value.string.flatMap(Channel.init), for: key)
    case .paper(let property):
      set(property, to: value.string.flatMap(Paper.init), for: key)
    case .text(let property):
      set(property, to: value.string.flatMap { $0.hasControls(besides: []) ? nil : $0 }, for: key)
    case .lines(let property):
      set(
        property,
        to: value.string.flatMap { $0.hasControls(besides: ["\n"]) ? nil : $0 },
        for: key
      )
    case .days(let property):
      set(property, to: value.array.map { days(in: $0, for: key) }, for: key)
    }
  }

  private mutating func set<Value>(
    _ property: WritableKeyPath<Configuration, Value>,
    to value: Value?,
    for key: ConfigurationKey
  ) {
    if let value {
      configuration[keyPath: property] = value
    } else {
      let kind = ConfigurationProblem.Kind.wrongValue(
        key: key.path.joined(separator: "."),
        demand: key.demand,
        default: key.text(in: Configuration())
      )
      add(kind, at: places.value(key.path))
    }
  }

  private mutating func days(in array: TOMLArray, for key: ConfigurationKey) -> Set<CalendarDay> {
    var days: Set<CalendarDay> = []
    for (index, element) in array.enumerated() {
      let day =
        element.date.flatMap { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
        ?? element.string.flatMap(CalendarDay.init(iso:))
      if let day {
        days.insert(day)
      } else {
        add(.notADay(key: key.name), at: places.value(key.path + [String(index)]))
      }
    }
    return days
  }
}

extension ConfigurationProblem {
  fileprivate static func isBefore(_ left: ConfigurationProblem, _ right: ConfigurationProblem)
    -> Bool
  {
    let start = TOMLPlace(line: 0, column: 0)
    return (left.place ?? start) < (right.place ?? start)
  }
}

extension String {
  /// A control character would go on into a message, a command or the head of a letter, unseen.
  fileprivate func hasControls(besides allowed: Set<Unicode.Scalar>) -> Bool {
    unicodeScalars.contains {
      $0.properties.generalCategory == .control && !allowed.contains($0)
    }
  }
}

extension TOMLParseError {
  /// What toml++ says, as the middle of a sentence.
  fileprivate var reason: String {
    description.hasSuffix(".") ? String(description.dropLast()) : description
  }
}

extension TOMLPlace {
  fileprivate init(_ position: TOMLSourcePosition) {
    self.init(line: position.line, column: position.column)
  }
}
