internal import TextEditing

/// Putting words back that an earlier run could not save.
extension AppState {
  /// What is offered now. Who is writing a note is not disturbed.
  public var rescueOffer: RescueOffer? {
    focus == .notes && notes.isOpen ? nil : rescue.offers.first
  }

  mutating func run(_ command: Command, on offer: RescueOffer) -> [Effect] {
    switch command {
    case .mergeRescue: return merge(offer)
    case .deleteRescue: return delete(offer)
    case .back:
      _ = rescue.takeFirst()
      notice = .rescueKept(path: offer.path)
    default: break
    }
    return []
  }

  private mutating func merge(_ offer: RescueOffer) -> [Effect] {
    guard offer.hasInterview else { return refuse(.rescuedInterviewGone) }
    _ = rescue.takeFirst()
    rescue.merging = offer
    return goToNote(of: offer.note.interviewID)
  }

  /// One key alone does not delete words that are nowhere else.
  private mutating func delete(_ offer: RescueOffer) -> [Effect] {
    guard rescue.isAboutToDelete else {
      rescue.isAboutToDelete = true
      return []
    }
    _ = rescue.takeFirst()
    return [.removeRescue(path: offer.path)]
  }

  /// The note that rescued words belong to is open: they go into its text, as one step of undo.
  mutating func mergeRescuedWords() -> [Effect] {
    guard let offer = rescue.merging, offer.note.interviewID == notes.interviewID else { return [] }
    notes.editor.replace(with: offer.note.merged(into: notes.editor.text))
    notes.viewport.follow(notes.editor)
    notice = .rescueMerged
    return notes.hasUnsavedText ? saveNote() : removeRescue(contained: notes.editor.text)
  }

  /// The file goes when the journal holds what is in it, and not before.
  mutating func removeRescue(contained text: String) -> [Effect] {
    guard let offer = rescue.merging, offer.note.interviewID == notes.interviewID,
      offer.note.isContained(in: text)
    else { return [] }
    rescue.merging = nil
    return [.removeRescue(path: offer.path)]
  }
}
