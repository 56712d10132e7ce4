import AfterwordModel

/// Which program a message goes through, and that it is at work.
enum FilterDialog {
  private static let title = "Through a program"

  static func draw(_ filter: FilterState, _ state: AppState, on page: inout Page) {
    switch filter.stage {
    case .command(let input):
      LineDialog(
        title: title,
        question: "The message goes through which program?",
        input: input,
        wayOut: "Such as fmt -w 60. Enter runs it; [out] filter in config.toml names one for good.",
        hasKeys: state.context == .sendLine
      ).draw(on: &page)
    case .running(let command):
      SentenceDialog.draw(
        "\(Outgoing.programName(in: command)) is at work on the message…",
        title: title,
        wayOut: "Esc stops it; the text stays as it is.",
        on: &page
      )
    }
  }
}
