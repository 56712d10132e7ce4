/// Goes through the tags of a template before Mustache does, which takes unknown names for empty
/// ones and follows templates into each other without an end.
struct TemplateScan {
  /// Nobody needs more, and Mustache goes as deep as it is told to.
  static let mostDepth = 20

  private(set) var problems: [TemplateProblem] = []
  private let file: String
  private var rest: Substring.UnicodeScalarView
  private var line = 1
  private var column = 1
  private var open: [Section] = []

  private struct Section {
    let name: String
    let line: Int
    let column: Int
  }

  init(_ text: String, file: String) {
    self.file = file
    rest = text[...].unicodeScalars
    if text.allSatisfy(\.isWhitespace) {
      problems.append(TemplateProblem(file: file, kind: .isEmpty))
    }
    while findTag() { readTag() }
    for section in open { report(.unclosedSection(section.name), at: section.line, section.column) }
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Goes on to the next tag; false if there is none.
  private mutating func findTag() -> Bool {
    while !rest.isEmpty {
      if rest.starts(with: "{{".unicodeScalars) { return true }
      goOn(1)
    }
    return false
  }

  private mutating func readTag() {
    let (line, column) = (line, column)
    goOn(2)
    let sign = rest.first.map(Character.init).flatMap { "#^/!&{><$=%".contains($0) ? $0 : nil }
    if sign != nil { goOn(1) }
    guard let content = takeContent(endingWith: sign == "{" ? "}}}" : "}}") else {
      report(.unclosedTag, at: line, column)
      rest = rest[rest.endIndex...]
      return
    }
    let name = content.onOneLine
    switch sign {
    case "!": break
    case "#", "^":
      checkName(name, at: line, column)
      if open.count == Self.mostDepth { report(.tooDeep(limit: Self.mostDepth), at: line, column) }
      open.append(Section(name: name, line: line, column: column))
    case "/":
      if open.last?.name == name {
        open.removeLast()
      } else {
        report(.wrongEnd(name, open: open.last?.name), at: line, column)
      }
    case nil, "&", "{":
      checkName(name, at: line, column)
      if TemplateTag.all.contains(where: { $0.name == name && $0.isFlag }) {
        report(.onlyForSections(name), at: line, column)
      }
    case let sign?: report(.unusedKind(sign), at: line, column)
    }
  }

  private mutating func takeContent(endingWith end: String) -> String? {
    var content = String.UnicodeScalarView()
    while !rest.starts(with: end.unicodeScalars) {
      guard let scalar = rest.first else { return nil }
      content.append(scalar)
      goOn(1)
    }
    goOn(end.unicodeScalars.count)
    return String(content)
  }

  private mutating func checkName(_ name: String, at line: Int, _ column: Int) {
    guard !TemplateTag.names.contains(name) else { return }
    let like = TemplateTag.all.first { $0.name.lowercased() == name.lowercased() }?.name
    report(.unknownTag(name, suggestion: like), at: line, column)
  }

  private mutating func report(_ kind: TemplateProblem.Kind, at line: Int, _ column: Int) {
    problems.append(TemplateProblem(file: file, line: line, column: column, kind: kind))
  }

  private mutating func goOn(_ count: Int) {
    for _ in 0..<count {
      guard let scalar = rest.popFirst() else { return }
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}

extension TemplateTag {
  fileprivate var isFlag: Bool { if case .flag = value { true } else { false } }
}
