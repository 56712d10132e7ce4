/// Who said a line of a note.
enum Speaker {
  /// The one person whom the line names, else the only one who took part; nil where it may have been
  /// several, or somebody who is not known.
  static func clear(from line: String, round: [Person], application: [Person]) -> PersonID? {
    let people = round + application.filter { other in !round.contains { $0.id == other.id } }
    let names = Mention.all(in: line, knownNames: people.map(\.name)).map(\.name)
    let named = people.filter { names.contains($0.name) }
    if named.count == 1 { return named[0].id }
    return names.isEmpty && round.count == 1 ? round[0].id : nil
  }
}
