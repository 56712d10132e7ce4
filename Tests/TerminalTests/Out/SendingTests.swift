import AfterwordModel
import Foundation
import PseudoTerminal
import Testing

@Suite("Messages leave by real programs", .serialized)
struct SendingTests {
  /// Stands for a browser: writes down the link that it is given.
  private static let browser = #"printf '%s' "$1" > link"#

  @Test("Timeline to sent in four keys: the message, the ways out, the mail program, yes")
  func fourKeys() throws {
    let place = try SendingDesk()
    try place.program("browser", Self.browser)
    let terminal = try place.open(with: ["BROWSER": "browser"])
    try terminal.send("m")
    try terminal.wait(for: "Dear Priya")
    try terminal.send("\u{1B}\r")
    try terminal.wait(for: "open your mail program")
    try terminal.send("\r")
    try terminal.wait(for: "Did you send it?")
    try terminal.send("y")
    try terminal.wait(for: "Sent: Acme")
    #expect(try place.isSent)
    #expect(try terminal.quit() == .success)
    let link = try place.text("link")
    #expect(link.hasPrefix("mailto:priya@acme.example?subject="))
    let kept = try #require(try place.desk.journal().draftText(of: place.followUp))
    #expect(link.contains("Dear%20Priya") && kept.contains("Dear Priya"))
  }

  @Test("Without a desktop it says so, and the other ways stay")
  func noDesktop() throws {
    let place = try SendingDesk()
    let terminal = try place.openWays()
    try terminal.send("\r")
    try terminal.wait(for: "There is no desktop here")
    try terminal.send("i")
    try terminal.wait(for: "Sent: Acme")
    #expect(try place.isSent)
    #expect(try terminal.quit() == .success)
  }

  @Test("A browser that fails brings the ways back")
  func failingBrowser() throws {
    let place = try SendingDesk()
    try place.program("browser", "exit 7")
    let terminal = try place.openWays(with: ["BROWSER": "browser"])
    try terminal.send("\r")
    try terminal.wait(for: "xdg-open ended with code 3")
    #expect(terminal.screen.contains("copy the text"))
    #expect(try !place.isSent)
    terminal.hangUp()
  }

