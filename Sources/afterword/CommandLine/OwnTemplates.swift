internal import AfterwordExchange

/// The templates that the person wrote: the files in the folder `templates` beside config.toml.
struct OwnTemplates {
  /// Nil without a home folder.
  let folder: String?
  private(set) var templates = MessageTemplates()
  /// Where a template is not as it is to be. The built-in one is in force for it.
  private(set) var problems: [OwnConfiguration.Problem] = []

  static func read() -> OwnTemplates {
    OwnTemplates(
      folder: Surroundings.configurationPath().map { path in
        path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) + "templates"
      }
    )
  }

  init(folder: String?) {
    self.folder = folder
    guard let folder else { return }
    var files: [TemplateFile] = []
    for name in Self.names(in: folder) {
      switch TextFile.read("\(folder)/\(name)") {
      case .missing: break
      case .text(let text): files.append(TemplateFile(name: name, text: text))
      case .unreadable(let reason):
        add(TemplateProblem(file: name, kind: .unreadable(reason)))
      }
    }
    let (templates, problems) = MessageTemplates.reading(files)
    self.templates = templates
    for problem in problems { add(problem) }
  }

  private mutating func add(_ problem: TemplateProblem) {
    problems.append(
      OwnConfiguration.Problem(
        path: "\(folder ?? "")/\(problem.file)",
        place: problem.line > 0 ? TOMLPlace(line: problem.line, column: problem.column) : nil,
        sentence: problem.sentence
      )
    )
  }

  /// Files of other endings, such as an editor's copies, are none.
  private static func names(in folder: String) -> [String] {
    FolderContent.names(in: folder).filter { name in
      name.hasSuffix(TemplateName.fileEnding) && !name.hasPrefix(".")
    }
  }
}
