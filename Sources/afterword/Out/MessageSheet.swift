internal import AfterwordModel

/// A message as a sheet of plain text, for a printer or a file.
enum MessageSheet {
  static func text(
    of message: OutgoingMessage,
    from sender: Sender,
    _ paper: Paper,
    on today: CalendarDay
  ) -> String {
    if message.channel == .letter {
      return LetterLayout.pages(
        of: message.draft,
        sender: sender,
        to: message.person,
        company: message.facts.application.company,
        paper: paper,
        day: today
      ).text
    }
    let head = message.subject.isEmpty ? "" : "\(Draft.subjectMark) \(message.subject)\n\n"
    return head + message.body + "\n"
  }
}
