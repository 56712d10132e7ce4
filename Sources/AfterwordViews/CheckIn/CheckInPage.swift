import AfterwordModel
import TerminalCanvas

/// The check-in: one card with one thing on it, or the calm page behind the last one.
enum CheckInPage {
  static func draw(_ checkIn: CheckInState, _ state: AppState, on page: inout Page) {
    page.canvas.fill(page.layout.checkInArea)
    page.canvas.cursor = nil
    page.frame(
      page.layout.checkInFrame,
      title: "Check-in",
      remark: progress(checkIn),
      isFocused: true
    )
    guard checkIn.wasRead else { return }
    let area = page.layout.checkInText
    let news = news(checkIn)
    let lastRow = area.row + area.rows - 1
    var text = area
    if !news.isEmpty { text.rows -= 1 }
    CardText(sections: sections(checkIn, state, page.glyphs)).draw(in: text, on: &page)
    page.write(news, row: lastRow, column: area.column, columns: area.columns, style: Theme.muted)
  }

  /// "2 of 5"
  private static func progress(_ checkIn: CheckInState) -> String {
    guard checkIn.wasRead, !checkIn.isOver else { return "" }
    return "\(checkIn.index + 1) of \(checkIn.dealt.count)"
  }

  private static func news(_ checkIn: CheckInState) -> String {
    switch checkIn.news {
    case .done(let label, let answer): "\(sentence(label, answer)). u takes it back."
    case .undone(let label): "Taken back: \(label.sentence)."
    case nil: ""
    }
  }

  /// A card that is put aside may be seen or not needed as well.
  private static func sentence(_ label: ChangeLabel, _ answer: CheckInAnswer) -> String {
    guard label.verb == .pauseCard else { return label.sentence }
    let word = CalmWords.label(of: answer)
    return "\(word.prefix(1).uppercased())\(word.dropFirst()): \(label.subject)"
  }

  private static func sections(
    _ checkIn: CheckInState,
    _ state: AppState,
    _ glyphs: Glyphs
  ) -> [CardText.Section] {
    guard let card = checkIn.current else {
      return CalmWords(checkIn: checkIn, now: state.now, glyphs: glyphs).sections
    }
    let words = CardWords(
      background: checkIn.background ?? CardBackground(),
      now: state.now,
      playbook: state.playbook,
      glyphs: glyphs
    )
    if checkIn.isAskingWhy { return words.head(of: card) + [reasons] }
    guard let answer = checkIn.currentAnswer else { return words.sections(of: card) }
    let answered = CardText.Section(
      ["\(glyphs.done) \(CalmWords.label(of: answer))."],
      style: Theme.done
    )
    return words.head(of: card) + [answered]
  }

  private static var reasons: CardText.Section {
    let numbered = AppState.reasonsNotToWrite.enumerated().map { "\($0.offset + 1)  \($0.element)" }
    return CardText.Section(["Why is it not needed?"] + numbered)
  }
}
