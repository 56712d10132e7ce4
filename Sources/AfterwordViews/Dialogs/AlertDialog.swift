import AfterwordModel

/// Something that must be read before going on.
enum AlertDialog {
  static func draw(_ alert: Alert, on page: inout Page) {
    SentenceDialog.draw(sentence(alert), title: title(alert), wayOut: wayOut(alert), on: &page)
  }

  private static func title(_ alert: Alert) -> String {
    switch alert {
    case .journalFailed: "That did not work"
    case .textNotSaved: "Your text is not saved yet"
    case .outsideTextKept: "Your editor failed"
    }
  }

  private static func sentence(_ alert: Alert) -> String {
    switch alert {
    case .journalFailed(let error): error.sentence
    case .textNotSaved(let error):
      error.sentence
        + " What you typed is still on screen, and saving is tried again every few seconds."
    case .outsideTextKept(let reason, let paths):
      "Your text is as it was: \(reason). What your editor wrote is in "
        + paths.joined(separator: " and ") + "."
    }
  }

  private static func wayOut(_ alert: Alert) -> String {
    switch alert {
    case .journalFailed, .outsideTextKept: "Esc closes this."
    case .textNotSaved: "Esc goes back. q puts the text into a file and quits."
    }
  }
}
