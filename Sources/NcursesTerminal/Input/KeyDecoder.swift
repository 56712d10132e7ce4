internal import TerminalCanvas

/// Turns what a terminal sends into keys, pastes, mouse events and focus changes.
///
/// **Invariant.** One byte is taken at a time and nothing else is looked at, in a paste up to each
/// byte that may end it, so the events are the same however the bytes are split; no byte stream
/// traps; whatever is waited for is bounded in length, except a paste.
struct KeyDecoder {
  private enum State {
    case ground
    case scalar(PartialScalar, Modifiers)
    case sequence
    /// Three bytes follow what `sequence` holds.
    case mouseReport
    case controlString(length: Int)
    /// An `ESC` inside a control string: its end, or the next key.
    case controlStringEscape
    case paste
  }

  private let sequences: KeySequences
  private var state = State.ground
  /// The bytes of the sequence that is arriving, its `ESC` included.
  private var sequence: [UInt8] = []
  /// Another `ESC` came right before the sequence: Alt in rxvt, or the Escape key.
  private var followsEscape = false
  private var paste = PasteBuffer()

  private static let escape: UInt8 = 0x1B
  /// A reply that is longer is not one; what follows is read as keys again.
  private static let controlStringLimit = 4096
  /// `CSI M` and three bytes.
  private static let mouseReportLength = 6

  init(sequences: KeySequences = KeySequences()) { self.sequences = sequences }

  /// How long to wait for more bytes before `flush`; nil when nothing is unfinished.
  ///
  /// Short where a key may already be complete. Longer where only a slow line explains the gap. A
  /// paste without an end is handed over after three seconds without a byte.
  var patience: Duration? {
    switch state {
    case .ground: nil
    case .controlStringEscape: .milliseconds(40)
    case .sequence: sequence.count <= 2 ? .milliseconds(40) : .milliseconds(500)
    case .scalar, .mouseReport, .controlString: .milliseconds(500)
    case .paste: .seconds(3)
    }
  }

  /// The events that these bytes complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      if case .paste = state {
        continuePaste(&rest, &events)
      } else {
        take(rest.removeFirst(), &events)
      }
    }
    return events
  }

  /// The events in what has arrived, when nothing more is coming.
  mutating func flush() -> [InputEvent] {
    var events: [InputEvent] = []
    switch state {
    case .ground, .mouseReport, .controlString:
      break
    case .scalar(let partial, let modifiers):
      reportInvalid(partial, modifiers, &events)
    case .sequence:
      finishTyped(&events)
    case .controlStringEscape:
      events.append(.key(KeyStroke(.escape)))
    case .paste:
      events.append(.paste(paste.takeText()))
    }
    state = .ground
    return events
  }

  private mutating func take(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch state {
    case .ground:
      begin(byte, [], &events)
    case .scalar(let partial, let modifiers):
      continueScalar(partial, byte, modifiers, &events)
    case .sequence:
      continueSequence(byte, &events)
    case .mouseReport:
      continueMouseReport(byte, &events)
    case .controlString(let length):
      continueControlString(byte, length: length, &events)
    case .controlStringEscape:
      endControlString(byte, &events)
    case .paste:
      var rest = [byte][...]
      continuePaste(&rest, &events)
    }
  }

  private mutating func continuePaste(
    _ rest: inout ArraySlice<UInt8>,
    _ events: inout [InputEvent]
  ) {
    guard paste.take(from: &rest) == .complete else { return }
    state = .ground
    events.append(.paste(paste.takeText()))
  }
}

// MARK: - Characters

extension KeyDecoder {
  private mutating func begin(
    _ byte: UInt8,
    _ modifiers: Modifiers,
    _ events: inout [InputEvent]
  ) {
    switch byte {
    case Self.escape:
      state = .sequence
      sequence = [byte]
      followsEscape = false
    case 0x00..<0x20, 0x7F:
      let stroke = Self.controlStroke(byte)
      events.append(.key(KeyStroke(stroke.key, stroke.modifiers.union(modifiers))))
    case 0x20..<0x7F:
      report(Unicode.Scalar(byte), modifiers, &events)
    default:
      guard let partial = PartialScalar(leadByte: byte) else {
        return report("\u{FFFD}", modifiers, &events)
      }
      state = .scalar(partial, modifiers)
    }
  }

  private mutating func continueScalar(
    _ partial: PartialScalar,
    _ byte: UInt8,
    _ modifiers: Modifiers,
    _ events: inout [InputEvent]
  ) {
    var partial = partial
    switch partial.take(byte) {
    case .incomplete:
      state = .scalar(partial, modifiers)
    case .complete(let scalar):
      state = .ground
      report(scalar, modifiers, &events)
    case .invalid:
      state = .ground
      reportInvalid(partial, modifiers, &events)
      take(byte, &events)
    }
  }

