internal import CNcurses

/// What the description of the opened terminal says. Only asked between open and close.
enum Description {
  /// A string capability; nil where the terminal does not have it.
  static func string(_ name: String) -> [UInt8]? {
    guard let value = tigetstr(name), Int(bitPattern: value) != -1 else { return nil }
    let bytes = Array(String(cString: value).utf8)
    return bytes.isEmpty ? nil : bytes
  }

  /// A string capability as it may be written directly: without padding such as `$<5/>`.
  static func unpadded(_ name: String) -> [UInt8] {
    var rest = (string(name) ?? [])[...]
    var bytes: [UInt8] = []
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }
}
