/// What a folder holds: the bytes of each file by its name.
public typealias DiskImage = [String: [UInt8]]

/// A disk with one folder: what was synced is on it for sure, of everything else any part may be.
///
/// The same call on a file twice is two changes; writes do not become one.
public struct Disk {
  /// Something that was done and not synced.
  struct Change {
    enum Target: Hashable {
      case folder
      case file(Int)
    }

    enum Action {
      case write(at: Int, [UInt8])
      case setLength(Int)
      case link(String, file: Int)
      case unlink(String)
    }

    let target: Target
    let action: Action
  }

  /// What is on the disk for sure.
  private var synced: DiskContent
  /// In the order in which it was done.
  private(set) var unsynced: [Change] = []
  /// The folder as the program sees it.
  private var names: [String: Int]
  private var nextFile: Int
  private let lies: Set<FileCall>

  /// A disk with these files on it, synced. It does nothing at the syncs that it `liesAbout`, as
  /// if the program had left them out.
  public init(_ image: DiskImage, lyingAbout lies: Set<FileCall> = []) {
    names = Dictionary(uniqueKeysWithValues: zip(image.keys.sorted(), 0...))
    synced = DiskContent(
      names: names,
      files: Dictionary(uniqueKeysWithValues: names.map { ($1, image[$0] ?? []) })
    )
    nextFile = image.count
    self.lies = lies
  }

  /// What the program finds there, and what is left if it alone is killed.
  public var visible: DiskImage { image(Array(repeating: .kept, count: unsynced.count)) }

  public mutating func take(_ call: FileCall) throws {
    switch call {
    case .create(let name):
      guard names[name] == nil else { return }
      unsynced.append(Change(target: .folder, action: .link(name, file: nextFile)))
      names[name] = nextFile
      nextFile += 1
    case .write(let name, let offset, let bytes):
      unsynced.append(Change(target: try target(name), action: .write(at: offset, bytes)))
    case .setLength(let name, let length):
      unsynced.append(Change(target: try target(name), action: .setLength(length)))
    case .remove(let name):
      names[name] = nil
      unsynced.append(Change(target: .folder, action: .unlink(name)))
    case .sync(let name):
      if !lies.contains(call) { sync(try target(name)) }
    case .syncFolder:
      if !lies.contains(call) { sync(.folder) }
    case .output: break
    }
  }

  /// The disk after a power cut, with one fate for each unsynced change.
  func image(_ fates: [Fate]) -> DiskImage {
    var content = synced
    for (change, fate) in zip(unsynced, fates) { content.take(change, fate) }
    return content.image
  }

  private mutating func sync(_ target: Change.Target) {
    for change in unsynced where change.target == target { synced.take(change, .kept) }
    unsynced.removeAll { $0.target == target }
    if target == .folder { forgetNameless() }
  }

  /// A file that has no name, and can get none back, is on no image.
  private mutating func forgetNameless() {
    let named = Set(names.values).union(synced.names.values)
    unsynced.removeAll { change in
      if case .file(let file) = change.target { !named.contains(file) } else { false }
    }
  }

  private func target(_ name: String) throws -> Change.Target {
    guard let file = names[name] else { throw NoSuchFile(name: name) }
    return .file(file)
  }
}

/// A recording that writes to a file which was never made.
struct NoSuchFile: Error {
  let name: String
}
