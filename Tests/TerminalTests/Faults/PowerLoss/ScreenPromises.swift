import PowerLoss
import PseudoTerminal

/// What the screen of a recorded session has said so far about what is saved.
struct ScreenPromises {
  private let stepCount: Int
  private let replay: ScreenReplay
  /// The highest step whose sign was on a screen that said "saved ✓".
  private var newestSavedStep: Int?

  init(of session: RecordedSession) throws {
    stepCount = session.stepCount
    replay = try ScreenReplay()
  }

  mutating func take(_ call: FileCall) {
    guard case .output(let output) = call else { return }
    replay.show(output)
    let screen = replay.screen
    guard screen.contains("saved ✓") else { return }
    let shown = (1...stepCount).last { screen.contains(RecordedSession.sign(of: $0)) }
    if let shown { newestSavedStep = max(shown, newestSavedStep ?? 0) }
  }

  /// The step that should be in the text and is not.
  func stepMissing(in text: String) -> Int? {
    newestSavedStep.flatMap { text.contains(RecordedSession.sign(of: $0)) ? nil : $0 }
  }
}
