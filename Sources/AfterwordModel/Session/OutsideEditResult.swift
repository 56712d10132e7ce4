/// What became of a note in the person's own editor.
public enum OutsideEditResult: Sendable, Hashable {
  case changed(String)
  case unchanged
  /// The note stays as it was. `reason` is a few words, to stand after a colon.
  case failed(reason: String)
  /// The same, and what the editor wrote all the same is in these files or folders.
  case failedKeeping(reason: String, paths: [String])
}
