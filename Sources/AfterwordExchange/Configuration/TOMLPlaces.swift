internal import TOMLKit

/// Where the keys and values of a TOML text stand, which TOMLKit does not tell. The text is one that
/// it could read.
struct TOMLPlaces {
  private struct Entry {
    var path: [String]
    var key: TOMLPlace
    /// That of the header, of a table that has one.
    var value: TOMLPlace
  }

  private var entries: [Entry] = []

  init(of text: String) {
    var walk = TOMLWalk(text)
    var section: [String] = []
    while walk.skip({ $0.properties.isWhitespace || $0 == TOMLWalk.byteOrderMark }), !walk.isAtEnd {
      let place = walk.place
      if walk.next == "#" {
        walk.skip { $0 != "\n" }
      } else if walk.next == "[" {
        walk.skip { $0 == "[" }
        section = walk.takeKey()
        walk.skip { $0 == "]" }
        entries.append(Entry(path: section, key: place, value: place))
      } else {
        addPair(in: section, from: &walk)
      }
    }
  }

  /// Where the key stands, or the first one below it; nil if there is none.
  func key(_ path: [String]) -> TOMLPlace? {
    entries.first { $0.path.starts(with: path) }?.key
  }

  /// Where the value of the key begins. Elements of an array have their index as the last name.
  func value(_ path: [String]) -> TOMLPlace? {
    entries.first { $0.path.starts(with: path) }?.value
  }

  private mutating func addPair(in section: [String], from walk: inout TOMLWalk) {
    let key = walk.place
    let path = section + walk.takeKey()
    walk.advance()
    walk.skip { $0 == " " || $0 == "\t" }
    entries.append(Entry(path: path, key: key, value: walk.place))
    addValue(path, from: &walk)
  }

  private mutating func addValue(_ path: [String], from walk: inout TOMLWalk) {
    switch walk.next {
    case "\"", "'": walk.skipString()
    case "[":
      var index = 0
      walk.takeItems(until: "]") { walk in
        let element = path + [String(index)]
        entries.append(Entry(path: element, key: walk.place, value: walk.place))
        addValue(element, from: &walk)
        index += 1
      }
    case "{": walk.takeItems(until: "}") { addPair(in: path, from: &$0) }
    default: walk.skip { !",]}#\n".unicodeScalars.contains($0) }
    }
  }
}
