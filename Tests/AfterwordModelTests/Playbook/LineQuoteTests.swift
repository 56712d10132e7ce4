import Testing

@testable import AfterwordModel

@Suite("Lines as sentences quote them")
struct LineQuoteTests {
  @Test("A short line is quoted whole, a long one to the last word that fits")
  func lengths() {
    let eighty = String(repeating: "words and ", count: 8)
    #expect(LineQuote("send the link").quoted == "\"send the link\"")
    #expect(LineQuote(eighty).text == eighty)
    let cut = "words and words and words and words and words and words and words and words and …"
    #expect(LineQuote(eighty + "more").text == cut)
    let one = String(repeating: "x", count: 90)
    #expect(LineQuote(one).text == String(repeating: "x", count: 80) + " …")
    #expect(LineQuote("").text == "")
  }
}
