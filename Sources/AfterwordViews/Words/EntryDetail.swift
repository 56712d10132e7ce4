import AfterwordModel

/// What is to be read below the timeline about the selected entry: of a follow-up why it is there, of
/// anything else what its row may have cut off.
enum EntryDetail {
  static func text(_ state: AppState, _ glyphs: Glyphs) -> String {
    guard let entry = state.timeline.selectedEntry else { return "" }
    if case .followUp(let detail) = entry.content { return text(detail, state) }
    let text = TimelineWords.text(of: entry, at: state.now, glyphs)
    guard case .action(_, in: let round) = entry.content else { return text }
    return "\(text). \(heard(in: round, state))"
  }

  /// Where the criticism was heard that was acted on, and where to go on.
  private static func heard(in round: InterviewID, _ state: AppState) -> String {
    for case .interview(let interview) in state.timeline.entries.map(\.content)
    where interview.id == round {
      let day = interview.start.local.day.words(today: state.now.today)
      return "Heard in \(interview.round) on \(day). e changes the action; A shows all of them."
    }
    return "e changes the action; A shows all of them."
  }

  private static func circle(_ detail: FollowUpDetail) -> String {
    guard detail.followUp.kind == .toldYouSo, case .sent = detail.followUp.state else { return "" }
    return detail.reply == nil
      ? "When \(ActionWords.firstName(detail.personName)) answers, r notes it and closes the circle."
      : "The circle is closed."
  }

  private static func text(_ detail: FollowUpDetail, _ state: AppState) -> String {
    let followUp = detail.followUp
    let touch = TouchWords(followUp: followUp, now: state.now, playbook: state.playbook)
    return [
      state.promisesWithoutLine.contains(detail) ? PromiseWords.lostLine : "",
      touch.calm,
      touch.isForShortForm ? "Late: a short form is right." : "",
      circle(detail),
      reason(of: followUp),
      override(of: followUp),
      about(followUp),
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "Priya interviewed you on Thu 19 Nov. (Accountemps 2017)"
  static func reason(of followUp: FollowUp) -> String {
    let planning = followUp.planning
    if planning.reason.isEmpty {
      return followUp.state == .planned ? "You planned this yourself." : ""
    }
    return planning.source.isEmpty ? planning.reason : "\(planning.reason) (\(planning.source))"
  }

  /// What it is about, unless the reason has said so.
  private static func about(_ followUp: FollowUp) -> String {
    let isSaid = followUp.note.isEmpty || followUp.planning.reason.contains(followUp.note)
    return isSaid ? "" : "About: \(followUp.note)"
  }

  private static func override(of followUp: FollowUp) -> String {
    let reason = followUp.planning.overrideReason
    return reason.isEmpty ? "" : "Against the guard's advice, because: \(reason)."
  }
}
