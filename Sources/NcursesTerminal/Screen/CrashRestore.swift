internal import Glibc
internal import Synchronization

/// Gives the terminal back when the program crashes.
///
/// Everything is prepared beforehand, since a signal handler may only call `write`, `tcsetattr`,
/// `sigaction` and `raise`. Handlers run on a stack of their own, so that a stack overflow on the
/// thread that opened the terminal is caught too.
enum CrashRestore {
  static let signals: [Int32] = [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE]

  private struct Plan {
    let descriptor: Int32
    var modes: termios
    let farewell: UnsafeBufferPointer<UInt8>
  }

  /// Unsafe only to the compiler: whoever exchanges the pointer owns what it points to.
  nonisolated(unsafe) private static let plan = Atomic<UnsafeMutablePointer<Plan>?>(nil)
  private static let hasStack = Atomic<Bool>(false)
  private static let stackSize = 64 * 1024

  /// From now on a crash writes the farewell and sets the modes.
  static func arm(descriptor: Int32, modes: termios, farewell: [UInt8]) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: farewell.count)
    _ = bytes.initialize(from: farewell)
    let new = UnsafeMutablePointer<Plan>.allocate(capacity: 1)
    new.initialize(
      to: Plan(descriptor: descriptor, modes: modes, farewell: UnsafeBufferPointer(bytes))
    )
    release(plan.exchange(new, ordering: .acquiringAndReleasing))
  }

  static func disarm() { release(plan.exchange(nil, ordering: .acquiringAndReleasing)) }

  static func catchSignals() {
    useOwnStack()
    for signal in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { CrashRestore.giveBackAndDie($0) }
      // The default action is back before the handler runs, and the signal is not held up in it.
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER | SA_ONSTACK
      sigaction(signal, &action, nil)
    }
  }

  private static func giveBackAndDie(_ signal: Int32) {
    if let plan = plan.exchange(nil, ordering: .acquiringAndReleasing) {
      _ = write(
        plan.pointee.descriptor,
        plan.pointee.farewell.baseAddress,
        plan.pointee.farewell.count
      )
      tcsetattr(plan.pointee.descriptor, TCSANOW, &plan.pointee.modes)
    }
    raise(signal)
  }

  /// The stack is the process's, made once: it may be in use until the process ends.
  private static func useOwnStack() {
    guard !hasStack.exchange(true, ordering: .relaxed) else { return }
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
  }

  private static func release(_ plan: UnsafeMutablePointer<Plan>?) {
    guard let plan else { return }
    plan.pointee.farewell.deallocate()
    plan.deallocate()
  }
}
