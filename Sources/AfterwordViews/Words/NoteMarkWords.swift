public import AfterwordModel

extension NoteMark {
  /// What a line with the mark is: "praise", "something to improve"
  public var label: String {
    switch self {
    case .praise: "praise"
    case .improvement: "something to improve"
    case .question: "a question"
    case .promise: "a promise of yours"
    case .statement: "something that they said"
    }
  }
}
