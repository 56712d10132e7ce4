internal import TextEditing

/// As a file that a person can read: some lines that say what it is, a line of its own, and then the
/// words, byte for byte.
extension RescuedText {
  private static let greeting =
    "These words could not be saved in the journal. Afterword offers to put them back at its next"
    + " start."
  private static let border = "\n----\n"

  public var fileText: String {
    """
    \(Self.greeting)

    \(place.fileNames.title): \(title.onOneLine)
    Kept: \(time.iso)
    Journal: \(journalPath.onOneLine)
    \(place.fileNames.letters): \(place.letters)
    Before: \(base.byteCount) bytes, checksum \(String(base.value, radix: 16))
    """ + Self.border + text
  }

  /// Nil unless the file is one.
  public init?(fileText: String) {
    guard fileText.hasPrefix(Self.greeting), let border = fileText.firstRange(of: Self.border)
    else { return nil }
    let head = fileText[..<border.lowerBound].split(separator: "\n")
    func value(_ name: String) -> String? {
      head.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
    }
    let interview = value(FileNames.note.letters).flatMap(InterviewID.init(letters:))
    let followUp = value(FileNames.draft.letters).flatMap(FollowUpID.init(letters:))
    guard let place = interview.map(WrittenPlace.note) ?? followUp.map(WrittenPlace.draft),
      let title = value(place.fileNames.title), let journal = value("Journal"),
      let time = value("Kept").flatMap({ LocalTime(iso: $0) }),
      let base = value("Before").flatMap(TextChecksum.init(words:))
    else { return nil }
    self.init(
      place: place,
      title: title.withItsLines,
      journalPath: journal.withItsLines,
      time: time,
      base: base,
      text: String(fileText[border.upperBound...])
    )
  }
}

/// What a file calls the title and the letters of a place.
private struct FileNames {
  let title: String
  let letters: String

  static let note = FileNames(title: "Note", letters: "Interview")
  static let draft = FileNames(title: "Message", letters: "Follow-up")
}

extension WrittenPlace {
  fileprivate var fileNames: FileNames {
    switch self {
    case .note: .note
    case .draft: .draft
    }
  }
}

extension TextChecksum {
  /// As in "17 bytes, checksum 1f".
  fileprivate init?(words: String) {
    let parts = words.split(separator: " ")
    guard parts.count == 4, let byteCount = Int(parts[0]), let value = UInt64(parts[3], radix: 16)
    else { return nil }
    self.init(byteCount: byteCount, value: value)
  }
}

extension String {
  /// Line feeds as `\n`, and so backslashes as `\\`.
  fileprivate var onOneLine: String {
    replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  /// The opposite of `onOneLine`.
  fileprivate var withItsLines: String {
    var text = ""
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        text.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
