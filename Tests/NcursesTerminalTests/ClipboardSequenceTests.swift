import Testing

@testable import NcursesTerminal

@Suite("Text for the terminal's clipboard")
struct ClipboardSequenceTests {
  @Test(
    "It is one sequence",
    arguments: [("", ""), ("a", "YQ=="), ("漢\u{07}\u{1B}\\", "5ryiBxtc")]
  )
  func sequence(text: String, base64: String) {
    #expect(ClipboardSequence.bytes(for: text) == Array("\u{1B}]52;c;\(base64)\u{07}".utf8))
  }

  @Test("What terminals would cut off is not sent")
  func limit() {
    let longest = String(repeating: "a", count: 74_994)
    #expect((ClipboardSequence.bytes(for: longest)?.count ?? 0) <= 100_000)
    #expect(ClipboardSequence.bytes(for: longest) != nil)
    #expect(ClipboardSequence.bytes(for: longest + "a") == nil)
  }
}
