/// What a letter is printed on.
public enum Paper: String, Sendable, Hashable, CaseIterable {
  /// 210 × 297 mm (ISO 216).
  case a4
  /// 8.5 × 11 inches.
  case letter
}
