public import TextEditing

/// Words that the journal did not take, with what is needed to put them back.
public struct RescuedText: Sendable, Hashable {
  public var place: WrittenPlace
  /// What a person calls the text they belong to.
  public var title: String
  /// The journal's file, from the root.
  public var journalPath: String
  /// When they were kept.
  public var time: LocalTime
  /// What that text was in the journal when these words were typed.
  public var base: TextChecksum
  public var text: String

  public init(
    place: WrittenPlace,
    title: String,
    journalPath: String,
    time: LocalTime,
    base: TextChecksum,
    text: String
  ) {
    self.place = place
    self.title = title
    self.journalPath = journalPath
    self.time = time
    self.base = base
    self.text = text
  }

  /// The present text with these words in it. If nobody has changed it since, these words are the
  /// text; else no line of either is left out.
  public func merged(into present: String) -> String {
    TextChecksum(of: present) == base ? text : LineMerge.union(present, text)
  }

  /// Whether every line of it is in the present text, in this order.
  public func isContained(in present: String) -> Bool {
    LineMerge.isContained(text, in: present)
  }
}

/// Where words went that the journal did not take.
public enum RescuePlace: Sendable, Hashable {
  case file(path: String)
  /// `reason` is the system's own word.
  case nowhere(reason: String)
}

/// Words in a file, to be put back into the journal.
public struct RescueOffer: Sendable, Hashable {
  public var path: String
  public var text: RescuedText
  /// False if its interview or its follow-up is not in the journal any more.
  public var hasPlace: Bool

  public init(path: String, text: RescuedText, hasPlace: Bool) {
    self.path = path
    self.text = text
    self.hasPlace = hasPlace
  }
}
