internal import AfterwordModel

extension RecordJSON {
  func entry(_ entry: TimelineEntry) throws(JournalError) -> JSONValue {
    var members: [String: JSONValue]
    switch entry.content {
    case .interview(let interview):
      members = try self.interview(interview)
      members["type"] = "interview"
      members["title"] = .string(interview.round)
      members["state"] = interview.start.instant > now.instant ? "ahead" : "past"
      members["at"] = members["start"]
    case .followUp(let detail):
      members = try followUp(detail)
      members["type"] = "follow-up"
      members["title"] = .string(title(of: detail))
      // Why it was skipped, which was its meaning before plans had reasons.
      if case .skipped(_, let reason) = detail.followUp.state {
        members["reason"] = .string(reason)
      }
    case .reply(let reply, let detail):
      members = [
        "type": "reply", "title": .string(title(of: detail)), "state": "received",
        "followUp": .string(detail.followUp.id.uuid), "text": .string(reply.text),
      ]
    case .outcome(let outcome):
      let word = JSONValue.string(outcome.rawValue)
      members = ["type": "outcome", "title": word, "state": word]
    case .planNotice(let notice):
      members = planNotice(notice)
    case .action(let feedback, in: _):
      members = [
        "type": "action", "title": .string(feedback.text), "state": "done",
        "proof": .string(feedback.action?.proof ?? ""),
      ]
    case .awaitedAnswer(let promise):
      members = ["type": "awaited-answer", "title": .string(promise.text), "state": "awaited"]
    }
    members["at"] = members["at"] ?? time(entry.at)
    return .object(members)
  }

  private func planNotice(_ notice: PlanNotice) -> [String: JSONValue] {
    let kind = notice.kind.rawValue
    var members: [String: JSONValue] = [
      "type": "plan-notice",
      "title": .string(notice.personName.map { "\(kind): \($0)" } ?? kind),
      "reason": .string(notice.reason),
    ]
    switch notice.change {
    case .withdrawn: members["state"] = "withdrawn"
    case .moved(let from, let to):
      members["state"] = "moved"
      members["from"] = .string(from.iso)
      members["to"] = .string(to.iso)
    }
    return members
  }

  private func title(of detail: FollowUpDetail) -> String {
    let kind = detail.followUp.kind.rawValue
    return detail.personName.map { "\(kind): \($0)" } ?? kind
  }

  private func time(_ time: TimelineTime) -> JSONValue {
    switch time {
    case .day(let day): .string(day.iso)
    case .instant(let instant): self.instant(instant)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = .string(text) }
}
