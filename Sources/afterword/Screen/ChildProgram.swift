internal import Glibc

/// Starts other programs, found on `PATH` and without a shell in between.
enum ChildProgram {
  enum Streams {
    /// Those of this program: the terminal.
    case inherited
    /// The input from this descriptor; what is written goes to the others, or nowhere. The program is
    /// kept out of what happens to the terminal, since it may have to live on when that is closed.
    case background(input: Int32, output: Int32? = nil, errors: Int32? = nil)
    /// These descriptors.
    case descriptors(input: Int32, output: Int32, error: Int32)
  }

  enum StartError: Error {
    /// An `errno`; `ENOENT` where there is no such program.
    case notStarted(code: Int32)
  }

  /// - Returns: the process, for which the caller has to wait.
  static func start(_ words: [String], streams: Streams) throws(StartError) -> pid_t {
    guard let name = words.first else { throw .notStarted(code: ENOENT) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var flags: Int32 = 0
    switch streams {
    case .inherited: break
    case .background(let input, let output, let errors):
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      for (goal, descriptor) in [(STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
        if let descriptor {
          posix_spawn_file_actions_adddup2(&actions, descriptor, goal)
        } else {
          posix_spawn_file_actions_addopen(&actions, goal, "/dev/null", O_WRONLY, 0)
        }
      }
      flags |= POSIX_SPAWN_SETPGROUP
    case .descriptors(let input, let output, let error):
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO)
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let arguments = words.map { strdup($0) }
    defer { arguments.forEach { free($0) } }
    var identifier: pid_t = 0
    let code = posix_spawnp(
      &identifier,
      name,
      &actions,
      &attributes,
      arguments + [nil],
      environ
    )
    guard code == 0 else { throw .notStarted(code: code) }
    return identifier
  }
}
