import AfterwordModel
import AfterwordViews

/// Screens on which the playbook and the guard have something to say.
extension SampleScreen {
  /// A timeline with a notice of the playbook's, an awaited answer, an override, and no answer since.
  static func withNotices(rows: Int, columns: Int) -> SampleScreen {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.addNotices()
    return screen
  }

  private mutating func addNotices() {
    guard let id = state.timeline.applicationID, let application = state.selectedApplication else {
      return
    }
    let notice = PlanNotice(
      at: Self.now.instant.adding(minutes: -60),
      change: .withdrawn,
      kind: .statusCheck,
      personName: "Dana Whitfield",
      reason: "Dana answered on Mon 16 Nov."
    )
    let promise = Promise(
      id: .init(at: Self.now.instant),
      by: .them,
      text: "answer by Friday",
      line: 3,
      due: Self.now.today.adding(days: 5)
    )
    let entries =
      [TimelineEntry(at: .instant(notice.at), content: .planNotice(notice))]
      + state.timeline.entries.map(overridden)
      + [TimelineEntry(at: .day(Self.now.today.adding(days: 5)), content: .awaitedAnswer(promise))]
    send(.timelineLoaded(id, entries))
    send(
      .openQuestionsFound([.noAnswer(application, since: Self.now.today.adding(days: -3))])
    )
  }

  private func overridden(_ entry: TimelineEntry) -> TimelineEntry {
    guard case .followUp(var detail) = entry.content, case .sent = detail.followUp.state else {
      return entry
    }
    detail.followUp.planning.overrideReason = "a competing offer"
    return TimelineEntry(at: entry.at, content: .followUp(detail))
  }

  /// The guard's answer about the form as it stands.
  mutating func judge(_ verdict: Verdict) {
    guard let question = lastQuestion else { return }
    send(.judged(question, verdict))
  }

  mutating func makeSelectedEnough() {
    guard let id = state.timeline.applicationID, var detail = state.timeline.selectedFollowUp else {
      return
    }
    detail.followUp.planning.earliest = nil
    let entry = TimelineEntry(at: .day(detail.followUp.due), content: .followUp(detail))
    send(.timelineLoaded(id, [entry]))
  }

  /// The promise's line was deleted from the note, and the note is left.
  mutating func loseThePromise() {
    guard let interview = state.notes.interviewID, let id = state.timeline.applicationID else {
      return
    }
    let followUp = FollowUp(
      id: .init(at: Self.now.instant),
      applicationID: id,
      interviewID: interview,
      kind: .promise,
      channel: .email,
      due: Self.now.today,
      note: "send the lab link by Tuesday"
    )
    let detail = FollowUpDetail(
      followUp: followUp,
      personName: "Dana Whitfield",
      company: "Acme",
      position: "Staff SRE",
      reply: nil
    )
    run(.focusNotes, .back)
    send(.openQuestionsFound([.promiseWithoutLine(detail)]))
  }

  /// The application is rejected, and the plan is another one.
  mutating func reject() {
    guard let id = state.timeline.applicationID else { return }
    let label = ChangeLabel(.setOutcome, subject: "Acme · Staff SRE")
    send(.performed(ChangeReceipt(label: label, applicationID: id)))
    let past = state.timeline.entries.prefix { !$0.isPlanned }
    let rejected = TimelineEntry(at: .instant(Self.now.instant), content: .outcome(.rejected))
    let planned = [
      followUp(.rejectionReply, "Dana Whitfield", day: 1),
      followUp(.keepInTouch, "Priya Nair", day: 36),
    ].map { TimelineEntry(at: .day($0.followUp.due), content: .followUp($0)) }
    send(.timelineLoaded(id, past + [rejected] + planned))
  }
}

extension TimelineEntry {
  fileprivate var isPlanned: Bool {
    if case .followUp(let detail) = content { detail.followUp.state == .planned } else { false }
  }
}
