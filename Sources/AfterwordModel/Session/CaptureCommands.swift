internal import TextEditing

extension AppState {
  // MARK: The note alone on the screen

  /// What the person sees is the note and nothing else.
  public var showsOnlyNote: Bool { isCapturing && focus == .notes && notes.isOpen }

  /// Into capture mode, with what is selected; in capture mode, out of it.
  mutating func toggleCapture() -> [Effect] {
    if focus == .timeline, case .interview(let interview) = timeline.selectedEntry?.content {
      isCapturing = true
      return goToNote(of: interview.id)
    }
    guard notes.isOpen else { return refuse(.noInterviewYet) }
    isCapturing.toggle()
    return moveFocus(to: .notes)
  }

  /// Each text has the room that the arrangement of the screen gives it.
  mutating func fitTexts() {
    compose?.resize(to: panes)
    let rows = showsOnlyNote ? panes.captureRows : panes.notesRows
    let columns = showsOnlyNote ? panes.captureColumns : panes.notesColumns
    notes.resize(rows: rows, columns: columns)
  }

  // MARK: The note of the interview at hand

  /// The program was started for one note: the list is read around it.
  mutating func startForNote() -> [Effect] {
    isCapturing = true
    return [.loadOverview, .findInterviewAtHand]
  }

  mutating func askForNoteAtHand() -> [Effect] {
    isPlaceAskedFor = true
    return onceSaved([.findInterviewAtHand])
  }

  mutating func take(_ found: InterviewAtHand) -> [Effect] {
    isPlaceAskedFor = false
    switch found {
    case .near(let id): return goToNote(of: id)
    case .far(let nearest): return askForCompany(nearest: nearest)
    case .none: return askForCompany(nearest: nil)
    }
  }

  private mutating func askForCompany(nearest: InterviewDetail?) -> [Effect] {
    let list: [Effect] =
      list.rows.isEmpty ? [.loadList(.first, rowsEachSide: panes.listRows)] : []
    return openForm(.startNote(nearest: nearest, zone: homeZone, now: now)) + list
  }

  /// Enter alone takes the note that is nearest; nil if there is none or a company was typed.
  mutating func openNearestNote(insteadOf form: FormState) -> [Effect]? {
    guard case .startNote(let nearest?, _) = form.purpose, form.text(.company).isEmpty else {
      return nil
    }
    self.form = nil
    return goToNote(of: nearest.interview.id)
  }
}
