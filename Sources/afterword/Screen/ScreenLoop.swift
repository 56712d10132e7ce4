internal import AfterwordExchange
internal import AfterwordModel
internal import AfterwordViews
internal import NcursesTerminal
internal import TerminalCanvas
internal import TextEditing

/// The full screen from its first frame to its last: waits for what happens, lets `update` change
/// the state, does the effects or gives them to the desk, and paints.
struct ScreenLoop {
  /// What is on the first frame.
  enum Opening {
    case panes
    /// The note of the interview at hand, with the cursor in it.
    case note
    /// The first card of the check-in.
    case checkIn

    fileprivate var event: AppEvent {
      switch self {
      case .panes: .started
      case .note: .startedForNote
      case .checkIn: .startedForCheckIn
      }
    }
  }

  enum Ending: Equatable {
    case quit
    case hangUp
    case terminated(signal: Int32)
    case journalUnusable(JournalError)
  }

  private let terminal: Terminal
  private let clock: Clock
  private let opening: Opening
  /// About the configuration; said on the first frame.
  private let notice: String?
  private let runner: EffectRunner
  private let desk: JournalDesk
  private let postOffice: PostOffice
  /// Not needed before the first key.
  private lazy var keymap = Keymap()
  private let glyphs: Glyphs
  private var state: AppState
  private var timers = Timers()
  private var ending: Ending?
  /// Where words went that the journal did not take.
  private(set) var rescues: [RescuePlace] = []

  init(
    terminal: Terminal,
    journal: Journal,
    clock: Clock,
    configuration: Configuration,
    opening: Opening,
    notice: String?
  ) {
    self.terminal = terminal
    self.clock = clock
    self.opening = opening
    self.notice = notice
    runner = EffectRunner(journal: journal, clock: clock, configuration: configuration)
    desk = JournalDesk(journal: journal, runner: runner)
    postOffice = PostOffice(outgoing: configuration.outgoing, sender: configuration.sender)
    glyphs = terminal.isUTF8 ? .unicode : .ascii
    state = AppState(
      now: clock.now,
      panes: ScreenLayout(terminal.size).paneSizes,
      homeZone: HomeZone.identifier,
      runName: RecordID<ScreenLoop>(at: clock.now.instant).letters,
      playbook: journal.playbook,
      offersCheckIn: configuration.offersCheckIn,
      outgoing: configuration.outgoing
    )
  }

  mutating func run() -> Ending {
    handle(.resized(ScreenLayout(terminal.size).paneSizes))
    handle(opening.event)
    if let notice { handle(.configurationFoundWrong(notice)) }
    paint()
    handle(.firstFrameShown)
    while ending == nil {
      let events = terminal.nextEvents(timeout: timers.wait(from: clock.now))
      let isAnswered = takeAnswers()
      for event in events where ending == nil { take(event) }
      if runTimers() || isAnswered || !events.isEmpty { paint() }
    }
    saveWhatIsLeft()
    return ending ?? .quit
  }

