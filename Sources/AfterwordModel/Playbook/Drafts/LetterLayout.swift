internal import TextEditing

/// Lays a message out as a letter whose address an envelope's window shows.
public enum LetterLayout {
  /// The letter in its lines, with what is too much for one page.
  public static func pages(
    of draft: Draft,
    sender: Sender,
    to person: Person?,
    company: String,
    paper: Paper,
    day: CalendarDay
  ) -> Letter {
    let page = LetterPage(paper)
    var sheet = LetterSheet()
    for (row, line) in head(of: sender, rows: page.head.count).enumerated() {
      sheet.put(line, row: page.head.lowerBound + row, endingAt: page.columns - LetterPage.indent)
    }
    let address = LetterAddress(person: person, company: company).lines
      .flatMap { safe($0).wrapped(toColumns: page.addressColumns) }
    let senderLines = page.showsSenderInWindow ? senderLines(sender, page.addressColumns) : []
    let first = max(
      page.window.lowerBound + senderLines.count,
      min(page.address.lowerBound, page.address.upperBound - address.count)
    )
    for (row, line) in senderLines.enumerated() {
      sheet.put(line, row: first - senderLines.count + row, column: LetterPage.indent)
    }
    for (row, line) in address.enumerated() {
      sheet.put(line, row: first + row, column: LetterPage.indent)
    }
    // An address that no window can show still pushes down what follows.
    let shift = max(0, first + address.count - page.address.upperBound)
    sheet.put(
      day.inLetter(on: paper),
      row: page.date + shift,
      endingAt: page.columns - LetterPage.indent
    )
    let message = message(of: draft, sender: sender, columns: page.messageColumns)
    for (row, line) in message.enumerated() {
      sheet.put(line, row: page.message + shift + row, column: LetterPage.indent)
    }
    return Letter(
      lines: sheet.lines,
      overflow: max(0, sheet.lines.count - page.rows),
      address: first..<(first + address.count),
      window: page.window
    )
  }

  /// Name, address and ways to be reached, as far as there is room.
  private static func head(of sender: Sender, rows: Int) -> [String] {
    let lines = [sender.name] + sender.postalLines + [sender.phone, sender.email, sender.link]
    return Array(lines.filter { !$0.isEmpty }.map(safe).prefix(rows))
  }

  /// "Sam Doe · Torstr. 1 · 10119 Berlin", in as few lines as it needs.
  private static func senderLines(_ sender: Sender, _ columns: Int) -> [String] {
    guard !sender.postalLines.isEmpty else { return [] }
    let parts = ([sender.name] + sender.postalLines).filter { !$0.isEmpty }.map(safe)
    return parts.reduce(into: []) { lines, part in
      let longer = (lines.last.map { $0 + " · " } ?? "") + part
      if lines.isEmpty || longer.displayColumns > columns {
        lines.append(part.truncated(toColumns: columns))
      } else {
        lines[lines.count - 1] = longer
      }
    }
  }
}

extension Sender {
  fileprivate var postalLines: [String] {
    address.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension LetterLayout {
  /// The subject if there is one, the wrapped message, and room for the signature above the name.
  private static func message(of draft: Draft, sender: Sender, columns: Int) -> [String] {
    let subject = draft.subject.map { $0.isEmpty ? [] : [$0, ""] } ?? []
    var lines =
      subject
      + draft.body.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let gap = [String](repeating: "", count: LetterPage.signatureRows)
    if let signature = signature(in: lines, of: sender) {
      lines.insert(contentsOf: gap, at: signature)
    } else if !sender.name.isEmpty {
      lines += gap + [sender.name]
    }
    return lines.flatMap { safe($0).wrapped(toColumns: columns) }
  }

  /// The last line, if it is the sender's name or a part of it.
  private static func signature(in lines: [String], of sender: Sender) -> Int? {
    guard let last = lines.indices.last, last > 0 else { return nil }
    let own = Set(DraftWord.all(in: sender.name).map(\.key))
    let words = DraftWord.all(in: lines[last])
    return !words.isEmpty && words.allSatisfy { own.contains($0.key) } ? last : nil
  }

  private static func safe(_ line: String) -> String { line.displaySafe() }
}

extension LetterLayout {
  /// The columns of a line that is easily kept in mind while it is written.
  private static let penColumns = 44

  /// The message to copy with a pen, in the post by its due day, and early enough for the day on which
  /// they decide.
  public static func handwritten(
    _ draft: Draft,
    facts: DraftFacts,
    letterDays: Int
  ) -> HandwrittenLetter {
    let lines = draft.body.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { safe(String($0)).wrapped(toColumns: penColumns) }
    let inTime = facts.promisedDay.map { $0.adding(days: -letterDays) }
    let postBy = min(facts.detail.followUp.due, inTime ?? facts.detail.followUp.due)
    return HandwrittenLetter(
      lines: Array(lines.map { [$0] }.joined(separator: [""])),
      envelope: LetterAddress(person: facts.person, company: facts.application.company).lines
        .map(safe),
      postBy: max(postBy, facts.today)
    )
  }
}

/// The lines of a sheet, filled from above.
private struct LetterSheet {
  private(set) var lines: [String] = []

  mutating func put(_ text: String, row: Int, column: Int) {
    if text.isEmpty { return }
    while lines.count <= row { lines.append("") }
    lines[row] = String(repeating: " ", count: column) + text
  }

  mutating func put(_ text: String, row: Int, endingAt column: Int) {
    put(text, row: row, column: max(0, column - text.displayColumns))
  }
}

extension CalendarDay {
  /// "19 November 2026", or "November 19, 2026" on paper of the United States.
  fileprivate func inLetter(on paper: Paper) -> String {
    let (year, month, day) = parts
    let name = Self.monthsInLetters[month - 1]
    return switch paper {
    case .a4: "\(day) \(name) \(year)"
    case .letter: "\(name) \(day), \(year)"
    }
  }

  private static let monthsInLetters = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
