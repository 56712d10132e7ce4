internal import TerminalCanvas

/// The key sequences in the description of the opened terminal.
enum TerminfoKeys {
  static func read() -> KeySequences {
    var strokes: [[UInt8]: KeyStroke] = [:]
    for (name, stroke) in named {
      if let bytes = Description.string(name) { strokes[bytes] = stroke }
    }
    for number in 1...24 {
      if let bytes = Description.string("kf\(number)") {
        strokes[bytes] = KeyStroke(.function(number))
      }
    }
    return KeySequences(strokes)
  }

  private static let named: [(String, KeyStroke)] = [
    ("kcuu1", KeyStroke(.up)), ("kcud1", KeyStroke(.down)),
    ("kcub1", KeyStroke(.left)), ("kcuf1", KeyStroke(.right)),
    ("khome", KeyStroke(.home)), ("kend", KeyStroke(.end)),
    ("kpp", KeyStroke(.pageUp)), ("knp", KeyStroke(.pageDown)),
    ("kich1", KeyStroke(.insert)), ("kdch1", KeyStroke(.delete)),
    ("kbs", KeyStroke(.backspace)), ("kent", KeyStroke(.enter)),
    ("kcbt", KeyStroke(.tab, .shift)),
    ("kri", KeyStroke(.up, .shift)), ("kind", KeyStroke(.down, .shift)),
    ("kLFT", KeyStroke(.left, .shift)), ("kRIT", KeyStroke(.right, .shift)),
    ("kHOM", KeyStroke(.home, .shift)), ("kEND", KeyStroke(.end, .shift)),
    ("kDC", KeyStroke(.delete, .shift)),
  ]
}
