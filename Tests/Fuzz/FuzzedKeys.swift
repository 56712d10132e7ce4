import TerminalCanvas
import TextEditing

/// The movements of the note's keys; Shift with any of them selects.
enum FuzzedKeys {
  static func movement(_ stroke: KeyStroke) -> Movement? {
    switch (stroke.key, stroke.modifiers.subtracting(.shift)) {
    case (.left, []): .left
    case (.right, []): .right
    case (.up, []): .up
    case (.down, []): .down
    case (.left, .control), (.character("b"), .alt): .wordLeft
    case (.right, .control), (.character("f"), .alt): .wordRight
    case (.up, .control): .paragraphUp
    case (.down, .control): .paragraphDown
    case (.home, []), (.character("a"), .control): .lineStart
    case (.end, []), (.character("e"), .control): .lineEnd
    case (.home, .control): .textStart
    case (.end, .control): .textEnd
    case (.pageUp, []): .pageUp
    case (.pageDown, []): .pageDown
    default: nil
    }
  }
}
