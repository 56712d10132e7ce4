internal import TerminalCanvas

#if DEBUG
  internal import Glibc
#endif

/// In builds for tests, F12 is a crash if the environment asks for it: so that a test can see the
/// terminal given back after one.
enum DebugTrap {
  static func springIfAsked(by input: InputEvent) {
    #if DEBUG
      if input == .key(KeyStroke(.function(12))), getenv("AFTERWORD_TEST_TRAP") != nil {
        preconditionFailure("asked for by AFTERWORD_TEST_TRAP")
      }
    #endif
  }
}
