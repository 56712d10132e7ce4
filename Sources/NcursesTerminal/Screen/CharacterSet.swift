internal import Glibc

/// The character set of the user's locale, as the C library and ncurses see it.
enum CharacterSet {
  /// Adopts the user's locale and says whether it is UTF-8.
  ///
  /// A UTF-8 locale that is named but not installed, as in many containers, becomes `C.UTF-8`.
  static func adopt() -> Bool {
    if setlocale(LC_CTYPE, "") == nil, isUTF8(localeName) { setlocale(LC_CTYPE, "C.UTF-8") }
    guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
    return isUTF8(String(cString: codeset))
  }

  private static var localeName: String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(variable), value.pointee != 0 { return String(cString: value) }
    }
    return ""
  }

  /// With or without a modifier, as in "de_DE.UTF-8@euro".
  private static func isUTF8(_ name: String) -> Bool {
    let name = name.lowercased().prefix { $0 != "@" }
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8")
  }
}
