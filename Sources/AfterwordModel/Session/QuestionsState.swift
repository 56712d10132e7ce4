/// The journal's open questions, and which of them the person is asked now.
public struct QuestionsState: Sendable, Hashable {
  public private(set) var open: [OpenQuestion] = []
  /// The journal has been asked for them.
  private(set) var wereRead = false
  /// The note that was left: what was deleted in it is asked about.
  private var note: InterviewID?
  /// The follow-up that the person wants to be asked about, wherever its note is.
  private var chosen: FollowUpID?
  private var putOff: Set<FollowUpID> = []

  mutating func take(_ questions: [OpenQuestion]) {
    open = questions
    wereRead = true
  }

  mutating func begin(about note: InterviewID) {
    self.note = note
    putOff = []
  }

  mutating func choose(_ id: FollowUpID) {
    chosen = id
    putOff.remove(id)
  }

  mutating func putOff(_ id: FollowUpID) {
    putOff.insert(id)
    if chosen == id { chosen = nil }
  }

  func isAsked(_ followUp: FollowUp) -> Bool {
    if putOff.contains(followUp.id) { return false }
    return chosen == followUp.id || note != nil && followUp.interviewID == note
  }
}
