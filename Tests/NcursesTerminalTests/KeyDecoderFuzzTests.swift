import SeededRandom
import TerminalCanvas
import Testing

@testable import NcursesTerminal

@Suite("No byte stream confuses the decoder")
struct KeyDecoderFuzzTests {
  private static let fragments: [[UInt8]] =
    KeyDecoderTests.keys.map { Array($0.0.utf8) } + KeyDecoderTests.silent.map { Array($0.utf8) }
    + KeyDecoderTests.invalid.map(\.0)
    + ["\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]1", "\u{1B}P0", "\u{1B}[200~", "\u{1B}[201~"]
    .map { Array($0.utf8) }

  private static func stream(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      if Bool.random(using: &random), let fragment = fragments.randomElement(using: &random) {
        bytes += fragment
      } else {
        bytes.append(.random(in: 0...255, using: &random))
      }
    }
    return bytes
  }

  @Test(
    "The events are the same however the bytes are split",
    arguments: 0..<Sweep.rounds(short: 20, long: 2000)
  )
  func splits(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<200 {
      let bytes = Self.stream(&random)
      var whole = KeyDecoder()
      let expected = whole.feed(bytes) + whole.flush()
      var split = KeyDecoder()
      var events: [InputEvent] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        events += split.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      events += split.flush()
      #expect(events == expected, "\(bytes)")
    }
  }

  @Test(
    "After any bytes and a pause, keys are read as ever",
    arguments: 0..<Sweep.rounds(short: 20, long: 2000)
  )
  func recovery(seed: Int) {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    for _ in 0..<200 {
      let bytes = Self.stream(&random)
      var decoder = KeyDecoder()
      _ = decoder.feed(bytes)
      _ = decoder.flush()
      #expect(decoder.patience == nil)
      #expect(decoder.feed("q".utf8) == [.key(KeyStroke(.character("q")))], "\(bytes)")
    }
  }

  @Test("Typed text is never lost, whatever invalid bytes stand between")
  func textSurvives() {
    var random = SeededGenerator(seed: 7)
    var decoder = KeyDecoder()
    var bytes: [UInt8] = []
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      bytes.append(.random(in: 0x80...0xFF, using: &random))
      bytes.append(letter)
    }
    let letters = decoder.feed(bytes).compactMap { event -> Character? in
      guard case .key(let stroke) = event, case .character(let character) = stroke.key else {
        return nil
      }
      return character == "\u{FFFD}" ? nil : character
    }
    #expect(String(letters) == "abcdefghijklmnopqrstuvwxyz")
  }
}
