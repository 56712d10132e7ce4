/// Something that only the person can tell, and that the program asks once.
public enum OpenQuestion: Sendable, Hashable {
  /// The line of a planned promise was deleted from its note: does the promise still hold?
  case promiseWithoutLine(FollowUpDetail)
  /// Something was done about criticism of which nobody knows who voiced it. The candidates took part
  /// in the round, or, where nobody is known to have, in the application.
  case whoSaidIt(Feedback, interview: Interview, company: String, candidates: [Person])
  /// All status checks went unanswered, the last on this day: is it over?
  case noAnswer(Application, since: CalendarDay)
}
