/// One thing that a debrief asks. Nothing is asked that the note or the journal says.
public enum DebriefQuestion: Sendable, Hashable {
  /// Something about one of the guests, by their place among them.
  case about(guest: Int, DebriefDetail)
  /// Who else was there?
  case others
  /// What such a line of the note would say; as many of them as there is to say.
  case line(NoteMark)
  /// Who said the criticism that was answered last?
  case speakerAbove
  /// Who said this criticism, which stands in the note?
  case speaker(NoteLineID)
  /// How did it feel, 1 to 5?
  case feeling
}

/// What was answered; an empty text is none.
public struct DebriefAnswer: Sendable, Hashable {
  public var question: DebriefQuestion
  /// Of a choice its word.
  public var text: String

  public init(_ question: DebriefQuestion, _ text: String) {
    self.question = question
    self.text = text
  }
}

/// The talk right after an interview: what it asks, and what comes of the answers.
public enum Debrief {
  /// Of a choice between two.
  public static let yes = "yes"
  public static let no = "no"

  /// What is missing, in the order in which it is asked: who was there while the names are fresh, then
  /// what was said, then how it was.
  public static func questions(for facts: DebriefFacts) -> [DebriefQuestion] {
    let guests = facts.guests
    let about = guests.indices.flatMap { questions(about: guests[$0], at: $0) }
    return about + [.others] + questions(forNoteOf: facts) + [.feeling]
  }

  static func questions(about guest: DebriefGuest, at place: Int) -> [DebriefQuestion] {
    guest.missing.map { .about(guest: place, $0) }
  }

  private static func questions(forNoteOf facts: DebriefFacts) -> [DebriefQuestion] {
    let feedback = facts.records.feedback
    let promises = facts.records.promises
    var questions: [DebriefQuestion] = []
    if !feedback.contains(where: { $0.kind == .praise }) { questions.append(.line(.praise)) }
    if !feedback.contains(where: { $0.kind == .improvement }) {
      questions.append(.line(.improvement))
    }
    questions += criticismWithoutSpeaker(in: facts).map { .speaker($0.id) }
    if !promises.contains(where: { $0.by == .me }) { questions.append(.line(.promise)) }
    if !promises.contains(where: { $0.by == .them && $0.due != nil }) {
      questions.append(.line(.statement))
    }
    return questions
  }

  private static func criticismWithoutSpeaker(in facts: DebriefFacts) -> [Feedback] {
    let names = facts.guests.map(\.name)
    return facts.records.feedback.filter { line in
      line.kind == .improvement && line.line != nil && line.saidBy == nil
        && isSpeakerOpen(of: line.text, among: names)
    }
  }

  /// Whether it is to be asked who said a line: several may have, and it names none of them.
  static func isSpeakerOpen(of line: String, among names: [String]) -> Bool {
    guard names.count > 1 else { return false }
    return Set(Mention.all(in: line, knownNames: names).map(\.name)).count != 1
  }
}
