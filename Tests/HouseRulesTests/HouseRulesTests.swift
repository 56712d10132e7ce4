import Foundation
import Testing

@Suite("The house rules")
struct HouseRulesTests {
  @Test("are kept by every file", arguments: HouseRule.all)
  func kept(rule: HouseRule) throws {
    let files = try SourceFile.all(under: "Sources") + SourceFile.all(under: "Tests")
    #expect(!files.isEmpty)
    #expect(files.filter(rule.isBroken).map(\.path) == [])
  }

  @Test("can be broken", arguments: HouseRule.all)
  func breakable(rule: HouseRule) {
    #expect(rule.isBroken(rule.breach))
  }

  @Test("allow what only looks like a breach")
  func harmless() {
    let files = [
      SourceFile(path: "Sources/AfterwordModel/Store/A.swift", text: "internal import GRDB"),
      SourceFile(
        path: "Sources/AfterwordViews/A.swift",
        text: "fingerprint(1) // print(1)"
      ),
      SourceFile(path: "Sources/AfterwordModel/Domain/A.swift", text: "// import Glibc"),
    ]
    for file in files {
      #expect(HouseRule.all.filter { $0.isBroken(file) }.map(\.sentence) == [], "\(file.path)")
    }
  }

  @Test("keep the top level to what belongs there")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceFile.package.path)
    let allowed: Set = [
      "CNcurses", "Makefile", "Package.resolved", "Package.swift", "README.md", "Sources", "Tests",
      "docs",
    ]
    #expect(names.filter { !$0.hasPrefix(".") && !allowed.contains($0) } == [])
  }

  @Test("want the day of each decision in its first lines")
  func datedDecisions() throws {
    let folder = SourceFile.package.appendingPathComponent("docs/decisions")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let undated = try names.filter { $0.hasSuffix(".md") }.filter { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let start = text.split(separator: "\n").prefix(5).joined(separator: "\n")
      return start.firstMatch(of: /\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\b/) == nil
    }
    #expect(undated == [])
  }
}
