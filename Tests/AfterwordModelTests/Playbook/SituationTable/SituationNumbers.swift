import AfterwordModel

/// The switches and numbers of the playbook as a situation names them.
enum SituationNumbers {
  static let switches: [RuleName: any WritableKeyPath<Playbook, Bool> & Sendable] = [
    .thankYou: \.rules.thankYou.isOn,
    .connect: \.rules.connect.isOn,
    .department: \.rules.department.isOn,
    .statusCheck: \.rules.statusCheck.isOn,
    .promise: \.rules.promise.isOn,
    .toldYouSo: \.rules.toldYouSo.isOn,
    .rejected: \.rules.rejected.isOn,
    .keepInTouch: \.rules.keepInTouch.isOn,
    .thanksAllRound: \.rules.thanksAllRound.isOn,
    .noShow: \.rules.noShow.isOn,
    .noAnswer: \.rules.noAnswer.isOn,
  ]

  static let numbers: [String: any WritableKeyPath<Playbook, Int> & Sendable] = [
    "thank-you due-hours": \.rules.thankYou.dueHours,
    "thank-you earliest-hours": \.rules.thankYou.earliestHours,
    "thank-you late-hours": \.rules.thankYou.lateHours,
    "thank-you letter-days": \.rules.thankYou.letterDays,
    "connect days": \.rules.connect.days,
    "connect days-after-outcome": \.rules.connect.daysAfterOutcome,
    "department find-business-days": \.rules.department.findBusinessDays,
    "department reminder-business-days": \.rules.department.reminderBusinessDays,
    "department new-people-a-week": \.rules.department.newPeopleAWeek,
    "status-check business-days-after-promise": \.rules.statusCheck.businessDaysAfterPromise,
    "status-check business-days": \.rules.statusCheck.businessDays,
    "status-check business-days-after-final": \.rules.statusCheck.businessDaysAfterFinal,
    "status-check second-days": \.rules.statusCheck.secondDays,
    "promise business-days": \.rules.promise.businessDays,
    "told-you-so business-days-between": \.rules.toldYouSo.businessDaysBetween,
    "rejected due-hours": \.rules.rejected.dueHours,
    "keep-in-touch first-days": \.rules.keepInTouch.firstDays,
    "keep-in-touch every-days": \.rules.keepInTouch.everyDays,
    "thanks-all-round business-days": \.rules.thanksAllRound.businessDays,
    "no-show minutes": \.rules.noShow.minutes,
    "no-answer business-days": \.rules.noAnswer.businessDays,
    "guard unanswered": \.cadence.unanswered,
    "guard business-days-between": \.cadence.businessDaysBetween,
    "guard status-messages": \.cadence.statusMessages,
    "guard company-messages-a-week": \.cadence.companyMessagesAWeek,
    "guard keep-in-touch-unanswered": \.cadence.keepInTouchUnanswered,
  ]
}
