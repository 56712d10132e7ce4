internal import AfterwordModel

extension RecordJSON {
  /// What the marked lines of a note have become: members of a round.
  func members(of records: NoteRecords) throws(JournalError) -> [String: JSONValue] {
    var feedback: [JSONValue] = []
    for entry in records.feedback { feedback.append(try self.feedback(entry)) }
    var promises: [JSONValue] = []
    for promise in records.promises { promises.append(try self.promise(promise)) }
    var questions: [JSONValue] = []
    for question in records.questions { questions.append(try self.question(question)) }
    return [
      "feedback": .array(feedback),
      "promises": .array(promises),
      "questions": .array(questions),
      "mentions": .array(records.mentions.map(JSONValue.string)),
    ]
  }

  private func feedback(_ feedback: Feedback) throws(JournalError) -> JSONValue {
    .object(
      try identity(feedback.id).merging([
        "kind": .string(feedback.kind.rawValue),
        "text": .string(feedback.text),
        // Counted from 1, as editors and compilers do.
        "line": feedback.line.map { .number($0 + 1) } ?? .null,
        "action": feedback.action.map(action) ?? .null,
        "saidBy": JSONValue(feedback.saidBy?.uuid),
      ]) { _, new in new }
    )
  }

  private func action(_ action: Action) -> JSONValue {
    .object([
      "state": .string(action.state.rawValue),
      "due": JSONValue(action.due?.iso),
      "proof": .string(action.proof),
      "doneAt": action.doneAt.map(instant) ?? .null,
    ])
  }

  func promise(_ promise: Promise) throws(JournalError) -> JSONValue {
    .object(
      try identity(promise.id).merging([
        "by": .string(promise.by.rawValue),
        "text": .string(promise.text),
        "due": JSONValue(promise.due?.iso),
      ]) { _, new in new }
    )
  }

  private func question(_ question: Question) throws(JournalError) -> JSONValue {
    .object(try identity(question.id).merging(["text": .string(question.text)]) { _, new in new })
  }
}
