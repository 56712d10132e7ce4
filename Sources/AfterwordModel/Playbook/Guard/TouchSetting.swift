/// All that bears on one touch, whichever day it is judged on.
struct TouchSetting {
  let person: Person?
  let calendar: PersonalCalendar
  /// Other touches to the same person, whatever the application.
  let toPerson: [GuardedTouch]
  /// Other touches of the same company, whoever gets them.
  let toCompany: [GuardedTouch]
  /// The day of the person's last answer, or of the company's by an outcome.
  let lastAnswer: CalendarDay?

  init(
    of touch: GuardedTouch,
    among others: [GuardedTouch],
    person: Person?,
    calendar: PersonalCalendar
  ) {
    self.person = person
    self.calendar = calendar
    toPerson = touch.personID.map { id in others.filter { $0.personID == id } } ?? []
    toCompany = others.filter { $0.company == touch.company }
    lastAnswer = (toPerson.compactMap(\.repliedOn) + [touch.outcomeOn].compactMap { $0 }).max()
  }

  var name: String { person?.name ?? "them" }

  /// Touches to the person that wait for an answer. What is only planned will go after the last
  /// answer, even if it was due before.
  var unanswered: [GuardedTouch] {
    toPerson.filter { touch in
      guard touch.asksForAnswer else { return false }
      guard touch.isSent, let lastAnswer else { return true }
      return touch.day > lastAnswer
    }
  }
}
