internal import Foundation

extension String {
  /// Without case, accents and width, so that equal folded texts are equal to a person.
  var folded: String {
    // Text of ASCII alone is the usual case, and needs nothing of Foundation's tables.
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    let options: String.CompareOptions = [
      .caseInsensitive, .diacriticInsensitive, .widthInsensitive,
    ]
    return folding(options: options, locale: nil)
  }
}
