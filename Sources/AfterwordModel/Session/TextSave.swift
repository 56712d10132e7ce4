public import TextEditing

/// A text on its way to the journal.
public struct TextSave: Sendable, Hashable {
  public var place: WrittenPlace
  public var snapshot: TextSnapshot
  /// What the journal held when it was last read: another process's lines are merged against it.
  public var base: String
  /// Sent before, by a save that failed in such a way that the journal may hold it nevertheless.
  public var perhapsStored: TextSnapshot?
  /// Saves of one session of writing are one step of undo.
  public var session: String
  /// The editor's revision that it is.
  public var revision: Int

  public init(
    place: WrittenPlace,
    snapshot: TextSnapshot,
    base: String,
    perhapsStored: TextSnapshot? = nil,
    session: String,
    revision: Int
  ) {
    self.place = place
    self.snapshot = snapshot
    self.base = base
    self.perhapsStored = perhapsStored
    self.session = session
    self.revision = revision
  }

  /// Made anew from the snapshot: for where a long text may take its time.
  public var text: String { snapshot.text }
}

/// A text that was not saved, on its way to a file of its own.
public struct RescueOrder: Sendable, Hashable {
  public var save: TextSave
  /// What a person calls the text.
  public var title: String
  /// The file that held earlier words of it.
  public var earlierPath: String?

  public init(save: TextSave, title: String, earlierPath: String?) {
    self.save = save
    self.title = title
    self.earlierPath = earlierPath
  }
}
