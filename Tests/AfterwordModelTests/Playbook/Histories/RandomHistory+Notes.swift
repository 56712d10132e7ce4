import AfterwordModel

extension RandomHistory {
  mutating func writeInNote() {
    guard let place = pickRound() else { return }
    switch number(below: 5) {
    case 0, 1: addPromise(in: place)
    case 2: oneIn(2) ? changePromise(in: place) : deletePromise(in: place)
    default: addCriticism(in: place)
    }
  }

  private mutating func addPromise(in place: RoundPlace) {
    let side: Promise.Side = oneIn(2) ? .me : .them
    let texts = ["send the lab link", "send @\(cast.names[0]) the slides", "they answer by Friday"]
    let promise = Promise(
      id: newID(),
      by: side,
      text: pick(texts) ?? "",
      line: self[place].promises.count,
      due: side == .them || oneIn(2) ? today.adding(days: number(below: 20)) : nil
    )
    self[place].promises.append(promise)
    tell("\(side) in \(self[place].interview.round): \(promise.text) by \(promise.due?.iso ?? "-")")
  }

  /// Its line gets another day, or none.
  private mutating func changePromise(in place: RoundPlace) {
    guard let index = pick(Array(self[place].promises.indices)) else { return }
    self[place].promises[index].due = oneIn(3) ? nil : today.adding(days: number(below: 20))
    tell("promise \(index) moved to \(self[place].promises[index].due?.iso ?? "-")")
  }

  private mutating func deletePromise(in place: RoundPlace) {
    guard let promise = self[place].promises.popLast() else { return }
    for index in facts.applications[place.application].touches.indices {
      let touch = facts.applications[place.application].touches[index].followUp
      guard touch.planning.lineID == promise.id, touch.state == .planned else { continue }
      facts.applications[place.application].touches[index].followUp.planning.lineID = nil
      facts.applications[place.application].touches[index].hasLostItsLine = true
    }
    tell("line deleted: \(promise.text)")
  }

  private mutating func addCriticism(in place: RoundPlace) {
    let feedback = Feedback(
      id: newID(),
      kind: .improvement,
      text: "wants more Kubernetes depth",
      line: self[place].improvements.count,
      action: Action(state: .open),
      saidBy: oneIn(2) ? pick(self[place].people) : nil
    )
    self[place].improvements.append(feedback)
    tell("criticism in \(self[place].interview.round) by \(name(feedback.saidBy))")
  }

  /// An action is done, or is open again.
  mutating func act() {
    guard let place = pickRound(), !self[place].improvements.isEmpty else { return }
    let index = number(below: self[place].improvements.count)
    let isDone = self[place].improvements[index].action?.state != .done
    self[place].improvements[index].action = Action(
      state: isDone ? .done : .open,
      doneAt: isDone ? now : nil
    )
    tell("action \(index) of \(self[place].interview.round) done: \(isDone)")
  }
}
