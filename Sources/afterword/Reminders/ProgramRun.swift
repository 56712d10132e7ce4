internal import AfterwordModel
internal import Glibc

/// Another program that was run to its end, and what it wrote.
struct ProgramRun {
  /// The words that it was started with, as a person would write them.
  let command: String
  let ending: Ending
  let output: [UInt8]
  let errors: String

  enum Ending: Equatable {
    /// An `errno`; `ENOENT` where there is no such program.
    case notStarted(code: Int32)
    case exited(code: Int32)
    case killed(signal: Int32)
  }

  var isSuccess: Bool { ending == .exited(code: 0) }

  /// Its streams are files, so that neither side waits for the other.
  init(_ words: [String], input: String = "") {
    command = words.joined(separator: " ")
    guard let streams = Streams(input: input) else {
      ending = .notStarted(code: errno)
      (output, errors) = ([], "")
      return
    }
    ending = Self.run(words, streams)
    output = streams.output.content() ?? []
    // What is no UTF-8 is seen as such.
    errors = String(decoding: streams.errors.content() ?? [], as: UTF8.self)
  }

  private static func run(_ words: [String], _ streams: Streams) -> Ending {
    do {
      let child = try ChildProgram.start(
        words,
        streams: .descriptors(
          input: streams.input.descriptor,
          output: streams.output.descriptor,
          error: streams.errors.descriptor
        )
      )
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      let signal = status & 0x7F
      return signal == 0 ? .exited(code: (status >> 8) & 0xFF) : .killed(signal: signal)
    } catch {
      switch error {
      case .notStarted(let code): return .notStarted(code: code)
      }
    }
  }

  /// Why it failed, as a sentence; what it said itself is the better reason.
  var failure: String {
    let said = errors.split(whereSeparator: \.isNewline).last.map(String.init)?.trimmed ?? ""
    return switch ending {
    case .notStarted(let code):
      "\(command) cannot be run (\(String(cString: strerror(code))))."
    case .killed(let signal): "\(command) was ended by signal \(signal)."
    case .exited(let code):
      "\(command) ended with code \(code)"
        + (said.isEmpty ? "." : ": \(said)\(said.hasSuffix(".") ? "" : ".")")
    }
  }
}

private struct Streams {
  let input: ScratchFile
  let output: ScratchFile
  let errors: ScratchFile

  /// Nil, with the reason in `errno`, without room for them.
  init?(input text: String) {
    guard let input = ScratchFile(Array(text.utf8)), let output = ScratchFile(),
      let errors = ScratchFile()
    else { return nil }
    (self.input, self.output, self.errors) = (input, output, errors)
  }
}
