internal import TerminalCanvas

/// What a terminal's own description says its keys send, for those that no standard covers.
struct KeySequences: Sendable {
  private var strokes: [[UInt8]: KeyStroke] = [:]
  private var prefixes: Set<[UInt8]> = []

  /// Only sequences that begin with `ESC` count: a key that sends one byte cannot be told from typing.
  init(_ strokes: [[UInt8]: KeyStroke] = [:]) {
    for (bytes, stroke) in strokes where bytes.count > 1 && bytes.first == 0x1B {
      self.strokes[bytes] = stroke
      for length in 1..<bytes.count { prefixes.insert(Array(bytes.prefix(length))) }
    }
  }

  func stroke(for bytes: [UInt8]) -> KeyStroke? { strokes[bytes] }

  func begin(with bytes: [UInt8]) -> Bool { prefixes.contains(bytes) }
}
