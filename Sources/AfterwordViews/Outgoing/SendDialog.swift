import AfterwordModel

/// How a message leaves: which way, what is asked on the way, and whether it was sent.
enum SendDialog {
  static func draw(_ sending: OutgoingState, _ state: AppState, on page: inout Page) {
    let words = SendWords(
      message: sending.message,
      outgoing: state.outgoing,
      now: state.now,
      glyphs: page.glyphs
    )
    switch sending.stage {
    case .ways(let selected):
      ChoiceDialog(
        title: words.title,
        head: sending.problem?.sentence ?? words.address,
        headStyle: sending.problem == nil ? Theme.muted : Theme.problem,
        choices: sending.ways.map { ChoiceDialog.Choice(key: key(of: $0), text: words.label($0)) },
        selectedIndex: selected,
        wayOut: words.wayOut
      ).draw(on: &page)
    case .confirming(let way):
      SentenceDialog.draw(
        words.confirmation(way),
        title: words.title,
        wayOut: "y sends it, n or Esc goes back.",
        on: &page
      )
    case .underWay(let way):
      SentenceDialog.draw(
        words.progress(way),
        title: words.title,
        wayOut: "Esc stops it.",
        on: &page
      )
    case .question(let way):
      SentenceDialog.draw(
        words.question(after: way),
        title: words.title,
        wayOut: "y yes, n not yet, o yes, but at another time.",
        on: &page
      )
    case .path, .time: drawLine(sending, words, hasKeys: state.context == .sendLine, on: &page)
    case .byHand(let shown): ByHandPage.draw(shown, words, on: &page)
    }
  }

  private static func drawLine(
    _ sending: OutgoingState,
    _ words: SendWords,
    hasKeys: Bool,
    on page: inout Page
  ) {
    guard let input = sending.input else { return }
    let isTime = if case .time = sending.stage { true } else { false }
    LineDialog(
      title: words.title,
      question: isTime ? "When did you send it?" : "Write it to which file?",
      input: input,
      remark: sending.timeProblem?.sentence(today: words.now.today)
        ?? sending.problem?.sentence ?? "",
      remarkStyle: Theme.problem,
      wayOut: isTime
        ? "Such as 14:00, yesterday 18:30 or Thu. Enter takes it."
        : "Enter writes it, for your eyes only.",
      hasKeys: hasKeys
    ).draw(on: &page)
  }

  /// The key that takes a way at once, as it stands in the table.
  private static func key(of way: WayOut) -> String {
    CommandTable.entry(of: way.command)?.keyNames(in: .sendMenu).first ?? ""
  }
}

extension WayOut {
  fileprivate var command: Command {
    switch self {
    case .mailProgram: .mailMessage
    case .sendmail: .sendAtOnce
    case .copy, .copyAndOpenProfile: .copyMessage
    case .copySubject: .copySubject
    case .print: .printMessage
    case .file: .writeMessageToFile
    case .byHand: .showByHand
    case .alreadySent: .wasSent
    case .sentEarlier: .sentEarlier
    }
  }
}
