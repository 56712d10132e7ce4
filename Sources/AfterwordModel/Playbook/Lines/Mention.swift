/// A person named in a line: "@Maria Rossi".
public struct Mention: Sendable, Hashable {
  /// As it is written in the line, or as it is known.
  public var name: String
  /// UTF-8 offsets in the line, the @ included.
  public var range: Range<Int>

  public init(name: String, range: Range<Int>) {
    self.name = name
    self.range = range
  }
}

extension Mention {
  /// Every person that a line names, in its order. A known person is found in any case, by the whole
  /// name or by a first name that only one of them has; of others the name is what begins in upper
  /// case.
  public static func all(in line: String, knownNames: [String]) -> [Mention] {
    guard line.utf8.contains(UInt8(ascii: "@")) else { return [] }
    return all(in: line, known: KnownNames(knownNames))
  }

  /// The same for many lines, with the names made ready once.
  public static func all(in line: String, known: KnownNames) -> [Mention] {
    guard line.utf8.contains(UInt8(ascii: "@")) else { return [] }
    var found: [Mention] = []
    var start = line.startIndex
    while let sign = line[start...].firstIndex(of: "@") {
      let nameStart = line.index(after: sign)
      start = nameStart
      guard mayBegin(at: sign, in: line) else { continue }
      let rest = line[nameStart...]
      guard let name = known.name(atStartOf: rest) ?? FoundName(writtenAtStartOf: rest)
      else { continue }
      start = name.end
      found.append(
        Mention(
          name: name.name,
          range: line.utf8.distance(
            from: line.startIndex,
            to: sign
          )..<line.utf8.distance(from: line.startIndex, to: name.end)
        )
      )
    }
    return found
  }

  /// Not in an e-mail address.
  private static func mayBegin(at sign: String.Index, in line: String) -> Bool {
    guard sign > line.startIndex else { return true }
    let before = line[line.index(before: sign)]
    return !(before.isLetter || before.isNumber || "._-+%@/".contains(before))
  }
}
