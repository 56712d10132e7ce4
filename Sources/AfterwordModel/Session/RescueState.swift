/// Words that an earlier run of the program could not save, offered one after another.
public struct RescueState: Sendable, Equatable {
  /// The first of them is the one that is offered.
  public internal(set) var offers: [RescueOffer] = []
  /// Deleting was asked for once: the next time the words are gone for good.
  public internal(set) var isAboutToDelete = false
  /// What is on its way into its note; its file is removed when the journal has it.
  var merging: RescueOffer?

  mutating func takeFirst() -> RescueOffer? {
    isAboutToDelete = false
    return offers.isEmpty ? nil : offers.removeFirst()
  }
}
