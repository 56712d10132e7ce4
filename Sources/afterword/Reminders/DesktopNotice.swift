internal import Glibc

/// A notice on the desktop, by notify-send.
enum DesktopNotice {
  static let program = "notify-send"

  static func show(_ sentence: String) throws(CommandFailure) {
    findSession()
    let run = ProgramRun([program, "--app-name=Afterword", "Afterword", sentence])
    switch run.ending {
    case .exited(0): return
    case .notStarted(ENOENT):
      throw CommandFailure(
        "There is no notify-send to show a notice with. On Debian it comes with libnotify-bin.",
        code: .failed
      )
    default: throw CommandFailure("Nothing could be shown. \(run.failure)", code: .failed)
    }
  }

  /// cron starts programs without the variable by which they find the desktop's message bus.
  private static func findSession() {
    let folder = "/run/user/\(getuid())"
    guard Surroundings.variable("XDG_RUNTIME_DIR") == nil, access(folder, X_OK) == 0 else { return }
    setenv("XDG_RUNTIME_DIR", folder, 1)
  }
}
