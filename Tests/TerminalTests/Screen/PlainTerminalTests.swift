import PseudoTerminal
import Testing

@Suite("The screen where signs or colours are missing", .serialized)
struct PlainTerminalTests {
  @Test("Without UTF-8, all that is sent is ASCII, and a text of other letters is kept")
  func noUTF8() throws {
    let desk = try Desk()
    try desk.addInterview("Zürich 保険 🏦")
    desk.environment["LANG"] = "C"
    let terminal = try desk.openNote()
    try terminal.paste("Grüße, 日本 +")
    try terminal.send(" and more")
    let screen = try terminal.wait(until: "the note saved") {
      $0.contains("and more") && $0.contains("saved v")
    }
    #expect(screen.lines[1].hasPrefix("+ Interviews --"))
    #expect(screen.lines[3].hasPrefix("|>  Onsite"))
    try terminal.send("\u{1B}OP")
    try terminal.wait(for: "Keys: ")
    try terminal.press(.escape)
    try terminal.wait(for: "Esc back")
    #expect(try terminal.quit() == .success)
    #expect(terminal.output.first { $0 >= 0x80 } == nil)
    #expect(try desk.note() == "Grüße, 日本 + and more")
  }

  @Test("Colours are used, but none of them with NO_COLOR")
  func noColor() throws {
    let desk = try Desk()
    try desk.addInterview()
    let colored = try desk.open()
    #expect(!colorCodes(in: colored.output).isEmpty)
    let plain = try desk.open(with: ["NO_COLOR": "1"])
    try plain.send("f")
    try plain.wait(for: "Plan a follow-up")
    #expect(colorCodes(in: plain.output) == [])
    #expect(
      plain.screen.cells.joined().allSatisfy {
        $0.foreground == .standard && $0.background == .standard
      }
    )
  }

  @Test(
    "With few colours or none, the selected row is still reversed",
    arguments: ["linux", "vt100"]
  )
  func fewColors(name: String) throws {
    let desk = try Desk()
    try desk.addInterview()
    let screen = try desk.open(with: ["TERM": name]).screen
    let row = try #require(screen.row(containing: "▸  Onsite"))
    #expect(screen.cells[row][1...32].allSatisfy { $0.isReversed })
  }

  /// The parameters of SGR sequences that set a colour; 39 and 49 give the terminal's own back.
  private func colorCodes(in output: [UInt8]) -> [Int] {
    let text = String(decoding: output, as: UTF8.self)
    return text.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { match in
      match.1.split(separator: ";").compactMap { Int($0) }
    }
    .filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
  }
}
