/// Something that the journal knows and that a message can say.
public struct DraftPiece: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// What a line of a note says, without its mark.
    case line(NoteMark)
    /// What was advised, and what shows that it was done.
    case advice, proof
    case name, round, day, position, company
    /// When they said that they would answer.
    case answerDay
  }

  /// Where it comes from: a heading of the list.
  public enum Source: Sendable, Hashable {
    /// What the person said to whom it goes.
    case theirs
    /// What the message is about.
    case occasion
    /// The rest of the notes.
    case notes
    case namesAndDays
  }

  public var kind: Kind
  public var source: Source
  /// As it goes into the message.
  public var text: String

  init(_ kind: Kind, _ source: Source, _ text: String) {
    self.kind = kind
    self.source = source
    self.text = text
  }
}

extension DraftFacts {
  /// Everything that can be picked, what is worth most first; nothing twice.
  public var pieces: [DraftPiece] {
    var seen: Set<String> = []
    return (occasion + marked + namesAndDays).filter {
      !$0.text.isEmpty && seen.insert($0.text).inserted
    }
  }

  /// What the message was planned for.
  private var occasion: [DraftPiece] {
    let advice = improvement.map { DraftPiece(.advice, .occasion, $0.text) }
    let proof = improvement?.action.map { DraftPiece(.proof, .occasion, $0.proof) }
    let promised = promise.map { DraftPiece(.line(.promise), .occasion, $0.text) }
    return [advice, proof, promised].compactMap(\.self)
  }

  private var marked: [DraftPiece] {
    let theirs = lines.filter { person != nil && $0.saidBy == person?.id }
    let others = lines.filter { person == nil || $0.saidBy != person?.id }
    return theirs.map { DraftPiece(.line($0.mark), .theirs, $0.text) }
      + others.map { DraftPiece(.line($0.mark), .notes, $0.text) }
  }

  private var namesAndDays: [DraftPiece] {
    let names = [person].compactMap(\.self) + panel.map(\.person)
    let round = interview.map { DraftPiece(.round, .namesAndDays, $0.round) }
    let day = interview.map { DraftPiece(.day, .namesAndDays, $0.start.local.day.inSentence) }
    let answer = promisedDay.map { DraftPiece(.answerDay, .namesAndDays, $0.inSentence) }
    return names.map { DraftPiece(.name, .namesAndDays, $0.name) }
      + [answer, round, day].compactMap(\.self)
      + [
        DraftPiece(.position, .namesAndDays, application.position),
        DraftPiece(.company, .namesAndDays, application.company),
      ]
  }
}

extension CalendarDay {
  /// "Thursday, 19 Nov", for somebody else to read.
  fileprivate var inSentence: String { "\(weekday.name), \(shortWords)" }
}
