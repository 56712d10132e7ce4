import AfterwordModel

/// What stands around a message that is being written.
enum ComposeWords {
  /// "Thank-you → Dana Whitfield · e-mail · fine today"
  static func title(_ compose: ComposeState, now: Moment, _ glyphs: Glyphs) -> String {
    guard let sheet = compose.sheet else { return "" }
    let detail = sheet.facts.detail
    let parts = [
      detail.title, sheet.channel.label, standing(of: sheet, now: now),
    ]
    return parts.joined(separator: " \(glyphs.dot) ")
  }

  /// The guard's verdict, or that it is too late for one.
  private static func standing(of sheet: DraftSheet, now: Moment) -> String {
    switch sheet.followUp.state {
    case .sent(let instant):
      let day = LocalTime(instant, utcOffset: now.utcOffset).day
      return "sent \(day.words(today: now.today))"
    case .skipped: return "skipped"
    case .planned: break
    }
    return switch sheet.facts.verdict.standing {
    case .fine: "fine today"
    case .early(let day): "early: fine from \(day.words(today: now.today))"
    case .enough: "better not"
    }
  }

  /// "92 of 150 words"
  static func length(_ length: DraftLength) -> String {
    switch length {
    case .characters(let count, let limit): "\(count) of \(limit) characters"
    case .words(let count, let limit?): "\(count) of \(limit) words"
    case .words(1, limit: nil): "1 word"
    case .words(let count, limit: nil): "\(count) words"
    }
  }

  static func isTooLong(_ length: DraftLength) -> Bool {
    switch length {
    case .characters(let count, let limit): count > limit
    case .words(let count, let limit?): count > limit
    case .words: false
    }
  }

  static func warnings(_ compose: ComposeState) -> String {
    switch compose.warnings.count {
    case 0: compose.isUnsigned ? "your name: [me] in config.toml" : "nothing to look at again"
    case 1: "1 thing to look at again"
    case let count: "\(count) things to look at again"
    }
  }

  static func heading(_ source: DraftPiece.Source, of sheet: DraftSheet) -> String {
    switch source {
    case .theirs: "\(sheet.facts.person?.name ?? "They") said"
    case .occasion: "What it is about"
    case .notes: "From the notes"
    case .namesAndDays: "Names and days"
    }
  }
}
