internal import AfterwordExchange
internal import AfterwordModel
internal import Foundation
internal import Glibc
internal import NcursesTerminal

/// A program that gets a text on its standard input, and gives it back changed.
final class TextFilterRun: Sendable {
  /// The most bytes that are taken back: no message is near it.
  private static let mostOutput = 5_000_000
  /// How often the size of what comes back is looked at.
  private static let lookInterval: useconds_t = 20_000

  let program: BackgroundProgram
  private let order: FilterOrder
  private let name: String
  private let output: ScratchFile
  private let errors: ScratchFile

  init(_ order: FilterOrder) throws(OutgoingProblem) {
    let words: [String]
    do throws(CommandProblem) {
      words = try CommandWords(order.command).filled([:])
    } catch {
      throw .command(order.command, error)
    }
    self.order = order
    name = Outgoing.programName(in: words[0])
    guard let input = ScratchFile(Array((order.text + "\n").utf8)), let output = ScratchFile(),
      let errors = ScratchFile()
    else { throw .noRoom(for: name) }
    self.output = output
    self.errors = errors
    program = try BackgroundProgram(words, input: input, output: output, errors: errors)
  }

  /// To be called once, on a thread that may wait.
  func result() -> FilterResult {
    Thread.detachNewThread { self.stopBeyondLimit() }
    do throws(OutgoingProblem) {
      return try text(after: Result { () throws(OutgoingProblem) in try program.awaitEnd() })
    } catch {
      return .failed(error)
    }
  }

  private func stopBeyondLimit() {
    while !program.hasEnded {
      if isTooMuch { program.stop() }
      usleep(Self.lookInterval)
    }
  }

  private var isTooMuch: Bool { output.size + errors.size > Self.mostOutput }

  private func text(
    after ending: Result<ProgramEnding, OutgoingProblem>
  ) throws(OutgoingProblem) -> FilterResult {
    if isTooMuch { throw .tooMuch(program: name, limit: Self.mostOutput) }
    let problem = OutgoingProblem(try ending.get(), program: name, said: errors.lastLine)
    if let problem { throw problem }
    guard let bytes = output.content(), !bytes.contains(0),
      var text = String(validating: bytes, as: UTF8.self)
    else { throw .notText(program: name) }
    // The line end that it was given, or that it adds.
    if text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
    if text.isEmpty { throw .nothingBack(program: name) }
    return text.utf8.elementsEqual(order.text.utf8) ? .unchanged : .changed(text)
  }
}
