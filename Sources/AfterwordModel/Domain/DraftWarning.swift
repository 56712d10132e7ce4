/// Something that a draft should perhaps not go out with. It never keeps anybody from sending.
public enum DraftWarning: Sendable, Hashable {
  /// "Danna" where only a "Dana" is known. The place is in characters of the draft's text.
  case nearName(written: String, known: String, at: Range<Int>)
  /// The greeting names somebody else than the person it goes to.
  case greetsSomebodyElse(String, at: Range<Int>)
  /// The name of a company that it is not about.
  case otherCompany(String, at: Range<Int>)
  /// What is still to be filled in.
  case placeholder(String, at: Range<Int>)
  /// An attachment was promised, and the text mentions none.
  case missingAttachment(String)
  /// The text mentions an attachment: a reminder for the mail program.
  case mentionsAttachment
  /// Nothing in it comes from this interview.
  case nothingSpecific
  /// So much of it (in hundredths) stands in the message to somebody else of the same round too.
  case alike(percent: Int, to: String)
  /// Words that recruiters name as annoying.
  case dislikedPhrase(String, at: Range<Int>)
  case tooManyCharacters(Int, limit: Int)
  case tooManyWords(Int, limit: Int)
  /// A letter that is longer than a page, by so many lines.
  case longerThanPage(lines: Int)
  /// A thank-you without a thanks.
  case noThanks
  /// An e-mail without a subject.
  case noSubject
  /// The person has no address for this channel.
  case noAddress(Channel)
  /// A letter that comes after the day on which they decide.
  case arrivesLate(CalendarDay, promised: CalendarDay)
  /// What the guard says, unless it is fine.
  case guarded(Verdict)
}
