import GRDB

@testable import AfterwordModel

/// What happens to the notes of an application with two interviews.
enum NoteStep: Sendable {
  /// A save of the first interview's note.
  case save(String)
  /// A save for every letter that is taken away and put in on the way to this text.
  case type(String)
  /// A save of a writer who began from `base`.
  case merge(String, base: String)
  case append(String)
  /// A save of the second interview's note.
  case saveOther(String)
  case act(line: Int)
  case undo, redo
}

/// Takes steps in a journal and names identities in the order in which they are seen: A, B, C, …
final class LineHistory {
  private let folder: TemporaryFolder
  let journal: Journal
  let first: InterviewID
  let second: InterviewID
  private var letters: [NoteLineID: Character] = [:]
  private var session = 0

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    first = try journal.added(round: "Onsite")
    second = try journal.added(round: "Final")
  }

  func take(_ step: NoteStep) throws {
    session += 1
    switch step {
    case .save(let text): try save(text, base: note(first), of: first)
    case .type(let text): try type(text)
    case .merge(let text, let base): try save(text, base: base, of: first)
    case .append(let line): try journal.appendToNote(first, line: line, at: .start)
    case .saveOther(let text): try save(text, base: note(second), of: second)
    case .act(let line):
      let id = try lines(of: first)[line].id
      _ = try journal.perform(.editAction(id, ActionEdit(state: .doing)), at: .start)
    case .undo: _ = try journal.undo(at: .start)
    case .redo: _ = try journal.redo(at: .start)
    }
    try checkLines()
    _ = try names()
  }

  /// The names of the lines of both notes, "A B | C" where the second one has any.
  func names() throws -> String {
    let notes = try [first, second].map { id in
      try lines(of: id).map { line in
        if let letter = letters[line.id] { return String(letter) }
        let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(letters.count)))
        letters[line.id] = letter
        return String(letter)
      }.joined(separator: " ")
    }
    return notes[1].isEmpty ? notes[0] : notes.joined(separator: " | ")
  }

  func note(_ id: InterviewID) throws -> String { try journal.interview(id)?.note ?? "" }

  func lines(of id: InterviewID) throws -> [NoteLineRow] {
    try journal.read { try $0.noteLines(where: NoteLineRow.isInNote, [id]) }
  }

  private func save(_ text: String, base: String, of id: InterviewID) throws {
    _ = try journal.saveNote(id, text: text, base: base, session: "\(session)", at: .start)
  }

  private func type(_ text: String) throws {
    let before = Array(try note(first))
    let after = Array(text)
    let head = zip(before, after).prefix { $0 == $1 }.count
    let tail = zip(before.reversed(), after.reversed())
      .prefix(min(before.count, after.count) - head).prefix { $0 == $1 }.count
    let rest = String(before.suffix(tail))
    for count in (head...before.count - tail).reversed() {
      try save(String(before.prefix(count)) + rest, base: note(first), of: first)
    }
    for count in head...after.count - tail {
      try save(String(after.prefix(count)) + rest, base: note(first), of: first)
    }
  }

  struct LinesDiffer: Error {}

  /// What the journal knows of the lines is what stands in the notes.
  private func checkLines() throws {
    for id in [first, second] {
      let known = try lines(of: id).map { "\($0.mark.rawValue) \($0.text)" }
      let written = MarkedLine.all(in: try note(id)).map { "\($0.mark.rawValue) \($0.text)" }
      if known != written { throw LinesDiffer() }
    }
  }
}

extension Journal {
  fileprivate func added(round: String) throws -> InterviewID {
    guard let id = try add(round: round).interviewID else { throw JournalError.notFound(round) }
    return id
  }
}
