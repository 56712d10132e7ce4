internal import TerminalCanvas

/// What the bytes since an `ESC` mean so far.
enum EscapeSequence: Equatable {
  case incomplete
  case event(InputEvent)
  /// Complete and of no use to us: a reply, a key's release, a mouse wheel to the side.
  case ignored
  case pasteBegins
  /// `CSI M`: three more bytes follow.
  case mouseReport
  /// An operating system command, device control string or application command begins.
  case controlString
  /// A control sequence that the last byte cannot belong to.
  case broken
  /// No sequence: a key typed with Alt, or Escape and a key.
  case typed

  /// The longest reply or key that is waited for, in bytes.
  static let lengthLimit = 64

  /// Takes `ESC` and at least one byte more.
  static func read(_ bytes: [UInt8]) -> EscapeSequence {
    let rest = bytes.dropFirst(2)
    switch bytes.dropFirst().first {
    case UInt8(ascii: "["): return readControlSequence(rest)
    case UInt8(ascii: "O"): return readSingleShift(rest)
    case UInt8(ascii: "]"): return readControlString(rest, startsWith: "0123456789")
    case UInt8(ascii: "P"): return readControlString(rest, startsWith: "0123456789!>$+")
    case UInt8(ascii: "_"): return readControlString(rest, startsWith: "G")
    default: return .typed
    }
  }

  /// Replies to queries begin with few bytes; Alt-], Alt-P and Alt-_ before other text are keys.
  private static func readControlString(
    _ rest: ArraySlice<UInt8>,
    startsWith first: StaticString
  ) -> EscapeSequence {
    guard let byte = rest.first else { return .incomplete }
    let isReply = first.withUTF8Buffer { $0.contains(byte) }
    return isReply ? .controlString : .typed
  }

  private static func readControlSequence(_ body: ArraySlice<UInt8>) -> EscapeSequence {
    guard let last = body.last else { return .incomplete }
    if body.first == UInt8(ascii: "[") {
      return body.count == 1 ? .incomplete : linuxFunctionKey(last)
    }
    guard body.count <= lengthLimit else { return .broken }
    switch last {
    case 0x30...0x3F:
      return .incomplete
    case 0x20...0x2F:
      return rxvtShiftedKey(body) ?? .incomplete
    case 0x40...0x7E:
      return ControlSequence(body: body).map(read) ?? .broken
    default:
      return .broken
    }
  }

  /// F1 to F5 of the Linux console: `CSI [ A` to `CSI [ E`.
  private static func linuxFunctionKey(_ letter: UInt8) -> EscapeSequence {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "E"):
      return .event(.key(KeyStroke(.function(Int(letter - UInt8(ascii: "A")) + 1))))
    case 0x20...0x7E:
      return .ignored
    default:
      return .broken
    }
  }

  /// rxvt ends a shifted key with `$`, which elsewhere stands before a reply's final byte.
  private static func rxvtShiftedKey(_ body: ArraySlice<UInt8>) -> EscapeSequence? {
    guard body.last == UInt8(ascii: "$"),
      let sequence = ControlSequence(body: body), sequence.marker == nil,
      !sequence.hasIntermediates, sequence.parameters.count == 1,
      let key = NumberedKey.key(sequence.number(0))
    else { return nil }
    return .event(.key(KeyStroke(key, .shift)))
  }

  private static func readSingleShift(_ body: ArraySlice<UInt8>) -> EscapeSequence {
    guard let last = body.last else { return .incomplete }
    switch last {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      return body.count <= 4 ? .incomplete : .typed
    case UInt8(ascii: "E"):
      // The 5 in the middle of the number pad, without Num Lock.
      return .ignored
    default:
      guard let sequence = ControlSequence(body: body),
        let stroke = LetterKey.afterSingleShift(sequence)
      else { return .typed }
      return .event(.key(stroke))
    }
  }

  private static func read(_ sequence: ControlSequence) -> EscapeSequence {
    guard !sequence.hasIntermediates else { return .ignored }
    if sequence.marker == UInt8(ascii: "<") { return mouse(MouseReport.modern(sequence)) }
    guard sequence.marker == nil else { return .ignored }
    let hasParameters = !sequence.parameters.isEmpty
    switch sequence.final {
    case UInt8(ascii: "I") where !hasParameters: return .event(.focusGained)
    case UInt8(ascii: "O") where !hasParameters: return .event(.focusLost)
    case UInt8(ascii: "M"):
      return hasParameters ? mouse(MouseReport.rxvt(sequence)) : .mouseReport
    case UInt8(ascii: "~") where sequence.number(0) == 200: return .pasteBegins
    case UInt8(ascii: "~") where sequence.number(0) == 27:
      return key(CodedKey.modifyOtherKeys(sequence))
    case UInt8(ascii: "u"): return key(CodedKey.kitty(sequence))
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      return key(NumberedKey.stroke(sequence))
    default: return key(LetterKey.afterControlSequence(sequence))
    }
  }

  private static func key(_ stroke: KeyStroke?) -> EscapeSequence {
    stroke.map { .event(.key($0)) } ?? .ignored
  }

  private static func mouse(_ event: MouseEvent?) -> EscapeSequence {
    event.map { .event(.mouse($0)) } ?? .ignored
  }
}