  @Test("A mail program gets the terminal, and the words of its command one by one")
  func mailer() throws {
    let place = try SendingDesk(
      configuration: "out.mailer = \"mutter -s {subject} -i {file} '{to}'\"\n"
    )
    let script = #"""
      for word in "$@"; do printf '%s\n' "$word"; done > words
      cp "$4" body; printf 'Your turn: '; read answer; printf %s "$answer" > answer
      """#
    try place.program("mutter", script)
    let terminal = try place.openWays()
    try terminal.send("m")
    try terminal.wait(for: "Your turn:")
    try terminal.send("fine\r")
    try terminal.wait(for: "Did you send it?")
    try terminal.send("n")
    try terminal.wait(for: "Not sent yet")
    #expect(try terminal.quit() == .success)
    let words = try place.text("words").split(separator: "\n").map(String.init)
    #expect(words.count == 5)
    #expect(words[0] == "-s" && words[4] == "priya@acme.example")
    #expect(try place.text("answer") == "fine")
    #expect(try place.text("body").hasPrefix("Dear Priya"))
    #expect(!FileManager.default.fileExists(atPath: words[3]))
    #expect(try !place.isSent)
  }

  @Test("A program that reads the message is asked about before, and gets it whole")
  func mailerByInput() throws {
    let place = try SendingDesk(configuration: "out.mailer = \"mail -s {subject} {to}\"\n")
    try place.program("mail", "cat > body")
    let terminal = try place.openWays()
    try terminal.send("m")
    try terminal.wait(for: "mail may send it to Priya Nair")
    try terminal.send("y")
    try terminal.wait(for: "Did you send it?")
    terminal.hangUp()
    #expect(try place.text("body").hasPrefix("Dear Priya"))
  }

  @Test("sendmail gets a whole message, and what it took counts as sent")
  func sendmail() throws {
    let place = try SendingDesk(configuration: "out.sendmail = \"msmtp -t\"\n")
    try place.program("msmtp", #"printf '%s ' "$@" > words; cat > mail"#)
    let terminal = try place.openWays()
    try terminal.send("t")
    try terminal.wait(for: "msmtp may send it to Priya Nair (priya@acme.example)")
    #expect(!FileManager.default.fileExists(atPath: place.desk.folder + "/mail"))
    try terminal.send("y")
    try terminal.wait(for: "Sent: Acme")
    #expect(try place.isSent)
    #expect(try terminal.quit() == .success)
    #expect(try place.text("words") == "-t ")
    let mail = try place.text("mail")
    #expect(
      mail.hasPrefix("From: Sam Doe\n <sam@home.example>\nTo: Priya Nair\n <priya@acme.example>")
    )
    #expect(mail.contains("\n\nDear Priya"))
  }

  @Test("What sendmail complains about is shown, and nothing counts as sent")
  func sendmailFails() throws {
    let place = try SendingDesk(configuration: "out.sendmail = \"msmtp -t\"\n")
    try place.program("msmtp", "echo 'account default not found' >&2; exit 78")
    let terminal = try place.openWays()
    try terminal.send("t")
    try terminal.wait(for: "Send it?")
    try terminal.send("y")
    try terminal.wait(for: "account default not found")
    #expect(try !place.isSent)
    terminal.hangUp()
  }

  @Test("A program that hangs is ended by Esc, with all that it has started")
  func hanging() throws {
    let place = try SendingDesk(configuration: "out.sendmail = \"msmtp -t\"\n")
    try place.program("msmtp", "sleep 1000 & echo $! > child; echo $$ > parent; wait")
    let terminal = try place.openWays()
    try terminal.send("ty")
    try terminal.wait(for: "msmtp is sending it")
    let parent = try waitForText(place, "parent")
    try terminal.press(.escape)
    try terminal.wait(for: "Its key or Enter takes one")
    let check = "until ! kill -0 \(parent) 2> /dev/null; do :; done"
    #expect(try runProgram("/bin/sh", ["-c", check]).status == .success)
    #expect(try !place.isSent)
    #expect(try terminal.quitFromDialog() == .success)
  }

  private func waitForText(_ place: SendingDesk, _ name: String) throws -> String {
    let line = "until test -s \"$0\"; do :; done; cat \"$0\""
    let result = try runProgram("/bin/sh", ["-c", line, place.desk.folder + "/" + name])
    return result.standardOutput.trimmingCharacters(in: .newlines)
  }

  @Test("A letter reaches the printer on one page, with its address")
  func printer() throws {
    let place = try SendingDesk(.letter)
    try place.add(PersonEdit(address: "Torstr. 1\n10119 Berlin"))
    try place.program("lpr", "cat > page")
    let terminal = try place.openWays()
    try terminal.send("\r")
    try terminal.wait(for: "Did you post it?")
    try terminal.send("y")
    try terminal.wait(for: "Sent: Acme")
    #expect(try terminal.quit() == .success)
    let page = try place.text("page")
    #expect(page.contains("Torstr. 1") && page.contains("Dear Priya"))
    #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 66)
  }

  @Test("A file is the person's own, and never written over another")
  func file() throws {
    let place = try SendingDesk()
    let terminal = try place.openWays()
    try terminal.send("f")
    try terminal.wait(for: "~/thank-you-priya-nair.txt")
    try terminal.send("\r")
    try terminal.wait(for: "Written to")
    let path = place.desk.folder + "/thank-you-priya-nair.txt"
    #expect(try place.text("thank-you-priya-nair.txt").hasPrefix("Subject: "))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try terminal.send("n")
    try terminal.wait(for: "Not sent yet")
    try terminal.send("\u{1B}\r")
    try terminal.wait(for: "Its key or Enter takes one")
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    try terminal.send("f")
    try terminal.wait(for: "Write it to which file?")
    try terminal.send("\r")
    try terminal.wait(for: "is there already")
    #expect(try place.text("thank-you-priya-nair.txt") == "mine")
    terminal.hangUp()
  }

  @Test("LinkedIn: the profile is opened if it is one, and nothing else ever is")
  func profile() throws {
    let place = try SendingDesk(.linkedin)
    try place.program("browser", Self.browser)
    try place.add(PersonEdit(linkedIn: "linkedin.com/in/priya"))
    let terminal = try place.openWays(with: ["BROWSER": "browser"])
    try terminal.send("\r")
    try terminal.wait(for: "Did you send it?")
    #expect(try waitForText(place, "link") == "https://linkedin.com/in/priya")
    terminal.hangUp()
    try FileManager.default.removeItem(atPath: place.desk.folder + "/link")
    try place.add(PersonEdit(linkedIn: "file:///etc/passwd"))
    let other = try place.openWays(with: ["BROWSER": "browser"])
    try other.send("\r")
    try other.wait(for: "is not a web address")
    #expect(!FileManager.default.fileExists(atPath: place.desk.folder + "/link"))
    other.hangUp()
  }

  @Test("By hand: the text by itself, what stands on the envelope, and by when")
  func byHand() throws {
    let place = try SendingDesk(.letter)
    try place.add(PersonEdit(address: "Torstr. 1\n10119 Berlin"))
    let terminal = try place.openWays()
    try terminal.send("w")
    let screen = try terminal.wait(for: "On the envelope:")
    #expect(screen.contains("10119 Berlin") && screen.contains("In the post by Sun 22"))
    try terminal.send("\r")
    try terminal.wait(for: "Did you post it?")
    try terminal.send("o")
    try terminal.wait(for: "When did you send it?")
    try terminal.send("thu 19 nov 13:00\r")
    try terminal.wait(for: "began only on Thu 19 Nov 14:00")
    try terminal.press(.control("u"))
    try terminal.send("yesterday 18:30\r")
    try terminal.wait(for: "Sent: Acme")
    guard case .sent(let instant) = try place.state else {
      Issue.record("not sent")
      return
    }
    #expect(instant == Desk.now.instant.adding(minutes: -24 * 60 - 10))
    #expect(try terminal.quit() == .success)
  }
}
