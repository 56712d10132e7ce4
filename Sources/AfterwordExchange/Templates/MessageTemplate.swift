internal import Mustache

/// One template, ready to be filled in.
struct MessageTemplate: Sendable {
  private let mustache: MustacheTemplate

  /// Nil, with everything that is wrong, if the text is no template.
  static func reading(_ text: String, file: String) -> (MessageTemplate?, [TemplateProblem]) {
    let text = text.replacing("\r\n", with: "\n")
    let problems = TemplateScan(text, file: file).problems
    guard problems.isEmpty else { return (nil, problems) }
    do {
      // A message is plain text: nothing in it is to be written as HTML.
      let mustache = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
      return (MessageTemplate(mustache: mustache), [])
    } catch let error as MustacheTemplate.ParserError {
      let place = error.context
      let problem = TemplateProblem(
        file: file,
        line: place.lineNumber - 1,
        column: place.columnNumber,
        kind: .unreadable("It cannot be read (\(error.error))")
      )
      return (nil, [problem])
    } catch {
      return (nil, [TemplateProblem(file: file, kind: .unreadable("It cannot be read"))])
    }
  }

  /// The text of a message. What stands in for a tag is never read as a template itself.
  func text(for words: MessageWords) -> String {
    var values: [String: Any] = [:]
    for tag in TemplateTag.all {
      switch tag.value {
      case .text(let value): values[tag.name] = value(words)
      case .flag(let value): values[tag.name] = value(words)
      }
    }
    return mustache.render(values).tidied
  }
}

extension String {
  /// Without the gaps that left out sentences leave: one blank between words, one empty line between
  /// paragraphs, nothing at the ends.
  fileprivate var tidied: String {
    var lines: [String] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false).map(\.onOneLine)
    where !line.isEmpty || lines.last?.isEmpty == false {
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