  private func report(
    _ scalar: Unicode.Scalar,
    _ modifiers: Modifiers,
    _ events: inout [InputEvent]
  ) {
    events.append(.key(KeyStroke(.character(Character(scalar)), modifiers)))
  }

  private func reportInvalid(
    _ partial: PartialScalar,
    _ modifiers: Modifiers,
    _ events: inout [InputEvent]
  ) {
    for index in 0..<partial.byteCount {
      report("\u{FFFD}", index == 0 ? modifiers : [], &events)
    }
  }

  /// Line feed counts as Enter: that is what some programs type for the end of a line.
  private static func controlStroke(_ byte: UInt8) -> KeyStroke {
    switch byte {
    case 0x00: KeyStroke(.character(" "), .control)
    case 0x08, 0x7F: KeyStroke(.backspace)
    case 0x09: KeyStroke(.tab)
    case 0x0A, 0x0D: KeyStroke(.enter)
    case 0x1C...0x1F: KeyStroke(.character(Character(Unicode.Scalar(byte + 0x40))), .control)
    default: KeyStroke(.character(Character(Unicode.Scalar(byte + 0x60))), .control)
    }
  }
}

// MARK: - Sequences

extension KeyDecoder {
  private mutating func continueSequence(_ byte: UInt8, _ events: inout [InputEvent]) {
    if sequence.count == 1, byte == Self.escape {
      if followsEscape { events.append(.key(KeyStroke(.escape))) }
      followsEscape = true
      return
    }
    sequence.append(byte)
    let reading = EscapeSequence.read(sequence)
    if case .event(let event) = reading { return finish(event, &events) }
    if let stroke = sequences.stroke(for: sequence) { return finish(.key(stroke), &events) }
    switch reading {
    case .incomplete, .event:
      break
    case .typed:
      if !sequences.begin(with: sequence) { finishTyped(&events) }
    case .ignored:
      endSequence(.ground, &events)
    case .pasteBegins:
      endSequence(.paste, &events)
    case .mouseReport:
      endSequence(.mouseReport, &events)
    case .controlString:
      endSequence(.controlString(length: sequence.count), &events)
    case .broken:
      endSequence(.ground, &events)
      take(byte, &events)
    }
  }

  private mutating func finish(_ event: InputEvent, _ events: inout [InputEvent]) {
    guard followsEscape, case .key(let stroke) = event else {
      endSequence(.ground, &events)
      return events.append(event)
    }
    state = .ground
    events.append(.key(KeyStroke(stroke.key, stroke.modifiers.union(.alt))))
  }

  private mutating func endSequence(_ next: State, _ events: inout [InputEvent]) {
    if followsEscape { events.append(.key(KeyStroke(.escape))) }
    state = next
  }

  /// Reads the bytes as keys: Escape by itself, or Alt with the next character and what follows it.
  private mutating func finishTyped(_ events: inout [InputEvent]) {
    let typed = sequence.dropFirst()
    endSequence(.ground, &events)
    guard let first = typed.first else { return events.append(.key(KeyStroke(.escape))) }
    if typed.count > 1, first == UInt8(ascii: "[") { return }
    begin(first, .alt, &events)
    for byte in typed.dropFirst() { take(byte, &events) }
  }

  private mutating func continueMouseReport(_ byte: UInt8, _ events: inout [InputEvent]) {
    guard byte >= 0x20 else {
      state = .ground
      return take(byte, &events)
    }
    sequence.append(byte)
    guard sequence.count == Self.mouseReportLength else { return }
    state = .ground
    if let event = MouseReport.legacy(sequence.suffix(3)) { events.append(.mouse(event)) }
  }

  private mutating func continueControlString(
    _ byte: UInt8,
    length: Int,
    _ events: inout [InputEvent]
  ) {
    switch byte {
    case 0x07:
      state = .ground
    case Self.escape:
      state = .controlStringEscape
    case 0x00..<0x20:
      state = .ground
      take(byte, &events)
    default:
      state = length < Self.controlStringLimit ? .controlString(length: length + 1) : .ground
    }
  }

  private mutating func endControlString(_ byte: UInt8, _ events: inout [InputEvent]) {
    state = .ground
    guard byte != UInt8(ascii: "\\") else { return }
    begin(Self.escape, [], &events)
    take(byte, &events)
  }
}
