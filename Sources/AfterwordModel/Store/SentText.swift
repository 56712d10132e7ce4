internal import TextEditing

/// A text on its way into the journal, with what its writer knows of the one that is there.
struct SentText {
  let text: String
  /// What the writer began with.
  let base: String
  /// What an earlier save sent that may have been made although it failed.
  let perhapsStored: String?

  /// What the journal is to hold: if another writer has changed what is stored, the lines of both.
  func merged(with stored: String) -> SavedText {
    let base = base(beneath: stored)
    if stored.hasSameBytes(as: base) { return SavedText(text: text, isMerged: false) }
    let merged = LineMerge.merge(base: base, ours: text, theirs: stored)
    return SavedText(text: merged.text, isMerged: true, hasConflict: merged.hasConflict)
  }

  /// If the journal holds what may have been stored, the text was made from that.
  private func base(beneath stored: String) -> String {
    guard !stored.hasSameBytes(as: base), let perhapsStored,
      LineMerge.isContained(perhapsStored, in: stored)
    else { return base }
    return perhapsStored
  }
}
