import AfterwordExchange
import AfterwordModel
import Foundation
import PseudoTerminal
import Testing

@Suite("A mailto link")
struct MailtoLinkTests {
  private func link(_ hostile: HostileMessage) -> MailtoLink {
    let message = hostile.message()
    return MailtoLink(to: message.email, subject: message.subject, body: message.body)
  }

  @Test("is what RFC 6068 says it is")
  func form() {
    let link = MailtoLink(
      to: "dana+jobs@acme.example",
      subject: "Q&A: 100 %",
      body: "Dear Dana,\nGrüße"
    )
    #expect(
      link.text == "mailto:dana%2Bjobs@acme.example?subject=Q%26A%3A%20100%20%25"
        + "&body=Dear%20Dana%2C%0D%0AGr%C3%BC%C3%9Fe"
    )
    #expect(MailtoLink(to: "", subject: "", body: "").text == "mailto:")
    #expect(
      MailtoLink(to: "a@b.example", subject: "", body: "x").text == "mailto:a@b.example?body=x"
    )
  }

  @Test("holds nothing that a shell or a browser reads", arguments: HostileMessage.all)
  func harmless(_ hostile: HostileMessage) {
    let allowed = Set("-._~%:@?=&".utf8)
    for byte in link(hostile).text.utf8 {
      let isAlphanumeric = byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter
      #expect(isAlphanumeric || (0x30...0x39).contains(byte) || allowed.contains(byte))
    }
    #expect(link(hostile).text.count { $0 == "&" || $0 == "?" } == 2)
  }

  @Test("is read back by URLComponents", arguments: HostileMessage.all)
  func readBack(_ hostile: HostileMessage) throws {
    let message = hostile.message()
    let parts = try #require(URLComponents(string: link(hostile).text))
    #expect(parts.path == message.email)
    let values = parts.queryItems?.map { $0.value ?? "" } ?? []
    let body = message.body.replacing("\n", with: "\r\n")
    #expect(values.map { Array($0.utf8) } == [message.subject, body].map { Array($0.utf8) })
  }

  @Test("reaches a program of BROWSER through xdg-open as it is", arguments: HostileMessage.all)
  func xdgOpen(_ hostile: HostileMessage) throws {
    let folder = try TestFolder()
    let browser = try folder.script(
      "browser",
      "printf %s \"$1\" > \"$OUT\"; printf %s \"$#\" >> \"$OUT\""
    )
    var environment = PseudoTerminal.usualEnvironment
    environment["BROWSER"] = browser
    environment["OUT"] = folder.path("link")
    let result = try runProgram(
      "xdg-open",
      [link(hostile).text],
      environment: environment,
      directory: folder.path
    )
    #expect(result.status == .success, "\(result.standardError)")
    #expect(try folder.text("link") == link(hostile).text + "1")
    #expect(try folder.files == ["browser", "link"])
  }

  @Test("is read back by neomutt as it was written", arguments: HostileMessage.all)
  func neomutt(_ hostile: HostileMessage) throws {
    let read = try Neomutt().read([link(hostile).text])
    let message = hostile.message()
    #expect(read.to == message.email)
    // It reads encoded words in links too, which hold none of ours.
    if !message.subject.contains("=?") {
      #expect(read.subject == message.subject.asInHeader)
    }
    // It keeps the CR of each line break.
    #expect(read.body.replacing("\r\n", with: "\n") == message.body)
    #expect(!read.headers.contains { $0.hasPrefix("Bcc: a") || $0.hasPrefix("X") })
  }
}
