/// All that is needed to write one message.
public struct DraftSheet: Sendable, Hashable {
  public var facts: DraftFacts
  /// What was written so far; nil while nobody has changed what the template makes.
  public var stored: String?
  /// What the template makes of the facts for the follow-up's channel.
  public var template: Draft
  public var limits: DraftLimits

  public init(facts: DraftFacts, stored: String?, template: Draft, limits: DraftLimits) {
    self.facts = facts
    self.stored = stored
    self.template = template
    self.limits = limits
  }

  public var followUp: FollowUp { facts.detail.followUp }
  public var channel: Channel { followUp.channel }
  /// What is to be seen first.
  public var text: String { stored ?? template.text }
}
