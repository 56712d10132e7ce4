/// A thank-you says thanks.
enum ThanksCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    guard draft.isRead, draft.kind == .thankYou || draft.kind == .thanksAllRound
    else { return [] }
    let isThanking = draft.text.words.contains { word in
      words.contains(word.key) || others.contains { word.key.hasPrefix($0) }
    }
    return isThanking ? [] : [.noThanks]
  }

  private static let words: Set = [
    "thank", "thanks", "thanked", "thanking", "thankful", "grateful", "gratefully", "gratitude",
    "appreciate", "appreciated", "appreciation", "obliged",
  ]

  /// How others begin it, with what may be joined to it.
  private static let others = [
    "dank", "vielendank", "bedank", "merci", "remerci", "gracias", "agrade", "grazie", "ringrazi",
    "obrigad", "tack", "takk", "tak", "kiito", "dzięk", "спасибо", "благодар", "дякую", "děkuj",
    "ευχαριστ", "teşekkür", "ありがとう", "感謝", "感谢", "谢谢", "謝謝", "감사", "شكر", "תודה", "धन्यवाद",
  ]
}
