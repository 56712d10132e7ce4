internal import AfterwordModel
internal import Glibc
internal import TextEditing

/// Where words are kept that the journal did not take: files of their own, for their owner alone.
struct RescueFolder: Sendable {
  /// The file of the journal as it was found at the start: it may be gone when it matters.
  private let journalPath: String

  init(journalPath: String) {
    self.journalPath = PrivateFile.resolved(journalPath)
  }

  /// Keeps a text in the file that held it before, else in a new one.
  func keep(_ order: RescueOrder, at now: Moment) -> RescuePlace {
    let rescued = RescuedText(
      place: order.save.place,
      title: order.title,
      journalPath: journalPath,
      time: now.local,
      base: TextChecksum(of: order.save.base),
      text: order.save.text
    )
    guard let earlier = order.earlierPath else { return Self.keep(rescued.fileText, at: now) }
    if PrivateFile.replace(earlier, with: rescued.fileText) { return .file(path: earlier) }
    let place = Self.keep(rescued.fileText, at: now)
    if case .file = place { remove(earlier) }
    return place
  }

  /// Keeps a text as it is in a new file, in the first folder that takes it.
  static func keep(_ text: String, at now: Moment) -> RescuePlace {
    var reason = "no home folder"
    for folder in Surroundings.rescueFolders() {
      if PrivateFile.makeFolder(folder) {
        let path = newPath(in: folder, at: now)
        if PrivateFile.replace(path, with: text) { return .file(path: path) }
      }
      reason = String(cString: strerror(errno))
    }
    return .nowhere(reason: reason)
  }

  private static func newPath(in folder: String, at now: Moment) -> String {
    let stem = "\(folder)/note-\(now.local.iso.replacing(":", with: ""))-\(getpid())"
    var number = 1
    while access("\(stem)-\(number).txt", F_OK) == 0 { number += 1 }
    return "\(stem)-\(number).txt"
  }

  func remove(_ path: String) { unlink(path) }

  /// What earlier runs could not save of this journal, the oldest first.
  ///
  /// It is known by its file, and where that was moved by what the words belong to.
  func offers(in journal: Journal) -> [RescueOffer] {
    Surroundings.rescueFolders().flatMap(Self.files).compactMap { path in
      guard let file = PrivateFile.read(path), let text = RescuedText(fileText: file) else {
        return nil
      }
      let hasPlace = journal.has(text.place)
      guard hasPlace || text.journalPath == journalPath else { return nil }
      return RescueOffer(path: path, text: text, hasPlace: hasPlace)
    }
    .sorted { ($0.text.time.iso, $0.path) < ($1.text.time.iso, $1.path) }
  }

  private static func files(in folder: String) -> [String] {
    FolderContent.names(in: folder)
      .filter { $0.hasPrefix("note-") && $0.hasSuffix(".txt") }
      .map { "\(folder)/\($0)" }
  }
}

extension Journal {
  /// False too if the journal cannot be read.
  fileprivate func has(_ place: WrittenPlace) -> Bool {
    switch place {
    case .note(let id): (try? interview(id)) != nil
    case .draft(let id): (try? followUp(id)) != nil
    }
  }
}

extension RescuePlace {
  /// The program's last word about a text that it could not save.
  var sentence: String {
    switch self {
    case .file(let path):
      "What you wrote could not be saved in the journal. It is in the file \(path)."
    case .nowhere(let reason):
      "What you wrote could be saved neither in the journal nor in a file (\(reason))."
    }
  }
}

extension [RescuePlace] {
  /// Nil if everything was saved.
  var sentence: String? { isEmpty ? nil : map(\.sentence).joined(separator: " ") }
}
