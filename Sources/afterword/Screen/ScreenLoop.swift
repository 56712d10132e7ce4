internal import AfterwordModel
internal import AfterwordViews
internal import NcursesTerminal
internal import TerminalCanvas
internal import TextEditing

/// The full screen from its first frame to its last: waits for what happens, lets `update` change
/// the state, does the effects in their order, and paints.
struct ScreenLoop {
  enum Ending: Equatable {
    case quit
    case hangUp
    case terminated(signal: Int32)
    case journalUnusable(JournalError)
  }

  private let terminal: Terminal
  private let journal: Journal
  private let clock: Clock
  private let runner: EffectRunner
  /// Not needed before the first key.
  private lazy var keymap = Keymap()
  private let glyphs: Glyphs
  private var state: AppState
  private var timers = Timers()
  private var ending: Ending?
  /// Where words went that the journal did not take.
  private(set) var rescue: RescueFile?

  init(terminal: Terminal, journal: Journal, clock: Clock) {
    self.terminal = terminal
    self.journal = journal
    self.clock = clock
    runner = EffectRunner(journal: journal, clock: clock)
    glyphs = terminal.isUTF8 ? .unicode : .ascii
    state = AppState(
      now: clock.now,
      panes: ScreenLayout(terminal.size).paneSizes,
      homeZone: HomeZone.identifier,
      runName: RecordID<ScreenLoop>(at: clock.now.instant).letters
    )
  }

  mutating func run() -> Ending {
    handle(.resized(ScreenLayout(terminal.size).paneSizes))
    handle(.started)
    paint()
    verifyJournal()
    while ending == nil {
      let events = terminal.nextEvents(timeout: timers.untilNext)
      for event in events where ending == nil { take(event) }
      if runTimers() || !events.isEmpty { paint() }
    }
    // Whatever the ending, words that are not yet in the journal get their chance.
    handle(.autosaveDue)
    rescueNote()
    return ending ?? .quit
  }

  /// The whole file is looked through once the first frame is on screen: it takes long for a long
  /// journal, and nobody has pressed a key yet.
  private mutating func verifyJournal() {
    do { try journal.verify() } catch { ending = .journalUnusable(error) }
  }

  private mutating func rescueNote() {
    guard state.notes.hasUnsavedText else { return }
    rescue = RescueFile.keep(state.notes.editor.text, at: clock.now)
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .input(let input):
      DebugTrap.springIfAsked(by: input)
      if let event = keymap.event(for: input, in: state.context) { handle(event) }
    case .resized(let size): handle(.resized(ScreenLayout(size).paneSizes))
    case .suspendRequested: handle(.command(.suspend))
    case .resumed: handle(.journalChanged)
    case .hangUp: ending = .hangUp
    case .terminate(let signal): ending = .terminated(signal: signal)
    }
  }

  /// One event and everything that follows from it.
  private mutating func handle(_ event: AppEvent) {
    var effects = update(&state, event)[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .quit: ending = .quit
      case .measureHelp(let subject):
        effects += update(&state, .helpMeasured(rows: HelpText.lines(for: subject).count))
      default:
        guard let answer = runner.run(effect) else { continue }
        // What was to follow a save must not happen over words that were not saved.
        if case .noteNotSaved = answer { effects = [] }
        effects += update(&state, answer)
      }
    }
    timers.watch(state.notes)
  }

  /// - Returns: whether there may be something new to see.
  private mutating func runTimers() -> Bool {
    let due = timers.takeDue()
    if due.contains(.autosave) { handle(.autosaveDue) }
    let isChanged = due.contains(.journal) && journalChangedElsewhere()
    if isChanged { handle(.journalChanged) }
    let isNewMinute = clock.now.local != state.now.local
    if isNewMinute { handle(.clockMoved(clock.now)) }
    return due.contains(.autosave) || isChanged || isNewMinute
  }

  private func journalChangedElsewhere() -> Bool {
    (try? journal.hasChangedElsewhere()) ?? false
  }

  private func paint() {
    terminal.paint(Screen.draw(state, size: terminal.size, glyphs: glyphs))
  }
}
