internal import AfterwordModel

/// All keys of config.toml, in the order of the sample.
enum ConfigurationTable {
  static let keys: [ConfigurationKey] =
    calendar + messages + afterInterview + waiting + afterOutcome + cadence

  /// The names of the tables, in their order.
  static let sections: [String] = keys.map(\.section).reduce(into: []) { names, name in
    if name != top, !names.contains(name) { names.append(name) }
  }

  /// What stands above all tables.
  static let top = ""

  private static let calendar = [
    ConfigurationKey(
      top,
      "holidays",
      .days(\.holidays),
      "Days that are no business days, besides Saturdays and Sundays, such as [2026-12-25, "
        + "2026-12-26]."
    ),
    ConfigurationKey(
      top,
      "holiday-file",
      .text(\.holidayFile),
      "A file with more of them: a calendar (.ics), or a day on each line. A relative path starts at "
        + "the folder of this file."
    ),
  ]

  private static let messages = [
    text("me", "name", \.sender.name, "Your name, as it is to stand below your messages."),
    text("me", "email", \.sender.email, "Your e-mail address."),
    text("me", "phone", \.sender.phone, "Your telephone number."),
    text("me", "link", \.sender.link, "The address of your profile or page."),
    ConfigurationKey(
      "me",
      "address",
      .lines(\.sender.address),
      "Your postal address, for the head of a letter, with \\n between its lines."
    ),
    text(
      "out",
      "mailer",
      \.outgoing.mailer,
      "Your mail program, such as \"neomutt -s {subject} -i {file} {to}\". One without "
        + "{mailto} or {file} gets the message on its standard input. Without a program a mailto link "
        + "is opened."
    ),
    text(
      "out",
      "sendmail",
      \.outgoing.sendmail,
      "A program that sends a whole message at once, such as \"msmtp -t\"."
    ),
    text("out", "printer", \.outgoing.printer, "What prints a letter from its standard input."),
    text(
      "out",
      "filter",
      \.outgoing.filter,
      "A program that a draft can be piped through, such as a spell checker."
    ),
    ConfigurationKey(
      "out",
      "paper",
      .paper(\.outgoing.paper),
      "What letters are printed on: \"a4\" or \"letter\" (US Letter)."
    ),
    ConfigurationKey(
      "check-in",
      "offer",
      .flag(\.offersCheckIn),
      "The check-in is offered on the first start of a day on which something is due."
    ),
    number(
      "reminders",
      "quiet-from",
      \.reminders.quietFrom,
      0...24,
      "Reminders are kept back from this hour of the day on; 20 and 8 make a quiet night."
    ),
    number(
      "reminders",
      "quiet-until",
      \.reminders.quietUntil,
      0...24,
      "They are shown again from this hour on. The same hour twice: there is no quiet time."
    ),
  ]

  private static let afterInterview = [
    isOn(.thankYou, \.rules.thankYou.isOn, "One thank-you for each person met."),
    number(.thankYou, "due-hours", \.rules.thankYou.dueHours, 1...168, "Hours after the end."),
    number(
      .thankYou,
      "earliest-hours",
      \.rules.thankYou.earliestHours,
      0...72,
      "Not sooner than so many hours after the end."
    ),
    number(
      .thankYou,
      "late-hours",
      \.rules.thankYou.lateHours,
      1...336,
      "After so many hours it is late, and a short one is better."
    ),
    number(
      .thankYou,
      "letter-days",
      \.rules.thankYou.letterDays,
      0...30,
      "Days that a letter takes."
    ),
    ConfigurationKey(
      RuleName.thankYou.rawValue,
      "channel",
      .channel(\.rules.thankYou.channel),
      "How it goes out."
    ),
    isOn(.promise, \.rules.promise.isOn, "What you promised, on its day."),
    number(
      .promise,
      "business-days",
      \.rules.promise.businessDays,
      0...60,
      "Business days after the interview, where the line names no day."
    ),
    isOn(.noShow, \.rules.noShow.isOn, "A neutral message when they did not come."),
    number(.noShow, "minutes", \.rules.noShow.minutes, 0...240, "Minutes after the start."),
    isOn(.connect, \.rules.connect.isOn, "An invitation on LinkedIn to somebody who was met."),
    number(
      .connect,
      "days",
      \.rules.connect.days,
      0...60,
      "Days after the interview, for recruiters and for whoever agreed to it."
    ),
    number(
      .connect,
      "days-after-outcome",
      \.rules.connect.daysAfterOutcome,
      0...60,
      "Days after the outcome, for everybody else."
    ),
    number(
      .connect,
      "note-limit",
      \.rules.connect.noteLimit,
      50...1000,
      "Characters of the invitation's note: 200, or 300 with a premium account."
    ),
  ]

