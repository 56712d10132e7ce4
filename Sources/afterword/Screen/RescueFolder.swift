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

  /// Keeps a note in the file that held it before, else in a new one.
  func keep(_ order: RescueOrder, at now: Moment) -> RescuePlace {
    let note = RescuedNote(
      interviewID: order.save.interviewID,
      title: order.title,
      journalPath: journalPath,
      time: now.local,
      base: TextChecksum(of: order.save.base),
      text: order.save.text
    )
    guard let earlier = order.earlierPath else { return Self.keep(note.fileText, at: now) }
    if PrivateFile.replace(earlier, with: note.fileText) { return .file(path: earlier) }
    let place = Self.keep(note.fileText, at: now)
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
  /// It is known by its file, and where that was moved by the interview.
  func offers(in journal: Journal) -> [RescueOffer] {
    Surroundings.rescueFolders().flatMap(Self.files).compactMap { path in
      guard let text = PrivateFile.read(path), let note = RescuedNote(fileText: text) else {
        return nil
      }
      let hasInterview = (try? journal.interview(note.interviewID)) != nil
      guard hasInterview || note.journalPath == journalPath else { return nil }
      return RescueOffer(path: path, note: note, hasInterview: hasInterview)
    }
    .sorted { ($0.note.time.iso, $0.path) < ($1.note.time.iso, $1.path) }
  }

  private static func files(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix("note-"), name.hasSuffix(".txt") { paths.append("\(folder)/\(name)") }
    }
    return paths
  }
}

extension RescuePlace {
  /// The program's last word about a note that it could not save.
  var sentence: String {
    switch self {
    case .file(let path):
      "Your note could not be saved in the journal. It is in the file \(path)."
    case .nowhere(let reason):
      "Your note could be saved neither in the journal nor in a file (\(reason))."
    }
  }
}
