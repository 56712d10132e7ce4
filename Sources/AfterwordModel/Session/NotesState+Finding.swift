internal import TextEditing

extension NotesState {
  /// Opens the find line; a selected word is what is looked for, else what was last.
  mutating func beginFind(isReplacing: Bool) {
    var begun = FindState(isReplacing: isReplacing, origin: editor.cursor, view: viewport)
    let selected = editor.selectedText.flatMap { $0.contains(where: \.isNewline) ? nil : $0 }
    begun.needle.insert(selected ?? lastNeedle)
    begun.needle.selectAll()
    if let selection = editor.selection { editor.setCursor(selection.lowerBound) }
    find = begun
    if selected != nil { findFromOrigin() }
  }

  /// Finds anew while the needle is typed: the nearest match from where one was.
  mutating func findFromOrigin() {
    guard let find, find.stage == .needle else { return }
    show(find.search.next(from: find.origin, in: editor))
    if self.find?.match == nil { goBackToOrigin() }
  }

  /// The next match, or the one before, of what is or was last looked for; nil if there is none.
  mutating func findAgain(forward: Bool) -> FindState? {
    if find == nil {
      guard !lastNeedle.isEmpty else { return nil }
      var again = FindState(isReplacing: false, origin: editor.cursor, view: viewport)
      again.needle.insert(lastNeedle)
      again.stage = .shown
      find = again
    }
    guard let find, find.stage != .question else { return nil }
    let from = find.match?.range
    let found =
      forward
      ? find.search.next(from: from?.upperBound ?? editor.cursor, in: editor)
      : find.search.previous(before: from?.lowerBound ?? editor.cursor, in: editor)
    lastNeedle = find.needle.text
    show(found)
    if found == nil, !find.hasLine { self.find = nil }
    return found == nil ? nil : self.find
  }

  /// Closes the find line where the match is.
  mutating func showFound() {
    guard var found = find else { return }
    lastNeedle = found.needle.text
    found.stage = .shown
    find = found
  }

  /// Esc: back to where one was, or, when the line is closed already, no match shown any more.
  mutating func leaveFind() {
    guard let find else { return }
    if !find.needle.isEmpty { lastNeedle = find.needle.text }
    if find.stage == .needle || find.stage == .replacement { goBackToOrigin() }
    self.find = nil
  }

  private mutating func goBackToOrigin() {
    guard let find else { return }
    editor.setCursor(find.origin)
    var view = find.originalView
    view.resize(rows: viewport.rows, columns: viewport.columns)
    viewport = view
  }

  /// Puts the cursor at a match and counts.
  private mutating func show(_ match: TextSearch.Match?) {
    guard var shown = find else { return }
    shown.match = match
    shown.count = MatchCount(of: match, by: shown.search, in: editor)
    find = shown
    if let match { editor.setCursor(match.range.lowerBound) }
  }

  // MARK: Replacing

  mutating func beginQuestions() {
    guard var asking = find else { return }
    lastNeedle = asking.needle.text
    let lines = LineIndex(0)...LineIndex(editor.lineCount - 1)
    asking.remaining = asking.search.matches(inLines: lines, of: editor).count
    asking.stage = .question
    find = asking
  }

  /// Replaces the match, or leaves it, and asks about the next until each was asked about.
  mutating func answerQuestion(replacing: Bool) {
    guard var find, let match = find.match else { return }
    var place = match.range.upperBound
    if replacing {
      editor.select(match.range)
      if editor.replaceSelectedMatch(of: find.search, with: find.replacement.text) {
        find.replaced += 1
      }
      place = editor.cursor
    }
    find.remaining -= 1
    self.find = find
    let next = find.remaining > 0 ? find.search.next(from: place, in: editor) : nil
    show(next)
    if next == nil { self.find?.stage = .shown }
  }

  /// All in the note, as one step of undo.
  mutating func replaceAll() {
    guard var done = find else { return }
    done.replaced += editor.replaceAll(done.search, with: done.replacement.text)
    done.match = nil
    done.count = .none
    done.stage = .shown
    find = done
  }
}
