/// What of one unsynced change is on the disk after a power cut.
enum Fate: Hashable {
  case kept
  case lost
  /// Of a write, only so many bytes from its beginning.
  case first(Int)
  /// Of a write, all but so many bytes from its beginning.
  case allButFirst(Int)
  /// The file has the length that the write gave it, with zeros in place of what was written.
  case lengthOnly
}

/// A folder and its files; those without a name too, whose name may come back.
struct DiskContent {
  private(set) var names: [String: Int]
  private var files: [Int: [UInt8]]

  init(names: [String: Int], files: [Int: [UInt8]]) {
    self.names = names
    self.files = files
  }

  var image: DiskImage { names.mapValues { files[$0] ?? [] } }

  mutating func take(_ change: Disk.Change, _ fate: Fate) {
    if fate == .lost { return }
    switch (change.target, change.action) {
    case (.folder, .link(let name, let file)): names[name] = file
    case (.folder, .unlink(let name)): names[name] = nil
    case (.file(let file), .setLength(let length)): setLength(length, of: file)
    case (.file(let file), .write(let offset, let bytes)): write(bytes, at: offset, of: file, fate)
    default: break
    }
  }

  private mutating func setLength(_ length: Int, of file: Int) {
    let count = files[file, default: []].count
    if count > length {
      files[file]?.removeLast(count - length)
    } else {
      files[file, default: []].append(contentsOf: repeatElement(0, count: length - count))
    }
  }

  private mutating func write(_ bytes: [UInt8], at offset: Int, of file: Int, _ fate: Fate) {
    let part: Range<Int> =
      switch fate {
      case .kept: 0..<bytes.count
      case .first(let count): 0..<count
      case .allButFirst(let count): count..<bytes.count
      case .lost, .lengthOnly: 0..<0
      }
    let end = offset + (fate == .lengthOnly ? bytes.count : part.upperBound)
    setLength(max(end, files[file]?.count ?? 0), of: file)
    // The generic way to replace elements takes seconds for all images in a debug build.
    files[file]?.withUnsafeMutableBytes { target in
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(
          rebasing: target[(offset + part.lowerBound)..<(offset + part.upperBound)]
        )
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[part]))
      }
    }
  }
}
