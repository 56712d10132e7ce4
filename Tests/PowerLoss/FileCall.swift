/// One thing that a program has done to the files of a folder, or said on its terminal, when the
/// call for it had returned. Files are named as in the folder.
public enum FileCall: Sendable, Hashable {
  /// Opened a file, and made it if it was not there.
  case create(String)
  case write(String, at: Int, [UInt8])
  case setLength(String, Int)
  /// All that was written to the file is on the disk.
  case sync(String)
  /// All that was made or removed in the folder is on the disk.
  case syncFolder
  case remove(String)
  case output([UInt8])
}
