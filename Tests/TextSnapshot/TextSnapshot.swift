import Foundation

/// A readable text that was looked at by a person once and must not change by accident.
///
/// To record one anew, delete its file or set `AFTERWORD_RECORD=1`. `recorded` is no pass either, so
/// that a recording is never mistaken for one.
public enum TextSnapshot {
  public enum Comparison: Sendable {
    case same, differs, recorded
  }

  /// The path begins at the folder of the package.
  public static func compare(_ text: String, with path: String) throws -> Comparison {
    let file = root.appending(path: path)
    let isRecording = ProcessInfo.processInfo.environment["AFTERWORD_RECORD"] != nil
    guard !isRecording, let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return .recorded
    }
    return text == recorded ? .same : .differs
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
