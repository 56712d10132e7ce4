/// Looks through everything that a program has sent to its terminal.
///
/// Allowed are printable characters, the movements among the control characters, and the control
/// sequences that ncurses itself makes. Anything else must have come from a text.
struct OutputScan {
  /// Movements; SO and SI, which choose the character set of lines on old terminals.
  private static let controls: Set<Unicode.Scalar> = [
    "\r", "\n", "\u{8}", "\t", "\u{E}", "\u{F}",
  ]
  private static let finalCharacters = Set("@ABCDGHJKLMPSTXbdhlmrt".unicodeScalars)
  private static let plainSequences = Set("=>78MDEH".unicodeScalars)
  private static let privateModes: Set = [
    "1", "7", "12", "25", "1002", "1004", "1006", "1049", "2004", "12;25",
  ]

  /// What does not belong there, in words.
  static func strays(in output: [UInt8]) -> [String] {
    guard let text = String(validating: output, as: UTF8.self) else { return ["invalid UTF-8"] }
    var scan = OutputScan(rest: Array(text.unicodeScalars)[...])
    return scan.run()
  }

  private var rest: ArraySlice<Unicode.Scalar>

  private mutating func run() -> [String] {
    var strays: [String] = []
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        if let stray = sequence() { strays.append(stray) }
      } else if !isPrintable(scalar) {
        strays.append(name(scalar))
      }
    }
    return strays
  }

  private mutating func sequence() -> String? {
    guard let kind = rest.popFirst() else { return "an escape at the end" }
    switch kind {
    case "[": return controlSequence()
    case "(", ")":
      return rest.popFirst().map { "0ABU".unicodeScalars.contains($0) } == true ? nil : "ESC ("
    default: return Self.plainSequences.contains(kind) ? nil : "ESC \(name(kind))"
    }
  }

  private mutating func controlSequence() -> String? {
    let parameters = rest.prefix { "0123456789;?>".unicodeScalars.contains($0) }
    rest = rest.dropFirst(parameters.count)
    let text = String(String.UnicodeScalarView(parameters))
    guard let final = rest.popFirst() else { return "CSI \(text) without an end" }
    let isKnown =
      Self.finalCharacters.contains(final)
      && (!text.hasPrefix("?") || Self.privateModes.contains(String(text.dropFirst())))
    return isKnown ? nil : "CSI \(text)\(final)"
  }

  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: Self.controls.contains(scalar)
    case .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: true
    }
  }

  private func name(_ scalar: Unicode.Scalar) -> String {
    "U+" + String(scalar.value, radix: 16, uppercase: true)
  }
}
