import AfterwordModel

/// What the decision map says.
struct DecisionMapWords {
  let now: Moment
  let glyphs: Glyphs

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " \(glyphs.dot) ")
  }

  /// "Acme · Staff SRE · Payments"
  func head(_ application: Application) -> String {
    joined([application.company, application.position, application.department])
  }

  func heading(_ standing: DecisionMap.Standing) -> String {
    switch standing {
    case .decides: "Decides"
    case .inFavour: "For you"
    case .doubts: "Has doubts"
    case .neutral: "Neither for nor against"
    case .unknown: "Not known yet"
    }
  }

  /// "Priya Nair · hiring manager · Payments lead"
  func name(_ participant: Participant) -> String {
    joined([participant.person.name, participant.role.kind.label, participant.person.title])
  }

  func next(_ step: DecisionMap.NextStep) -> [String] {
    switch step {
    case .plan(let outreach):
      [joined(["Next: \(whom(outreach))", day(outreach)]), "\(outreach.reason) f plans it."]
    case .planned(let outreach):
      [
        joined([
          "Next: \(outreach.kind.label) \(glyphs.to) \(whom(outreach))", day(outreach), "planned",
        ]), outreach.reason, wayOut(outreach),
      ]
    case .rest(let reason): ["Next: nothing to do is the right move.", reason]
    }
  }

  private func whom(_ outreach: DecisionMap.Outreach) -> String {
    outreach.person?.name ?? outreach.note
  }

  private func day(_ outreach: DecisionMap.Outreach) -> String {
    outreach.day.words(today: now.today)
  }

  private func wayOut(_ outreach: DecisionMap.Outreach) -> String {
    outreach.person == nil ? "a adds whoever you find." : ""
  }
}
