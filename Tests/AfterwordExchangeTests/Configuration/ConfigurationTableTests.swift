import AfterwordModel
import Testing

@testable import AfterwordExchange

@Suite("The keys of config.toml")
struct ConfigurationTableTests {
  /// Every number, switch and word of rules and guard, by its name: "rules.thankYou.dueHours".
  private func properties(of configuration: Configuration) -> [String: String] {
    var properties: [String: String] = [:]
    func visit(_ value: Any, _ name: String) {
      let mirror = Mirror(reflecting: value)
      guard mirror.displayStyle == .struct, mirror.superclassMirror == nil,
        !(value is Int), !(value is String), !mirror.children.isEmpty
      else {
        properties[name] = String(describing: value)
        return
      }
      for child in mirror.children { visit(child.value, "\(name).\(child.label ?? "")") }
    }
    visit(configuration, "")
    return properties
  }

  /// The configuration with another value than its default for this key.
  private func changed(_ key: ConfigurationKey) throws -> Configuration {
    var configuration = Configuration()
    switch key.value {
    case .flag(let property): configuration[keyPath: property].toggle()
    case .number(let property, let range):
      let isHighest = configuration[keyPath: property] == range.upperBound
      configuration[keyPath: property] = isHighest ? range.lowerBound : range.upperBound
    case .channel(let property): configuration[keyPath: property] = .letter
    case .days(let property):
      configuration[keyPath: property] = [try #require(CalendarDay(iso: "2026-12-25"))]
    case .text(let property): configuration[keyPath: property] = #"a "b" \n {to}"#
    case .lines(let property): configuration[keyPath: property] = "Torstr. 1\n10119 Berlin"
    case .paper(let property): configuration[keyPath: property] = .letter
    }
    return configuration
  }

  @Test("Each property of rules and guard has one key, and each key one property")
  func allProperties() throws {
    let standard = properties(of: Configuration())
    #expect(standard[".rules.thankYou.dueHours"] == "24")
    var found: [String] = []
    for key in ConfigurationTable.keys {
      let properties = properties(of: try changed(key))
      let differences = standard.keys.filter { properties[$0] != standard[$0] }
      #expect(differences.count == 1, "\(key.path)")
      found += differences
    }
    #expect(found.sorted() == standard.keys.sorted())
  }

  @Test("A key is read as it is written", arguments: ConfigurationTable.keys.indices)
  func written(index: Int) throws {
    let key = ConfigurationTable.keys[index]
    let configuration = try changed(key)
    let text = "\(key.path.joined(separator: ".")) = \(key.text(in: configuration))"
    let (read, problems) = Configuration.read(text)
    #expect(problems.isEmpty)
    #expect(read == configuration)
  }

  @Test("Each default is within its range, and one beyond either end is not taken")
  func ranges() {
    for key in ConfigurationTable.keys {
      guard case .number(let property, let range) = key.value else { continue }
      #expect(range.contains(Configuration()[keyPath: property]))
      for number in [range.lowerBound - 1, range.upperBound + 1] {
        let text = "\(key.path.joined(separator: ".")) = \(number)"
        #expect(Configuration.read(text).1.count == 1, "\(text)")
      }
    }
  }

  @Test("Every rule has a table, behind those of what people set first; the guard's is the last")
  func tables() {
    let rules = RuleName.allCases.map(\.rawValue)
    let sections = ConfigurationTable.sections
    #expect(sections.prefix(4) == ["me", "out", "check-in", "reminders"])
    #expect(sections.last == "guard")
    #expect(Set(sections.dropFirst(4)) == Set(rules + ["guard"]))
  }

  @Test("The sample changes nothing, neither as it is nor with every line in force")
  func sample() {
    let sample = Configuration.sample
    let inForce = sample.split(separator: "\n").map { line in
      let isKey = ConfigurationTable.keys.contains { line.hasPrefix("# \($0.name) = ") }
      return isKey ? line.dropFirst(2) : line
    }
    .joined(separator: "\n")
    #expect(inForce.contains("\nbusiness-days-between = 5\n"))
    for text in [sample, inForce] {
      let (configuration, problems) = Configuration.read(text)
      #expect(problems.isEmpty)
      #expect(configuration == Configuration())
    }
  }

  @Test("Every key of the sample stands behind a # under its sentence")
  func sampleLines() {
    let lines = Configuration.sample.split(separator: "\n").map(String.init)
    for key in ConfigurationTable.keys {
      let line = "# \(key.name) = \(key.text(in: Configuration()))"
      let places = lines.indices.filter { lines[$0] == line }
      #expect(places.contains { lines[$0 - 1] == "# \(key.sentence)" }, "\(key.path)")
      #expect(key.sentence.hasSuffix("."))
    }
    #expect(lines.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("[") })
  }
}
