internal import NcursesTerminal

extension Terminal {
  /// Lends the terminal to a program until that ends.
  func lend(
    to words: [String],
    streams: ChildProgram.Streams = .inherited
  ) throws(ChildProgram.StartError) -> ProgramEnding {
    let result = handOver { () -> Result<ProgramEnding, ChildProgram.StartError> in
      do throws(ChildProgram.StartError) {
        return .success(waitForEnd(of: try ChildProgram.start(words, streams: streams)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
