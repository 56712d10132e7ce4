import Foundation
import Testing

@testable import AfterwordExchange

@Suite("docs/templates.md")
struct TemplatesDocumentTests {
  @Test("Its table holds every tag with what it stands for, and no other")
  func tags() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = package.appending(path: "docs/templates.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let table = lines.drop { $0 != "| Tag | What it stands for |" }.dropFirst(2).map(String.init)
    #expect(table == TemplateTag.all.map { "| `\($0.name)` | \($0.sentence) |" })
  }

  @Test("Every tag has another name and a sentence")
  func names() {
    #expect(TemplateTag.names.count == TemplateTag.all.count)
    #expect(TemplateTag.all.allSatisfy { $0.sentence.count > 3 })
  }
}
