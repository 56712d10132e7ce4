import AfterwordModel
import TextEditing

extension SessionScript {
  static let template = "Subject: Thank you\n\nDear Dana,\n\nThank you for your time.\n\nBest\nKim"

  /// What the journal has for the message of a follow-up.
  func sheet(
    for detail: FollowUpDetail,
    stored: String? = nil,
    template: String = SessionScript.template,
    lines: [DraftLine] = []
  ) -> DraftSheet {
    DraftSheet(
      facts: DraftFacts(
        detail: detail,
        application: application,
        interview: onsite,
        lines: lines,
        knownNames: ["Dana Whitfield"],
        today: Self.now.today
      ),
      stored: stored,
      template: Draft(template),
      limits: DraftLimits()
    )
  }

  /// The message of the only follow-up in the timeline is open.
  static func composing(
    _ state: FollowUp.State = .planned,
    stored: String? = nil,
    lines: [DraftLine] = []
  ) -> (SessionScript, FollowUpDetail) {
    var script = SessionScript.opened()
    let detail = script.followUp(state)
    script.send(.timelineLoaded(script.application.id, [SessionScript.entry(of: detail)]))
    script.run(.focusTimeline)
    script.run(.compose)
    let sheet = script.sheet(for: detail, stored: stored, lines: lines)
    script.send(.draftLoaded(detail.followUp.id, sheet))
    return (script, detail)
  }

  static func entry(of detail: FollowUpDetail) -> TimelineEntry {
    TimelineEntry(at: .day(detail.followUp.due), content: .followUp(detail))
  }

  func line(_ mark: NoteMark, _ text: String) -> DraftLine {
    DraftLine(id: .init(at: Self.now.instant), mark: mark, text: text, interviewID: onsite.id)
  }

  var message: String? { state.compose?.editor.text }
}

extension FollowUpDetail {
  func on(_ channel: Channel) -> FollowUpDetail {
    var changed = self
    changed.followUp.channel = channel
    return changed
  }
}
