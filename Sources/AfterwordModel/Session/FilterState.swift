public import TextEditing

/// A message, or what is selected of it, on its way through a program of the person's.
public struct FilterState: Sendable, Equatable {
  public enum Stage: Sendable, Equatable {
    /// Which program?
    case command(TextEditor)
    case running(command: String)
  }

  public internal(set) var stage: Stage
  /// What the program gets of the message.
  let range: Range<TextPosition>
  /// Of the message's editor when it was taken.
  let revision: Int
  /// The try whose result is waited for.
  var number = 0

  /// Nil where there is nothing to be filtered.
  init?(_ editor: TextEditor, command: String) {
    range = editor.selection ?? editor.startOfMessage..<editor.end
    guard range.lowerBound < range.upperBound else { return nil }
    revision = editor.revision
    stage = command.isEmpty ? .command(.line("")) : .running(command: command)
  }

  var context: CommandContext {
    switch stage {
    case .command: .sendLine
    case .running: .sendWait
    }
  }
}
