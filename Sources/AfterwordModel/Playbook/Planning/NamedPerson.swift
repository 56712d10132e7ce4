/// Whom a line of a note names, as far as its dates are looked for.
enum NamedPerson: Hashable {
  case nobody
  /// An `@` with a name that none of the people has.
  case stranger
  case somebody(PersonID)

  /// A first name that several have is that of the one who took part. A name without an `@` counts if
  /// it is written in upper case.
  init(in line: String, participants: [PersonID], others: [PersonID], people: [PersonID: Person]) {
    let line = String(line.prefix(LineDate.reach))
    guard Self.mayBeNamed(in: line) else {
      self = .nobody
      return
    }
    let groups = [participants + others, participants].map { Names($0, people: people) }
    if let found = groups.lazy.compactMap({ $0.mentioned(in: line) }).first {
      self = .somebody(found)
    } else if !Mention.all(in: line, knownNames: []).isEmpty {
      self = .stranger
    } else if let found = groups.lazy.compactMap({ $0.written(in: line) }).first {
      self = .somebody(found)
    } else {
      self = .nobody
    }
  }

  /// Most lines need no closer look.
  private static func mayBeNamed(in line: String) -> Bool {
    line.contains { $0 == "@" || $0.mayBeginName }
  }
}

/// The names of some people, to be found in a line.
private struct Names {
  private let ids: [String: PersonID]
  private let known: KnownNames

  init(_ people: [PersonID], people known: [PersonID: Person]) {
    let named = people.compactMap { id in known[id].map { ($0.name, id) } }
    ids = Dictionary(named) { first, _ in first }
    self.known = KnownNames(named.map(\.0))
  }

  func mentioned(in line: String) -> PersonID? {
    Mention.all(in: line, known: known).lazy.compactMap { ids[$0.name] }.first
  }

  func written(in line: String) -> PersonID? {
    var isInsideWord = false
    for start in line.indices {
      let character = line[start]
      if character.mayBeginName, !(isInsideWord && character.isCased),
        let found = known.name(atStartOf: line[start...])
      {
        return ids[found.name]
      }
      isInsideWord = character.isLetter || character.isNumber
    }
    return nil
  }
}

extension Character {
  /// Letters in upper case, and those of scripts without case.
  fileprivate var mayBeginName: Bool { isLetter && !isLowercase }
}
