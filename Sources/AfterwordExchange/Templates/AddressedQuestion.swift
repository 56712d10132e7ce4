extension String {
  /// A question about somebody as it is asked to them: "what he would change" is "what you would
  /// change" then.
  var addressed: String {
    var words = split(separator: " ").map(String.init)
    for index in words.indices {
      switch words[index].lowercased() {
      case "he", "she":
        words[index] = "you"
        if index + 1 < words.count { words[index + 1] = words[index + 1].ofSecondPerson }
      case "they", "them", "him": words[index] = "you"
      case "their", "his": words[index] = "your"
      case "her": words[index] = index + 1 < words.count ? "your" : "you"
      default: break
      }
    }
    return words.joined(separator: " ")
  }

  /// "wants" as it stands after "you".
  private var ofSecondPerson: String {
    switch lowercased() {
    case "is": "are"
    case "was": "were"
    case "has": "have"
    case "does": "do"
    case let verb where verb.hasSuffix("ies"): dropLast(3) + "y"
    case let verb where verb.hasSuffix("s") && !verb.hasSuffix("ss"): String(dropLast())
    default: self
    }
  }
}
