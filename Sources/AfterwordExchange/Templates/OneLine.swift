extension StringProtocol {
  /// With every stretch of white space as one blank, and without any at its ends.
  var onOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }
}

extension String {
  /// Nil if it is empty, for a tag that then counts as not there.
  var ifAny: String? { isEmpty ? nil : self }
}
