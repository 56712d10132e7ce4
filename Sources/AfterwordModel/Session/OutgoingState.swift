public import TextEditing

/// How a message leaves: the ways to choose from, what is asked on the way, and whether it was sent.
public struct OutgoingState: Sendable, Equatable {
  public enum Stage: Sendable, Equatable {
    /// Which way?
    case ways(selected: Int)
    /// By this way it may be gone at once: is it to go?
    case confirming(WayOut)
    /// Where to write it.
    case path(TextEditor)
    /// A program is at work on it.
    case underWay(WayOut)
    /// Shown to be copied with a pen, or to be read out.
    case byHand(ByHandState)
    /// Was it sent?
    case question(after: WayOut)
    /// When it was sent.
    case time(TextEditor)
  }

  public let message: OutgoingMessage
  /// The best one first.
  public let ways: [WayOut]
  public internal(set) var stage = Stage.ways(selected: 0)
  /// Why what was tried last did not work.
  public internal(set) var problem: OutgoingProblem?
  /// Why what is typed is no time; shown once it was tried.
  public internal(set) var timeProblem: SentTimeProblem?
  /// The try whose result is waited for.
  var number = 0

  init(_ message: OutgoingMessage, _ outgoing: Outgoing) {
    self.message = message
    ways = WayOut.all(for: message, outgoing)
  }

  public var selectedWay: WayOut? {
    guard case .ways(let selected) = stage, ways.indices.contains(selected) else { return nil }
    return ways[selected]
  }

  /// The line that is typed in, where there is one.
  public var input: TextEditor? {
    switch stage {
    case .path(let input), .time(let input): input
    default: nil
    }
  }

  var context: CommandContext {
    switch stage {
    case .ways: .sendMenu
    case .confirming: .sendConfirm
    case .path, .time: .sendLine
    case .underWay: .sendWait
    case .byHand: .byHand
    case .question: .sendQuestion
    }
  }

  mutating func moveSelection(by steps: Int) {
    guard case .ways(let selected) = stage else { return }
    stage = .ways(selected: max(0, min(selected + steps, ways.count - 1)))
  }

  mutating func edit<Result>(_ change: (inout TextEditor) -> Result) -> Result? {
    problem = nil
    timeProblem = nil
    switch stage {
    case .path(var input):
      defer { stage = .path(input) }
      return change(&input)
    case .time(var input):
      defer { stage = .time(input) }
      return change(&input)
    default: return nil
    }
  }

  mutating func resize(to panes: PaneSizes) {
    guard case .byHand(var page) = stage else { return }
    page.resize(to: panes)
    stage = .byHand(page)
  }

  mutating func backToWays(from way: WayOut) {
    stage = .ways(selected: ways.firstIndex(of: way) ?? 0)
  }
}

/// A message by itself on the screen, to be scrolled through.
public struct ByHandState: Sendable, Equatable {
  public let letter: HandwrittenLetter
  public let page: TextEditor
  public private(set) var viewport: TextViewport

  init(_ message: OutgoingMessage, letterDays: Int, _ panes: PaneSizes) {
    letter = LetterLayout.handwritten(message.draft, facts: message.facts, letterDays: letterDays)
    page = TextEditor(letter.lines.joined(separator: "\n"))
    viewport = TextViewport(rows: panes.byHandRows, columns: panes.byHandColumns)
  }

  mutating func resize(to panes: PaneSizes) {
    viewport.resize(rows: panes.byHandRows, columns: panes.byHandColumns)
    viewport.fill(with: page)
  }

  mutating func scroll(by rows: Int) { viewport.scroll(by: rows, over: page) }
}

extension OutgoingOrder {
  /// The path as it was typed, with the cursor behind it.
  var pathInput: TextEditor { .line(path) }
}

extension TextEditor {
  /// One line, with the cursor at its end.
  static func line(_ text: String) -> TextEditor {
    var editor = TextEditor(text, isSingleLine: true)
    editor.setCursor(editor.end)
    return editor
  }
}

extension OutgoingMessage {
  /// Where a message is written to unless the person says otherwise: "~/thank-you-dana-whitfield.txt".
  var suggestedPath: String {
    let words = "\(detail.followUp.kind.rawValue) \(detail.personName ?? detail.company)"
      .lowercased()
    let parts = words.split { !$0.isLetter && !$0.isNumber }
    return "~/\(parts.joined(separator: "-").prefix(60)).txt"
  }
}

extension Command {
  /// The way out that it takes, of those that there are; nil if there is none such.
  func way(among ways: [WayOut]) -> WayOut? {
    let meant: [WayOut] =
      switch self {
      case .mailMessage: [.mailProgram]
      case .sendAtOnce: [.sendmail]
      case .copyMessage: [.copyAndOpenProfile, .copy]
      case .copySubject: [.copySubject]
      case .printMessage: [.print]
      case .writeMessageToFile: [.file]
      case .showByHand: [.byHand]
      case .wasSent: [.alreadySent]
      case .sentEarlier: [.sentEarlier]
      default: []
      }
    return meant.first(where: ways.contains)
  }
}
