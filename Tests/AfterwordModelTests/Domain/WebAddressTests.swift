import AfterwordModel
import Testing

@Suite("The address of a page")
struct WebAddressTests {
  @Test(
    "is opened if it is http or https, or only lacks that",
    arguments: [
      ("https://www.linkedin.com/in/dana", "https://www.linkedin.com/in/dana"),
      ("HTTP://linkedin.com/in/d?x=1#y", "http://linkedin.com/in/d?x=1#y"),
      ("linkedin.com/in/dana", "https://linkedin.com/in/dana"),
      ("  www.linkedin.com/in/jörg  ", "https://www.linkedin.com/in/j%C3%B6rg"),
      ("https://linkedin.com/in/a b\"`$(x)", "https://linkedin.com/in/a%20b%22%60$(x)"),
      ("https://linkedin.com/in/d%C3%A9", "https://linkedin.com/in/d%C3%A9"),
    ]
  )
  func opened(_ text: String, _ address: String) {
    #expect(WebAddress(text)?.text == address)
  }

  @Test(
    "is not opened if it is anything else",
    arguments: [
      "", "dana", "file:///etc/passwd", "javascript:alert(1)", "mailto:dana@acme.example",
      "data:text/html,x", "https://", "https://-x.example", "-rf.example/x", "https://a@b.example",
      "https://linkedin.com:80@evil.example/", "/etc/passwd.txt", "../a.b", "ftp://a.example",
      "https:\\\\a.example", "https://a.example\u{202E}/x",
    ]
  )
  func refused(_ text: String) {
    #expect(WebAddress(text) == nil)
  }
}
