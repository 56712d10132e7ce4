/// Text that terminals, editors and databases are known to trip over.
enum TortureText {
  /// Each in one line. Names tell which one failed.
  static let lines: [(name: String, text: String)] = [
    ("CJK", "日本語と漢字、한국어, 中文"),
    (
      "combining marks",
      "e\u{301}o\u{308}\u{323} Z\u{351}\u{36B}\u{343}\u{36A}\u{302}\u{36B}a\u{334}"
    ),
    ("a mark without a letter", "\u{301}x"),
    ("an emoji family", "👨‍👩‍👧‍👦 and 👩🏽‍💻 and ❤️"),
    ("flags", "🇩🇪🇯🇵🏴󠁧󠁢󠁳󠁣󠁴󠁿 and half of one 🇩"),
    ("right to left", "שלום مرحبا"),
    ("bidi controls", "a\u{202E}b\u{202C}c\u{2066}d\u{2069}e\u{200F}f"),
    ("invisible characters", "a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}e"),
    ("tabs", "a\tb\t\tc"),
    ("NUL and other control bytes", "a\u{0}b\u{1}c\u{7}d\u{8}e\u{B}f\u{C}g\u{E}h\u{7F}i"),
    ("controls of the upper half", "a\u{85}b\u{9B}31mc\u{90}d\u{9D}e"),
    ("a carriage return inside", "over\rwritten"),
    ("terminal sequences", "\u{1B}]0;a title\u{7}\u{1B}[6n\u{1B}[?9999h\u{1B}P+q\u{1B}\\\u{1B}c"),
    ("the end of the planes", "\u{FFFF}\u{E000}\u{1FFFF}\u{10FFFF}"),
    ("line separators", "a\u{2028}b\u{2029}c"),
    ("Indic and Thai", "क्षत्रिय ที่นี่"),
    ("jamo", "\u{1112}\u{1161}\u{11AB}"),
  ]

  /// All of it as one text.
  static let page = lines.map(\.text).joined(separator: "\n") + "\n"
}
