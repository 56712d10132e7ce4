import TerminalCanvas

@testable import NcursesTerminal

/// What libFuzzer calls with every input that it makes up.
///
/// Three bytes say how large the pane is and how the rest is cut up; the rest is what a terminal
/// sends. https://llvm.org/docs/LibFuzzer.html
@_cdecl("LLVMFuzzerTestOneInput")
public func runFuzzTarget(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  guard input.count > 3 else { return 0 }
  let events = decodedAlikeHoweverCut(input[3...], cuts: input[2])
  var session = FuzzedEditor(rows: Int(input[0] % 9) + 1, columns: Int(input[1] % 40) + 1)
  for event in events { session.take(event) }
  session.checkUndo()
  return 0
}

private func decodedAlikeHoweverCut(_ bytes: ArraySlice<UInt8>, cuts: UInt8) -> [InputEvent] {
  var whole = KeyDecoder()
  let events = whole.feed(bytes) + whole.flush()
  verify(whole.patience == nil, "the decoder waits for more after its end")
  verify(
    whole.feed("q".utf8) == [.key(KeyStroke(.character("q")))],
    "the decoder is not ready for the next key"
  )
  var cut = KeyDecoder()
  var other: [InputEvent] = []
  var rest = bytes
  var size = Int(cuts)
  while !rest.isEmpty {
    size = size % 7 + 1
    other += cut.feed(rest.prefix(size))
    rest = rest.dropFirst(size)
    size += Int(cuts / 7)
  }
  verify(other + cut.flush() == events, "the events depend on how the bytes are cut")
  return events
}
