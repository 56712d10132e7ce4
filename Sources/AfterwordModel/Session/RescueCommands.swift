internal import TextEditing

/// Putting words back that an earlier run could not save.
extension AppState {
  /// What is offered now. Who is writing is not disturbed.
  public var rescueOffer: RescueOffer? {
    (focus == .notes && notes.isOpen) || compose != nil ? nil : rescue.offers.first
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
    guard offer.hasPlace else { return refuse(.rescuedPlaceGone) }
    _ = rescue.takeFirst()
    rescue.merging = offer
    switch offer.text.place {
    case .note(let id): return goToNote(of: id)
    case .draft(let id): return compose(id)
    }
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

  /// The text that rescued words belong to is open: they go into it, as one step of undo.
  mutating func mergeRescuedWords() -> [Effect] {
    guard let offer = rescue.merging else { return [] }
    let place = offer.text.place
    if compose?.place == place, compose?.isReadOnly == true {
      rescue.merging = nil
      return refuse(.alreadySent)
    }
    guard replaceText(at: place, { offer.text.merged(into: $0) }) else { return [] }
    notice = .rescueMerged
    guard let text = writtenText(at: place), !text.hasUnsavedText else { return saveText() }
    return removeRescue(at: place, contained: text.editor.text)
  }

  /// The file goes when the journal holds what is in it, and not before.
  mutating func removeRescue(at place: WrittenPlace, contained text: String) -> [Effect] {
    guard let offer = rescue.merging, offer.text.place == place,
      offer.text.isContained(in: text)
    else { return [] }
    rescue.merging = nil
    return [.removeRescue(path: offer.path)]
  }
}
