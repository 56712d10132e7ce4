import AfterwordModel
import Testing

@Suite("The marks of a note")
struct NoteMarkTests {
  @Test("stand at the start of a line, before a space or alone")
  func marks() {
    #expect(NoteMark(ofLine: "+ liked it") == .praise)
    #expect(NoteMark(ofLine: "- too long") == .improvement)
    #expect(NoteMark(ofLine: "? how many") == .question)
    #expect(NoteMark(ofLine: "! send it") == .promise)
    #expect(NoteMark(ofLine: "> by Friday") == .statement)
    #expect(NoteMark(ofLine: "!") == .promise)
    for plain in ["", " + x", "+x", "--", "* bullet", "漢 字", "+\u{301} x", "->"] {
      #expect(NoteMark(ofLine: plain) == nil, "\(plain)")
    }
  }

  @Test("make records of the lines that say something")
  func lines() {
    let note = "Met @Dana\r\n+ liked  the story \r\n-\n- \n\n!\tno\n> by Friday"
    #expect(
      MarkedLine.all(in: note) == [
        MarkedLine(mark: .praise, text: "liked  the story", line: 1),
        MarkedLine(mark: .statement, text: "by Friday", line: 6),
      ]
    )
  }
}
