internal import CVterm
internal import Dispatch
internal import Foundation
internal import Glibc
internal import Synchronization

/// A process that was started here and is ended, at the latest, together with this object.
public final class ChildProcess: Sendable {
  /// What the process finds as descriptors 0, 1 and 2.
  enum Streams {
    /// The terminal device at this path, which also becomes its controlling terminal.
    case terminal(path: String)
    case descriptors(input: Int32, output: Int32, error: Int32)
  }

  public let identifier: Int32
  private let life = Life()

  init(
    program: String,
    arguments: [String],
    environment: [String: String],
    directory: String?,
    streams: Streams
  ) throws {
    identifier = try spawn(
      program: program,
      arguments: arguments,
      environment: environment,
      directory: directory,
      streams: streams
    )
    let (identifier, life) = (identifier, life)
    Thread.detachNewThread { life.awaitEnd(of: identifier) }
  }

  deinit { life.send(SIGKILL, to: identifier) }

  /// How it ended; nil while it runs.
  public var exitStatus: ExitStatus? { life.status.withLock { $0 } }

  /// Sends a signal; does nothing when the process has ended.
  public func signal(_ number: Int32) { life.send(number, to: identifier) }

  /// Waits for the end; nil if it has not come by then.
  func waitForExit(until deadline: DispatchTime) -> ExitStatus? {
    if life.ended.wait(timeout: deadline) == .success { life.ended.signal() }
    return exitStatus
  }
}

/// Shared with the thread that waits for the end.
private final class Life: Sendable {
  let status = Mutex<ExitStatus?>(nil)
  let ended = DispatchSemaphore(value: 0)

  /// The lock keeps the process from being reaped, and its number from being given away, between
  /// the look at `status` and the signal.
  func send(_ number: Int32, to identifier: pid_t) {
    status.withLock { if $0 == nil { _ = kill(identifier, number) } }
  }

  func awaitEnd(of identifier: pid_t) {
    var information = siginfo_t()
    while waitid(P_PID, id_t(identifier), &information, WEXITED | WNOWAIT) == -1, errno == EINTR {}
    status.withLock {
      var waitStatus: Int32 = 0
      _ = waitpid(identifier, &waitStatus, 0)
      $0 = ExitStatus(waitStatus: waitStatus)
    }
    ended.signal()
  }
}

private func spawn(
  program: String,
  arguments: [String],
  environment: [String: String],
  directory: String?,
  streams: ChildProcess.Streams
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  if let directory { posix_spawn_file_actions_addchdir_np(&actions, directory) }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK

  switch streams {
  case .terminal(let path):
    flags |= Int32(AFTERWORD_POSIX_SPAWN_SETSID)
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
  case .descriptors(let input, let output, let error):
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, error, 2)
  }

  // What a test runner ignores or blocks must not be ignored or blocked in the program.
  var allSignals = sigset_t()
  sigfillset(&allSignals)
  posix_spawnattr_setsigdefault(&attributes, &allSignals)
  var noSignals = sigset_t()
  sigemptyset(&noSignals)
  posix_spawnattr_setsigmask(&attributes, &noSignals)
  posix_spawnattr_setflags(&attributes, Int16(flags))

  var identifier: pid_t = 0
  let failure = withCStrings([program] + arguments) { argv in
    withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
      posix_spawnp(&identifier, program, &actions, &attributes, argv, envp)
    }
  }
  if failure != 0 { throw SystemError("start \(program)", code: failure) }
  return identifier
}

private func withCStrings<Result>(
  _ strings: [String],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
