import AfterwordModel
import Testing

/// Messages that somebody could have written, or pasted, to get out of where they belong.
struct HostileMessage: Sendable, CustomTestStringConvertible {
  let name: String
  /// As it stands behind "Subject: ".
  var subject = "Thank you"
  var body = "Dear Dana,\n\nthank you for your time.\n\nSam"

  var testDescription: String { name }

  static let all: [HostileMessage] = [
    HostileMessage(name: "usual words"),
    HostileMessage(
      name: "umlauts, dashes and an emoji",
      subject: "Für Ihre Zeit – danke ☕",
      body: "Grüße aus Köln,\nJörg Müßig 👩🏽‍💻"
    ),
    HostileMessage(
      name: "signs of a query",
      subject: "a&b=c?d#e%41+f;g",
      body: "1 + 1 = 2 & 100 % of it?\n#no; %0D%0A stays text\n+ a plus line"
    ),
    HostileMessage(
      name: "words of a shell",
      subject: "$(touch owned) `touch owned` ; touch owned | cat > owned && ~ * '\"",
      body: "$(touch owned)\n`touch owned`\n'; touch owned; '\n\"$HOME\" \\ !! > owned < owned"
    ),
    HostileMessage(name: "an option", subject: "-a /etc/passwd", body: "--help\n-rf /\n~q\n~.\n"),
    HostileMessage(
      name: "a header of its own",
      subject: "Hello\r\nBcc: all@acme.example\r\n\r\nowned",
      body: "Bcc: all@acme.example\n\nX"
    ),
    HostileMessage(
      name: "line breaks that are not ASCII",
      subject: "One\u{2028}Bcc: x@y.example\u{85}Two\u{0B}Three\u{0C}Four\rFive",
      body: "a\u{2029}b\u{85}c\rd\r\ne\n\rf"
    ),
    HostileMessage(
      name: "control characters",
      subject: "a\u{0}b\u{1B}[31mc\u{7}d\u{7F}",
      body: "nul \u{0} escape \u{1B}]52;c;AAAA\u{7} tab \t delete \u{7F} c1 \u{9B}31m"
    ),
    HostileMessage(
      name: "right to left",
      subject: "שלום \u{202E}evil\u{202C} דנה",
      body: "مرحبا دانا،\n\u{2067}שלום\u{2069} abc"
    ),
    HostileMessage(
      name: "encoded words",
      subject: "=?utf-8?Q?a=0ABcc=3A_x=40y.example?=",
      body: "=?utf-8?B?AAAA?=\n=20=\n=3D"
    ),
    HostileMessage(
      name: "the end of a message",
      subject: ".",
      body: "before\n.\nFrom here on\nQUIT\n. \nFrom \n" + String(repeating: "x", count: 75)
        + ".\n" + String(repeating: "y", count: 75) + "From z"
    ),
    HostileMessage(
      name: "5,000 characters",
      subject: String(repeating: "Sehr geehrte Frau Öztürk ", count: 12),
      body: String(repeating: "Ä b&c%d+e é 漢\n", count: 334)
    ),
    HostileMessage(name: "one long line", body: String(repeating: "word ", count: 900) + "ende"),
    HostileMessage(
      name: "white space at the ends",
      subject: "  spaced\tout  ",
      body: "trailing \t\n  leading\n\n\n\nmany  spaces"
    ),
  ]

  func message(
    to name: String = "Dana Whitfield",
    email: String = "dana@acme.example"
  ) -> OutgoingMessage {
    let now = Instant(seconds: 1_795_369_200)
    let application = Application(id: .init(at: now), company: "Acme", position: "SRE")
    let person = Person(id: .init(at: now), name: name, email: email)
    let followUp = FollowUp(
      id: .init(at: now),
      applicationID: application.id,
      personID: person.id,
      kind: .thankYou,
      channel: .email,
      due: CalendarDay(daysSinceEpoch: 20_000)
    )
    let facts = DraftFacts(
      detail: FollowUpDetail(
        followUp: followUp,
        personName: name,
        company: "Acme",
        position: "SRE",
        reply: nil
      ),
      application: application,
      person: person,
      today: CalendarDay(daysSinceEpoch: 20_000)
    )
    return OutgoingMessage(
      text: "Subject: \(subject)\n\n\(body)",
      channel: .email,
      of: facts
    )
  }
}
