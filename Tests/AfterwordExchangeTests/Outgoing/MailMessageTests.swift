import AfterwordExchange
import AfterwordModel
import Testing

@Suite("A message for sendmail")
struct MailMessageTests {
  private let sender = Sender(name: "Sam Ökonom", email: "sam@home.example")

  @Test("has the headers of a usual mail, and its text")
  func form() throws {
    let mail = try MailMessage(HostileMessage(name: "").message(), from: sender)
    #expect(
      mail.text == """
        From: =?utf-8?B?U2FtIMOWa29ub20=?=
         <sam@home.example>
        To: Dana Whitfield
         <dana@acme.example>
        Subject: Thank you
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Dear Dana,

        thank you for your time.

        Sam

        """
    )
  }

  @Test("is ASCII in short lines, whatever is in it", arguments: HostileMessage.all)
  func lines(_ hostile: HostileMessage) throws {
    let text = try MailMessage(hostile.message(), from: sender).text
    #expect(text.utf8.allSatisfy { $0 == 0x0A || $0 == 0x09 || (0x20...0x7E).contains($0) })
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.utf8.count <= 78)
      #expect(line != "." && !line.hasPrefix("From "))
      #expect(!line.hasSuffix(" ") && !line.hasSuffix("\t"))
    }
  }

  @Test("has no header but its own", arguments: HostileMessage.all)
  func headers(_ hostile: HostileMessage) throws {
    let text = try MailMessage(hostile.message(), from: sender).text
    let head = text.prefix(upTo: try #require(text.firstRange(of: "\n\n")).lowerBound)
    let names = head.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { line in
      String(line.prefix { $0 != ":" })
    }
    #expect(
      names == [
        "From", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ]
    )
  }

  @Test("is read back by neomutt as it was written", arguments: HostileMessage.all)
  func neomutt(_ hostile: HostileMessage) throws {
    let message = hostile.message()
    let read = try Neomutt().read(draft: MailMessage(message, from: sender).text)
    #expect(read.subject == message.subject.asInHeader)
    #expect(read.body == message.body)
    #expect(read.to == "Dana Whitfield <dana@acme.example>")
  }

  @Test(
    "keeps a name of any signs in the To line",
    arguments: [
      "Dana \"D\" Whitfield", "Dr. O'Neil, PhD", "דנה כהן", "A\nBcc: x@y.example", "Ann (HR) <x@y>",
    ]
  )
  func names(_ name: String) throws {
    let mail = try MailMessage(HostileMessage(name: "").message(to: name), from: Sender())
    let read = try Neomutt().read(draft: mail.text)
    #expect(read.header("Bcc").isEmpty)
    #expect(read.to.hasSuffix("<dana@acme.example>"))
    #expect(read.to.contains(name.singleSpaced.prefix(2)))
  }

  @Test(
    "goes to one address and nothing else",
    arguments: [
      "-oQ/tmp@acme.example", "a@b@c", "dana", "@acme.example", "dana@", "a@x.example, b@y.example",
      "Dana <dana@acme.example>", "dana@acme.example\nBcc: x@y.example", "dana @acme.example",
      "dänä@acme.example", String(repeating: "a", count: 250) + "@b.example",
    ]
  )
  func addresses(_ address: String) {
    let message = HostileMessage(name: "").message(email: address)
    #expect(throws: OutgoingProblem.notAnAddress(message.email)) {
      try MailMessage(message, from: Sender())
    }
  }

  @Test("needs an address")
  func noAddress() {
    #expect(throws: OutgoingProblem.noAddress) {
      try MailMessage(HostileMessage(name: "").message(email: " "), from: Sender())
    }
  }
}
