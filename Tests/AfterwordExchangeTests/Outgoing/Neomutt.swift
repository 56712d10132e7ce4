import Foundation
import PseudoTerminal
import Testing

/// What neomutt makes of a message, as it gives it to an editor.
struct Neomutt {
  struct Reading {
    let headers: [String]
    let body: String

    func header(_ name: String) -> String {
      let line = headers.first { $0.hasPrefix(name + ":") }
      return String(line?.dropFirst(name.count + 1) ?? "").asInHeader
    }

    var to: String { header("To") }
    var subject: String { header("Subject") }
  }

  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    let editor = try folder.script("editor", "cp \"$1\" \"$OUT.new\"; mv \"$OUT.new\" \"$OUT\"")
    try folder.write(
      "rc",
      """
      set editor="\(editor)"
      set edit_headers=yes
      set autoedit=yes
      set fast_reply=yes
      set abort_unmodified=no
      set abort_nosubject=no
      set use_from=no
      set hostname=localhost
      set folder="\(folder.path)"
      set spool_file="\(folder.path("spool"))"
      """
    )
  }

  /// Neither sends anything: the window is closed once the editor has the message.
  func read(_ arguments: [String]) throws -> Reading {
    var environment = PseudoTerminal.usualEnvironment
    environment["OUT"] = folder.path("edited")
    environment["HOME"] = folder.path
    let terminal = try PseudoTerminal(
      program: "neomutt",
      arguments: ["-n", "-F", folder.path("rc")] + arguments,
      environment: environment,
      directory: folder.path
    )
    try terminal.wait(for: "y:Send")
    terminal.hangUp()
    let text = try folder.text("edited")
    let end = try #require(text.range(of: "\n\n"))
    return Reading(
      headers: Self.unfolded(text[..<end.lowerBound]),
      body: String(text[end.upperBound...]).trimmingCharacters(in: .newlines)
    )
  }

  func read(draft: String) throws -> Reading {
    try folder.write("draft", draft)
    return try read(["-H", folder.path("draft")])
  }

  private static func unfolded(_ text: Substring) -> [String] {
    text.replacing("\n ", with: " ").replacing("\n\t", with: " ").split(separator: "\n")
      .map(String.init)
  }
}

extension String {
  /// Every run of white space as one space, and none at the ends.
  var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// As neomutt shows it: without the signs that turn the direction of a text.
  var asInHeader: String {
    let shown = unicodeScalars.filter { $0.properties.generalCategory != .format }
    return String(String.UnicodeScalarView(shown)).singleSpaced
  }
}
