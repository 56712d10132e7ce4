import SeededRandom

/// Texts that editors and terminals stumble over.
enum Torture {
  static let clusters: [String] = [
    "a", " ", "\t", "\0", "\u{1B}", "\u{7F}", "\u{9B}", "\r", "é", "e\u{301}", "\u{301}",
    "a" + String(repeating: "\u{300}", count: 20), "漢", "か", "か\u{3099}", "한", "각", "①",
    "👩‍👩‍👧‍👦", "👍🏽", "🏳️‍🌈", "❤️", "☂︎", "🇩🇪", "🇩", "1️⃣", "#️⃣", "🫠", "🧑", "\u{200D}",
    "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{85}",
    "ש", "שּׁ", "م", "ك\u{651}", "नि", "क्ष", "क्\u{200D}ष", "ते", "สำ", "မြန်", "\u{E000}", "\u{378}",
    "\u{10FFFF}", "\u{FFFE}", "\u{E0041}", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{3164}", "\u{115F}", "\u{600}1", "ﷺ", "𒐫", "　",
    "\r\n", "\u{FFFD}", "\u{1F1E6}\u{301}", "a\u{FE0F}", "…", "─",
  ]
}

extension SeededGenerator {
  mutating func text(upTo count: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &self) {
      text += pick(["a", "b ", "  ", "\n", "long words here ", pick(Torture.clusters)])
    }
    return text
  }
}
