extension Substring {
  /// Its sentences, but for those that ask for something: the day in "could you send it by Friday?" is
  /// not theirs.
  var statements: [String] {
    sentences.filter { !$0.hasSuffix("?") && !$0.lowercased().contains("please") }
  }

  /// What ends with a full stop or such, and a space behind it. "5. Dec" goes on.
  private var sentences: [String] {
    var sentences: [String] = []
    var start = startIndex
    for index in indices where ".!?".contains(self[index]) {
      let next = self.index(after: index)
      let isAfterNumber = index > start && self[self.index(before: index)].isNumber
      guard !isAfterNumber, next == endIndex || self[next].isWhitespace else { continue }
      sentences.append(String(self[start..<next]))
      start = next
    }
    sentences.append(String(self[start...]))
    return sentences.map(\.trimmed).filter { !$0.isEmpty }
  }
}
