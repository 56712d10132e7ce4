import AfterwordModel
import TerminalCanvas
import TextEditing

/// What all rows of one line of the note have in common: how it looks, besides its text.
struct NoteLineLook {
  let index: LineIndex
  /// In UTF-8 units.
  let length: Int
  let mark: NoteMark?
  /// Those laid over others come last.
  let stretches: [Stretch]

  struct Stretch {
    enum Kind {
      case name, match, currentMatch, selection
    }

    /// UTF-8 offsets in the line; one more than its length takes in its end.
    let range: Range<Int>
    let kind: Kind
  }

  /// Names are looked for in lines that a person may have typed, not in a pasted mass.
  private static let longestWithNames = 4000

  init(_ index: LineIndex, of notes: NotesState, _ known: KnownNames) {
    let line = notes.editor.line(index)
    self.index = index
    length = line.utf8.count
    mark = NoteMark(ofLine: line)
    var stretches: [Stretch] = []
    if length <= Self.longestWithNames {
      stretches += Mention.all(in: line, known: known).map {
        Stretch(range: $0.range, kind: .name)
      }
    }
    for match in Self.matches(in: index, of: notes) {
      let isCurrent = match == notes.find?.match?.range
      stretches.append(
        Stretch(
          range: match.lowerBound.offset..<match.upperBound.offset,
          kind: isCurrent ? .currentMatch : .match
        )
      )
    }
    if let selected = notes.editor.selectedOffsets(in: index, length: length) {
      stretches.append(Stretch(range: selected, kind: .selection))
    }
    self.stretches = stretches
  }

  private static func matches(
    in index: LineIndex,
    of notes: NotesState
  ) -> [Range<TextPosition>] {
    guard let find = notes.find, !find.needle.isEmpty else { return [] }
    return find.search.matches(inLines: index...index, of: notes.editor)
  }
}