  private static let waiting = [
    isOn(
      .department,
      \.rules.department.isOn,
      "Reaching professionals of the department, where only others are known so far."
    ),
    number(
      .department,
      "find-business-days",
      \.rules.department.findBusinessDays,
      0...60,
      "Business days after the interview to find somebody."
    ),
    number(
      .department,
      "reminder-business-days",
      \.rules.department.reminderBusinessDays,
      1...60,
      "Business days after which one reminder is fine."
    ),
    number(
      .department,
      "new-people-a-week",
      \.rules.department.newPeopleAWeek,
      1...50,
      "New people of one company in seven days."
    ),
    number(.department, "word-limit", \.rules.department.wordLimit, 10...1000, "Words at most."),
    isOn(.statusCheck, \.rules.statusCheck.isOn, "Asking how things stand, twice at most."),
    number(
      .statusCheck,
      "business-days-after-promise",
      \.rules.statusCheck.businessDaysAfterPromise,
      0...60,
      "Business days after the day that they named."
    ),
    number(
      .statusCheck,
      "business-days",
      \.rules.statusCheck.businessDays,
      1...60,
      "Business days after the interview, where they named none."
    ),
    number(
      .statusCheck,
      "business-days-after-final",
      \.rules.statusCheck.businessDaysAfterFinal,
      1...60,
      "The same after a final round."
    ),
    number(
      .statusCheck,
      "second-days",
      \.rules.statusCheck.secondDays,
      1...90,
      "Days from the first to the second."
    ),
    isOn(
      .toldYouSo,
      \.rules.toldYouSo.isOn,
      "Telling whoever advised something that you have done it."
    ),
    number(
      .toldYouSo,
      "business-days-between",
      \.rules.toldYouSo.businessDaysBetween,
      0...60,
      "Business days after any other message to the same person, at least."
    ),
    isOn(
      .noAnswer,
      \.rules.noAnswer.isOn,
      "Suggesting the outcome \"no answer\" when both status checks went unanswered."
    ),
    number(
      .noAnswer,
      "business-days",
      \.rules.noAnswer.businessDays,
      1...120,
      "Business days after the second status check."
    ),
  ]

  private static let afterOutcome = [
    isOn(
      .rejected,
      \.rules.rejected.isOn,
      "Thanks after a rejection that followed a real conversation."
    ),
    number(
      .rejected,
      "due-hours",
      \.rules.rejected.dueHours,
      1...168,
      "Hours after the outcome was set."
    ),
    isOn(.keepInTouch, \.rules.keepInTouch.isOn, "Keeping in touch with one person after the end."),
    number(
      .keepInTouch,
      "first-days",
      \.rules.keepInTouch.firstDays,
      1...365,
      "Days after the outcome."
    ),
    number(
      .keepInTouch,
      "every-days",
      \.rules.keepInTouch.everyDays,
      1...730,
      "Days from one to the next."
    ),
    isOn(
      .thanksAllRound,
      \.rules.thanksAllRound.isOn,
      "Thanks to everybody who helped, after an offer or a withdrawal."
    ),
    number(
      .thanksAllRound,
      "business-days",
      \.rules.thanksAllRound.businessDays,
      0...60,
      "Business days after the outcome was set."
    ),
  ]

  private static let cadence = [
    number(
      cadenceSection,
      "unanswered",
      \.cadence.unanswered,
      0...20,
      "Unanswered messages to one person, besides the thank-you."
    ),
    number(
      cadenceSection,
      "business-days-between",
      \.cadence.businessDaysBetween,
      0...60,
      "Business days between two messages to one person."
    ),
    number(
      cadenceSection,
      "status-messages",
      \.cadence.statusMessages,
      0...20,
      "Status messages of one application, all people together."
    ),
    number(
      cadenceSection,
      "company-messages-a-week",
      \.cadence.companyMessagesAWeek,
      1...50,
      "Messages to one company in seven days."
    ),
    number(
      cadenceSection,
      "keep-in-touch-unanswered",
      \.cadence.keepInTouchUnanswered,
      0...20,
      "Unanswered keep-in-touch messages to one person."
    ),
  ]

  /// The guard judges what every rule wants.
  private static let cadenceSection = "guard"

  private static func text(
    _ section: String,
    _ name: String,
    _ property: ConfigurationKey.Property<String>,
    _ sentence: String
  ) -> ConfigurationKey {
    ConfigurationKey(section, name, .text(property), sentence)
  }

  private static func isOn(
    _ rule: RuleName,
    _ property: ConfigurationKey.Property<Bool>,
    _ sentence: String
  ) -> ConfigurationKey {
    ConfigurationKey(rule.rawValue, "on", .flag(property), sentence)
  }

  private static func number(
    _ rule: RuleName,
    _ name: String,
    _ property: ConfigurationKey.Property<Int>,
    _ range: ClosedRange<Int>,
    _ sentence: String
  ) -> ConfigurationKey {
    number(rule.rawValue, name, property, range, sentence)
  }

  private static func number(
    _ section: String,
    _ name: String,
    _ property: ConfigurationKey.Property<Int>,
    _ range: ClosedRange<Int>,
    _ sentence: String
  ) -> ConfigurationKey {
    ConfigurationKey(section, name, .number(property, range), sentence)
  }
}
