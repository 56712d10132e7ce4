import AfterwordModel
import SeededRandom
import TextEditing
import Testing

/// Two screens with the same note, and a journal that merges their saves as the real one does.
private struct TwoWriters {
  var screens: [SessionScript]
  /// The save that each screen waits for.
  var sent: [TextSave?] = [nil, nil]
  var stored: String
  let lines = ["left writes one line here", "right says another"]
  private var typed: [String] = ["", ""]

  init(note: String) {
    stored = note
    screens = [SessionScript.opened(note: note), SessionScript.opened(note: note)]
    for number in screens.indices { screens[number].run(.focusNotes) }
  }

  var isDone: Bool { typed == lines }

  func hasBegun(_ number: Int) -> Bool { !typed[number].isEmpty }

  mutating func typeNext(_ number: Int) {
    let rest = lines[number].dropFirst(typed[number].count)
    guard let next = rest.first else { return }
    typed[number].append(next)
    screens[number].type("\(next)")
  }

  mutating func send(_ number: Int) {
    guard sent[number] == nil else { return }
    for case .saveText(let save) in screens[number].send(.autosaveDue) { sent[number] = save }
  }

  /// The journal commits what was sent, and the screen hears of it.
  mutating func answer(_ number: Int) {
    guard let save = sent[number] else { return }
    let isMerged = stored != save.base
    let merge = LineMerge.merge(base: save.base, ours: save.text, theirs: stored)
    stored = isMerged ? merge.text : save.text
    let saved = SavedText(text: stored, isMerged: isMerged, hasConflict: merge.hasConflict)
    sent[number] = nil
    for case .saveText(let next) in screens[number].send(.textSaved(save, saved)) {
      sent[number] = next
    }
  }

  mutating func reread(_ number: Int) {
    let screen = screens[number]
    screens[number].send(.interviewOpened(screen.detail(of: screen.onsite, note: stored)))
  }
}

@Suite("Two who write in one note at the same time")
struct TwoWritersTests {
  @Test(
    "have each their line, whole and once, though both type at the same place",
    arguments: Sweep.seeds(short: 200, long: 20_000)
  )
  func samePlace(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var writers = TwoWriters(note: random.pick(["", "before\n", "before"]))
    while !writers.isDone {
      let number = Int.random(in: 0...1, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0: writers.send(number)
      case 1, 2: writers.answer(number)
      // Who has written nothing yet goes on in the line that they see.
      case 3 where writers.hasBegun(number): writers.reread(number)
      default: writers.typeNext(number)
      }
    }
    for number in [0, 1, 0, 1, 0, 1] {
      writers.send(number)
      writers.answer(number)
      writers.answer(number)
    }
    let lines = writers.stored.split(separator: "\n").map { line in
      String(line.replacing(LineMerge.otherSign, with: "").replacing("before", with: ""))
    }
    #expect(lines.filter { !$0.isEmpty }.sorted() == writers.lines, "\(writers.stored)")
    for screen in writers.screens { #expect(screen.state.notes.saving == .saved) }
  }
}
