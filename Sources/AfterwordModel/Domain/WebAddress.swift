/// The address of a page, fit to be given to a browser: http or https and nothing else.
public struct WebAddress: Sendable, Hashable {
  /// Printable ASCII.
  public let text: String

  /// Nil unless the text is an http or https address, or one that only lacks the `https://`.
  public init?(_ text: String) {
    let text = text.trimmed
    let folded = text.lowercased()
    let prefixes = ["https://", "http://"]
    if let prefix = prefixes.first(where: folded.hasPrefix) {
      self.init(host: text.dropFirst(prefix.count), after: prefix)
    } else {
      self.init(host: text[...], after: prefixes[0])
    }
  }

  private init?(host: Substring, after prefix: String) {
    let name = host.prefix { !"/?#".contains($0) }
    // A colon would be another scheme, or a port; an @ hides where it really goes.
    guard name.contains("."), name.allSatisfy({ $0.isLetter || $0.isNumber || ".-".contains($0) }),
      name.first.map({ $0.isLetter || $0.isNumber }) == true
    else { return nil }
    text = prefix + host.percentEncoded(keeping: Self.kept)
  }

  /// RFC 3986: reserved and unreserved characters, and the percent of what is encoded already.
  private static let kept = Set("!#$%&'()*+,-./:;=?@[]_~".utf8)
}

extension StringProtocol {
  /// The UTF-8 of the text, with every byte as `%XX` (RFC 3986, section 2.1) but ASCII letters, digits
  /// and those given.
  public func percentEncoded(keeping kept: Set<UInt8>) -> String {
    var encoded: [UInt8] = []
    for byte in utf8 {
      let isAlphanumeric =
        byte < 0x80 && (Character(Unicode.Scalar(byte)).isLetter || (0x30...0x39).contains(byte))
      if isAlphanumeric || kept.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [0x25, byte.hexDigits.high, byte.hexDigits.low]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}

extension UInt8 {
  /// Two capital hexadecimal digits in ASCII.
  public var hexDigits: (high: UInt8, low: UInt8) {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }
    return (digit(self >> 4), digit(self & 0x0F))
  }
}