  /// Whatever the ending, words that are not yet in the journal get their chance.
  private mutating func saveWhatIsLeft() {
    settle()
    handle(.autosaveDue)
    settle()
    desk.close()
    rescues = state.writtenTexts.filter(\.hasUnsavedText).map { text in
      text.saves.rescuePlace ?? .nowhere(reason: "nobody tried")
    }
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .input(let input):
      DebugTrap.springIfAsked(by: input)
      // Keys must not go where the person is about to leave.
      if state.nextKeyWaits { settle() }
      if let event = meaning(of: input) { handle(event) }
    case .resized(let size): handle(.resized(ScreenLayout(size).paneSizes))
    case .suspendRequested: handle(.command(.suspend))
    case .resumed: handle(.journalChanged)
    case .hangUp: ending = .hangUp
    case .terminate(let signal): ending = .terminated(signal: signal)
    }
  }

  private mutating func meaning(of input: InputEvent) -> AppEvent? {
    guard case .mouse(let mouse) = input else {
      return keymap.event(for: input, in: state.context)
    }
    let layout = ScreenLayout(terminal.size, showsOnlyNote: state.showsOnlyNote)
    return MouseMap.event(for: mouse, in: state, layout: layout)
  }

  /// One event and everything that follows from it.
  private mutating func handle(_ event: AppEvent) {
    var effects = update(&state, event)[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .redraw: terminal.redraw()
      case .setMouse(let isOn): terminal.setMouse(isOn)
      case .copyToClipboard(let text):
        effects += update(&state, .copied(Clipboard.copy(text, terminal)))
      case .suspend: suspend()
      case .quit: ending = ending ?? .quit
      case .giveUp(let error): ending = ending ?? .journalUnusable(error)
      case .measureHelp(let subject):
        effects += update(&state, .helpMeasured(rows: HelpText.lines(for: subject).count))
      // Who waited for a save with it may have hung up meanwhile.
      case .editOutside where ending != nil: break
      case .editOutside(let edit):
        let result = desk.standStill { OutsideEditor.edit(edit.text, terminal, clock: clock) }
        effects += update(&state, .editedOutside(edit, result))
      case .sendOut where ending != nil: break
      case .sendOut(let order):
        if let answer = send(order) { effects += update(&state, answer) }
      case .filterText(let order):
        if let answer = postOffice.filter(order) { effects += update(&state, answer) }
      case .stopProgram: postOffice.stopProgram()
      default:
        if let answer = ask(effect) { effects += update(&state, answer) }
      }
    }
    timers.watch(state.waitingSaves)
  }

  /// The answer, if the effect can be done at once.
  private mutating func ask(_ effect: Effect) -> AppEvent? {
    if effect.takesItsTime || state.context.isInText {
      desk.give(effect)
      return nil
    }
    if !desk.isIdle {
      guard effect.changesJournal else {
        desk.give(effect)
        return nil
      }
      settle()
      // It may have been found that the journal is damaged.
      guard ending == nil else { return nil }
    }
    return runner.run(effect)
  }

  /// The answer, if it is there at once.
  private func send(_ order: OutgoingOrder) -> AppEvent? {
    guard postOffice.needsTerminal(order) else {
      return postOffice.send(order, on: clock.now.today)
    }
    return desk.standStill { postOffice.mail(order, terminal) }
  }

  private mutating func suspend() {
    settle()
    guard ending == nil else { return }
    desk.standStill { terminal.suspend() }
  }

  /// - Returns: whether there may be something new to see.
  @discardableResult
  private mutating func takeAnswers() -> Bool {
    var isAnswered = false
    // One by one: what follows from an answer may take those behind it first.
    while let answer = desk.takeAnswer() ?? postOffice.takeAnswer() {
      isAnswered = true
      handle(answer)
    }
    return isAnswered
  }

  /// Waits for everything that is under way in the background, and for what follows from it.
  private mutating func settle() {
    while !desk.isIdle {
      desk.finish()
      takeAnswers()
    }
  }

  /// - Returns: whether there may be something new to see.
  private mutating func runTimers() -> Bool {
    let isAutosaveDue = timers.takeAutosave()
    if isAutosaveDue { handle(.autosaveDue) }
    let isNewMinute = clock.now.local != state.now.local
    if isNewMinute { handle(.clockMoved(clock.now)) }
    return isAutosaveDue || isNewMinute
  }

  private func paint() {
    terminal.paint(Screen.draw(state, size: terminal.size, glyphs: glyphs))
  }
}

extension Effect {
  /// Never done while somebody waits for the next frame.
  fileprivate var takesItsTime: Bool {
    switch self {
    case .saveText, .checkJournal, .rescueText, .removeRescue, .findRescues, .catchUp,
      .findOpenQuestions, .keepPaused, .dropPaused, .findPaused, .countCheckIn, .findDebrief:
      true
    default: false
    }
  }

  /// A change that a person asked for: their next key comes after it.
  fileprivate var changesJournal: Bool {
    switch self {
    case .perform, .undo, .redo, .forget: true
    default: false
    }
  }
}
