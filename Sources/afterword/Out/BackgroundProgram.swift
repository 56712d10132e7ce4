internal import AfterwordModel
internal import Glibc
internal import NcursesTerminal
internal import Synchronization

/// A program that works on a text in the background, and can be stopped.
final class BackgroundProgram: Sendable {
  private struct State {
    var hasEnded = false
    var wasStopped = false
  }

  let name: String
  private let process: pid_t
  private let state = Mutex(State())

  init(
    _ words: [String],
    input: ScratchFile,
    output: ScratchFile? = nil,
    errors: ScratchFile? = nil
  ) throws(OutgoingProblem) {
    name = words.first ?? ""
    do {
      process = try ChildProgram.start(
        words,
        streams: .background(
          input: input.descriptor,
          output: output?.descriptor,
          errors: errors?.descriptor
        )
      )
    } catch {
      throw OutgoingProblem(error, program: name)
    }
  }

  /// Waits for the end. To be called once, on a thread that may wait.
  func awaitEnd() throws(OutgoingProblem) -> ProgramEnding {
    // Not taken away yet, so that its number stays its own until nobody can stop it any more.
    var information = siginfo_t()
    while waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    let (status, wasStopped) = state.withLock { state in
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      state.hasEnded = true
      return (status, state.wasStopped)
    }
    let ending = ProgramEnding(waitStatus: status) ?? .exited(code: 0)
    // One that had done its work when it was stopped has done it.
    if wasStopped, ending != .exited(code: 0) { throw .stopped(program: name) }
    return ending
  }

  var hasEnded: Bool { state.withLock { $0.hasEnded } }

  /// Ends it at once, with what it has started. From any thread.
  func stop() {
    state.withLock { state in
      guard !state.hasEnded else { return }
      state.wasStopped = true
      kill(-process, SIGKILL)
    }
  }
}

extension OutgoingProblem {
  init(_ error: ChildProgram.StartError, program: String) {
    switch error {
    case .notStarted(ENOENT): self = .notFound(program: program)
    case .notStarted(let code):
      self = .notStarted(program: program, reason: String(cString: strerror(code)))
    }
  }

  /// Nil if it ended well.
  init?(_ ending: ProgramEnding, program: String, said: String = "") {
    switch ending {
    case .exited(code: 0): return nil
    case .exited(let code): self = .failed(program: program, .code(code), said: said)
    case .killed(let signal): self = .failed(program: program, .signal(signal), said: said)
    }
  }
}

extension ScratchFile {
  /// The last line that a program complained with; empty if it did not.
  var lastLine: String {
    let text = String(decoding: content()?.suffix(2000) ?? [], as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).last { !$0.trimmed.isEmpty }
    return String((line ?? "").trimmed.prefix(200))
  }
}
