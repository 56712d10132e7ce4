/// What a draft should perhaps not go out with.
///
/// The checks advise: none of them keeps anybody from sending. Each stands in a file of its own.
public enum DraftCheck {
  /// Every warning, the one that matters most first. Pure, and fast enough to run after every key.
  public static func warnings(
    of text: String,
    channel: Channel,
    facts: DraftFacts,
    limits: DraftLimits
  ) -> [DraftWarning] {
    warnings(of: CheckedDraft(text, channel: channel, facts: facts, limits: limits))
  }

  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    checks.flatMap { $0(draft) }
  }

  /// What is wrong to a reader's eye comes first, then what keeps the message from arriving, then what
  /// it lacks, then its manners.
  private static let checks: [@Sendable (CheckedDraft) -> [DraftWarning]] = [
    GreetingCheck.warnings, NearNameCheck.warnings, OtherCompanyCheck.warnings,
    PlaceholderCheck.warnings, AddressCheck.warnings, GuardCheck.warnings,
    AttachmentCheck.missing, SubjectCheck.warnings, LengthCheck.warnings, LetterCheck.warnings,
    ThanksCheck.warnings, SpecificsCheck.warnings, LikenessCheck.warnings,
    DislikedPhraseCheck.warnings, AttachmentCheck.reminder,
  ]
}
