/// Something in config.toml that is not as it is to be. The default stays in force for it.
public struct ConfigurationProblem: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// The text is no TOML, for this reason: nothing of it is in force.
    case notTOML(String)
    case unknownKey(String)
    /// The key's value is to be what the demand says.
    case wrongValue(key: String, demand: String, default: String)
    case notADay(key: String)
    /// A table stands where a key belongs, or a key where a table does.
    case notATable(String)
  }

  /// Nil if it is not known.
  public var place: TOMLPlace?
  public var kind: Kind

  /// What is wrong and what is in force now, with a full stop; without the place.
  public var sentence: String {
    switch kind {
    case .notTOML(let reason):
      "this is not TOML: \(reason). All defaults stay in force."
    case .unknownKey(let key):
      "\(key) is not known. afterword config --print-default writes all keys."
    case .wrongValue(let key, let demand, let standard):
      "\(key) is to be \(demand); \(standard) stays in force."
    case .notADay(let key):
      "this is no day, and left out of \(key). Write it as in 2026-12-25."
    case .notATable(let name):
      "[\(name)] is a table with keys below it, and \(name) alone is nothing."
    }
  }
}

/// A place in a text, both numbers counted from 1; columns in Unicode scalars, as toml++ does.
public struct TOMLPlace: Sendable, Hashable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: TOMLPlace, right: TOMLPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
