import AfterwordModel

extension SessionScript {
  /// The guard's answer to what was asked last among these effects.
  mutating func answer(_ effects: [Effect], _ standing: Verdict.Standing?) -> [Effect] {
    let questions = effects.compactMap { effect -> VerdictQuestion? in
      if case .judge(let question) = effect { question } else { nil }
    }
    guard let question = questions.last else { return [] }
    return send(.judged(question, standing.map { Verdict($0, reasons: Self.reasons($0)) }))
  }

  private static func reasons(_ standing: Verdict.Standing) -> [GuardReason] {
    standing == .fine
      ? []
      : [.tooSoon(name: "Dana", after: now.today, isPlanned: false, businessDays: 5)]
  }

  /// A screen on whose timeline one follow-up is selected.
  static func inTimeline(
    outgoing: Outgoing = Outgoing(),
    _ detail: (SessionScript) -> FollowUpDetail
  ) -> SessionScript {
    var script = SessionScript.opened(outgoing: outgoing)
    let detail = detail(script)
    script.send(
      .timelineLoaded(
        script.application.id,
        [TimelineEntry(at: .day(detail.followUp.due), content: .followUp(detail))]
      )
    )
    script.run(.focusTimeline)
    return script
  }
}
