internal import AfterwordModel

/// Which interview a note is for, and the text that the words of the command line are.
///
/// A line must not go to another interview than was meant, nor lose its first word to an id:
/// - One word, or one quoted text, is the text.
/// - A word and a quoted text, or a word and `-`, are an id or a company's name, and the text.
/// - Of several words, the first is an id if a record has it; an everyday word never is.
struct NoteRequest {
  let interview: InterviewDetail
  let text: String

  /// English words of the letters of ids, as short as ids may be.
  private static let everydayWords: Set = [
    "not", "now", "nor", "our", "out", "own", "put", "run", "son", "too", "top", "try", "two",
    "won", "you", "yup", "soon", "sort", "took", "town", "true", "work", "your", "sorry", "worst",
  ]

  init(_ words: [String], in journal: Journal, at now: Moment) throws {
    let all = words.joined(separator: " ")
    let first = words.first ?? ""
    let rest = words.dropFirst()
    let isTextQuoted = rest.count == 1 && rest.allSatisfy { $0 == "-" || $0.contains(" ") }
    if rest.isEmpty {
      interview = try Self.current(in: journal, at: now)
      text = all
      if try Self.isID(first, in: journal) {
        throw CommandFailure(
          "There is no text after the id \(first). Write: afterword note \(first) \"the text\"",
          code: .wrongUsage
        )
      }
    } else if isTextQuoted {
      interview = try Self.interview(named: first, in: journal, at: now)
      text = rest.joined()
    } else if try Self.isID(first, in: journal) {
      interview = try Self.interview(named: first, in: journal, at: now)
      text = rest.joined(separator: " ")
    } else {
      interview = try Self.current(in: journal, at: now)
      text = all
    }
  }

  private static func current(in journal: Journal, at now: Moment) throws -> InterviewDetail {
    guard let id = try journal.currentInterview(at: now.instant),
      let interview = try journal.interview(id)
    else {
      throw CommandFailure(
        "There is no interview to note this for. Add one: afterword add --help",
        code: .failed
      )
    }
    return interview
  }

  /// An interview; of an application, the one that is on or was last, else its next one.
  private static func interview(
    named reference: String,
    in journal: Journal,
    at now: Moment
  ) throws -> InterviewDetail {
    let target = try journal.applicationOrInterview(named: reference)
    if let interview = target.interview { return interview }
    let rounds = try journal.interviews(of: target.application.id)
    let begun = rounds.last { $0.interview.start.instant <= now.instant }
    guard let interview = begun ?? rounds.first else { throw JournalError.notFound(reference) }
    return interview
  }

  /// Whether a word is the id of an interview or an application, and no everyday word.
  private static func isID(_ word: String, in journal: Journal) throws(JournalError) -> Bool {
    let letters = word.lowercased()
    guard !everydayWords.contains(letters) else { return false }
    do {
      let target = try journal.applicationOrInterview(named: word)
      let ids = [target.application.id.letters, target.interview?.interview.id.letters]
      return ids.contains { $0?.hasPrefix(letters) ?? false }
    } catch {
      switch error {
      case .notFound, .ambiguous: return false
      default: throw error
      }
    }
  }
}
