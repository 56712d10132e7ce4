import AfterwordModel
import Testing

@Suite("Improvements across all applications")
struct ImprovementTests {
  private let folder: TemporaryFolder
  private let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
  }

  private func round(
    _ company: String,
    at start: String = "2026-11-19T14:00",
    people: [String] = [],
    note: String
  ) throws -> InterviewID {
    let receipt = try journal.add(
      company,
      at: start,
      people: people.map { PersonDraft(name: $0) }
    )
    let id = try #require(receipt.interviewID)
    try journal.appendToNote(id, line: note, at: .start)
    return id
  }

  private func improvement(_ text: String, of id: InterviewID) throws -> Improvement {
    try #require(try journal.improvements(of: id).first { $0.text == text })
  }

  private func act(_ id: NoteLineID, _ edit: ActionEdit, at now: Moment = .start) throws {
    _ = try journal.perform(.editAction(id, edit), at: now)
  }

  @Test("One theme of three companies, with the day it was last heard and the day it was done")
  func theme() throws {
    let first = try round("Acme", at: "2026-11-09T10:00", note: "- answers too long")
    _ = try round("Globex", at: "2026-11-12T10:00", note: "- be more concise\n+ friendly")
    _ = try round("Initech", at: "2026-11-10T10:00", note: "- concise answers\n- too short a list")
    try act(
      improvement("answers too long", of: first).id,
      ActionEdit(state: .done, proof: "a recording")
    )
    let themes = try journal.feedbackThemes(at: .start)
    let theme = try #require(themes.first { $0.improvements.count == 3 })
    #expect(themes.count == 2)
    #expect(theme.companyCount == 3)
    #expect(theme.title == "be more concise")
    #expect(theme.lastHeard == .of("2026-11-12"))
    #expect(theme.lastDone == Moment.start.instant)
    #expect(!theme.isCircleClosed)
  }

  @Test("What can be done next comes first: what is due, begun, taken on, heard")
  func order() throws {
    let id = try round(
      "Acme",
      people: ["Dana Whitfield"],
      note: "- estimates\n- Terraform\n- Rust\n- SQL\n- German"
    )
    try act(improvement("Terraform", of: id).id, ActionEdit(state: .open))
    try act(improvement("Rust", of: id).id, ActionEdit(state: .doing))
    try act(
      improvement("SQL", of: id).id,
      ActionEdit(state: .open, due: Moment.start.today)
    )
    try act(improvement("German", of: id).id, ActionEdit(state: .done))
    let titles = try journal.feedbackThemes(at: .start).map(\.title)
    #expect(titles == ["SQL", "German", "Rust", "Terraform", "estimates"])
  }

  @Test(
    "The only participant said it, or the one whom the line names; it is written down when done"
  )
  func clearSpeaker() throws {
    let alone = try round("Acme", people: ["Dana Whitfield"], note: "- SQL")
    try act(improvement("SQL", of: alone).id, ActionEdit(state: .done))
    #expect(try improvement("SQL", of: alone).speakerName == "Dana Whitfield")

    let two = try round(
      "Globex",
      people: ["Maria Rossi", "Priya Nair"],
      note: "- Rust, says @Priya\n- German"
    )
    let named = try improvement("Rust, says @Priya", of: two)
    try act(named.id, ActionEdit(state: .doing))
    #expect(try improvement(named.text, of: two).saidBy == nil, "nobody needs to know yet")
    try act(named.id, ActionEdit(state: .done))
    #expect(try improvement(named.text, of: two).speakerName == "Priya Nair")
    let unclear = try improvement("German", of: two)
    try act(unclear.id, ActionEdit(state: .done))
    #expect(try improvement("German", of: two).saidBy == nil)
    #expect(
      try journal.improvement(unclear.id)?.candidates.map(\.name) == ["Maria Rossi", "Priya Nair"]
    )
  }

  @Test("Who said it is part of the same change, and one undo takes back both")
  func saidByAndUndo() throws {
    let id = try round("Globex", people: ["Maria Rossi", "Priya Nair"], note: "- German")
    let line = try improvement("German", of: id)
    try act(
      line.id,
      ActionEdit(
        state: .done,
        due: .of("2026-12-01"),
        saidBy: .somebody(PersonDraft(name: "Maria"))
      )
    )
    #expect(try improvement("German", of: id).speakerName == "Maria Rossi")
    try act(line.id, ActionEdit(removesDue: true))
    #expect(try improvement("German", of: id).action?.due == nil)
    try act(line.id, ActionEdit(saidBy: .nobody))
    #expect(try improvement("German", of: id).saidBy == nil)
    for _ in 0..<3 { _ = try journal.undo(at: .start) }
    #expect(try improvement("German", of: id) == line)
  }

  @Test("A line is found by its place, and by its text where it has moved")
  func inLine() throws {
    let id = try round("Acme", note: "hello\n- SQL\n- Rust\n- SQL")
    let all = try journal.improvements(of: id)
    func found(_ line: Int, _ text: String) throws -> NoteLineID? {
      try journal.improvement(inLine: line, saying: text, of: id)?.improvement.id
    }
    #expect(try found(1, "SQL") == all[0].id)
    #expect(try found(3, "SQL") == all[2].id)
    #expect(try found(7, "Rust") == all[1].id)
    #expect(try found(2, "Go") == nil)
  }

  @Test("The circle: told by a message about that line, and closed by its reply")
  func circle() throws {
    let id = try round("Acme", people: ["Dana Whitfield"], note: "- SQL")
    let line = try improvement("SQL", of: id)
    #expect(line.stage == .offered)
    try act(line.id, ActionEdit(state: .doing))
    #expect(try improvement("SQL", of: id).stage == .doing)
  }

  @Test("A line that is no criticism any more is none, unless its action is under way")
  func gone() throws {
    let id = try round("Acme", note: "- SQL\n- Rust")
    try act(improvement("SQL", of: id).id, ActionEdit(state: .doing))
    _ = try journal.saveNote(
      id,
      text: "",
      base: "- SQL\n- Rust",
      session: "s",
      at: .start
    )
    #expect(try journal.improvements(of: id).map(\.text) == ["SQL"])
  }

  @Test("A save says whether it changed marked lines")
  func changedLines() throws {
    let id = try round("Acme", note: "- SQL")
    let plain = try journal.saveNote(id, text: "- SQL\nx", base: "- SQL", session: "s", at: .start)
    #expect(!plain.changesMarkedLines)
    let marked = try journal.saveNote(
      id,
      text: "- SQL, Rust\nx",
      base: "- SQL\nx",
      session: "s",
      at: .start
    )
    #expect(marked.changesMarkedLines)
  }
}
