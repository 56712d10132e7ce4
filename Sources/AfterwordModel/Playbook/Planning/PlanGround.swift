/// What the playbook planned a follow-up for: its rule and the records that gave rise to it. A ground
/// has one follow-up at most, whatever became of it.
public struct PlanGround: Sendable, Hashable, Comparable {
  public let rule: RuleName
  /// The ids of the records, and a count where there are several for the same: never with a `/`.
  public let parts: [String]

  public init(_ rule: RuleName, _ parts: [String]) {
    self.rule = rule
    self.parts = parts
  }

  /// The form of storage: `thank-you/INTERVIEW/PERSON`.
  public var text: String { ([rule.rawValue] + parts).joined(separator: "/") }

  /// Nil unless it is the text of one.
  public init?(text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let rule = parts.first.flatMap(RuleName.init) else { return nil }
    self.init(rule, Array(parts.dropFirst()))
  }

  public static func < (left: PlanGround, right: PlanGround) -> Bool { left.text < right.text }
}

/// The rules of the playbook, as the configuration names them. Where several want the same day, they
/// have their turn in this order.
public enum RuleName: String, Sendable, Hashable, CaseIterable {
  case noShow = "no-show"
  case thankYou = "thank-you"
  case rejected
  case promise
  case statusCheck = "status-check"
  case toldYouSo = "told-you-so"
  case department
  case connect
  case thanksAllRound = "thanks-all-round"
  case keepInTouch = "keep-in-touch"
  case noAnswer = "no-answer"
}
