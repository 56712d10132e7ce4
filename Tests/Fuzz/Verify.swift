import Glibc

/// Ends the run at what must not be; libFuzzer then keeps the input. A `precondition` of an optimized
/// build would not say why.
func verify(_ isTrue: Bool, _ complaint: @autoclosure () -> String) {
  guard !isTrue else { return }
  let line = Array("Found: \(complaint())\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  abort()
}
