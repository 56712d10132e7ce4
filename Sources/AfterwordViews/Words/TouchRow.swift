import AfterwordModel
import TextEditing

/// A follow-up's row of the timeline. Where it is narrow, the name gives way to how things stand.
struct TouchRow {
  private let detail: FollowUpDetail
  private let touch: TouchWords

  init(_ detail: FollowUpDetail, _ touch: TouchWords) {
    self.detail = detail
    self.touch = touch
  }

  func text(_ glyphs: Glyphs, columns: Int) -> String {
    let long = head(detail.personName, glyphs)
    let short = head(detail.personName?.split(separator: " ").first.map(String.init), glyphs)
    let whole = joined([long, touch.state()] + details, glyphs)
    if whole.displayColumns <= columns { return whole }
    let standing = joined([short, touch.state()], glyphs)
    if detail.followUp.note.isEmpty, losesWordsWhenNarrow, standing.displayColumns <= columns {
      return standing
    }
    let state = touch.state(isNarrow: true)
    if state.isEmpty { return joined([long] + details, glyphs) }
    let room = columns - state.displayColumns - 2
    let head = long.displayColumns <= room ? long : short
    let shown = head.truncated(toColumns: max(0, room), ellipsis: glyphs.ellipsis)
    let gap = max(1, columns - shown.displayColumns - state.displayColumns)
    return shown + String(repeating: " ", count: gap) + state
  }

  /// The whole standing says something that the narrow one leaves out.
  private var losesWordsWhenNarrow: Bool { touch.state() != touch.state(isNarrow: true) }

  private func head(_ name: String?, _ glyphs: Glyphs) -> String {
    let kind = detail.followUp.kind.label
    return name.map { "\(kind) \(glyphs.to) \($0)" } ?? kind
  }

  private var details: [String] {
    [past, override, detail.followUp.channel.label, detail.followUp.note]
  }

  private var past: String {
    switch detail.followUp.state {
    case .planned: ""
    case .sent: detail.reply == nil ? "" : "replied"
    case .skipped(_, let reason): reason.isEmpty ? "skipped" : "skipped: \(reason)"
    }
  }

  private var override: String {
    let reason = detail.followUp.planning.overrideReason
    return reason.isEmpty ? "" : "anyway: \(reason)"
  }

  private func joined(_ parts: [String], _ glyphs: Glyphs) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " \(glyphs.dot) ")
  }
}
