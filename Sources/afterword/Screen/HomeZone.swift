internal import AfterwordModel
internal import Foundation

/// Where the person is, as far as the system knows.
enum HomeZone {
  /// An IANA time zone identifier.
  ///
  /// Foundation takes half a millisecond to set up its time zones, so that it is only asked where
  /// the usual places do not tell.
  static var identifier: String { zoneOfSystem ?? TimeZone.current.identifier }

  /// The zone, if its clocks show the same as the moment's; a moment that stops the clock tells an
  /// offset from UTC only, which may be that of another zone.
  static func identifier(at moment: Moment) -> String? {
    var seconds = time_t(moment.instant.seconds)
    var local = tm()
    tzset()
    guard localtime_r(&seconds, &local) != nil, local.tm_gmtoff == moment.utcOffset else {
      return nil
    }
    return identifier
  }

  private static let folder = "/usr/share/zoneinfo/"

  /// What `TZ` names, else what /etc/localtime is a link to.
  private static var zoneOfSystem: String? {
    let name = getenv("TZ") == nil ? linkedZone : Surroundings.variable("TZ")
    return name.flatMap { isZone($0) ? $0 : nil }
  }

  private static var linkedZone: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/etc/localtime", &buffer, buffer.count)
    guard length > 0 else { return nil }
    let target = String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard target.hasPrefix(folder) else { return nil }
    return String(target.dropFirst(folder.count))
  }

  /// Whether it is the name of a zone, and not one of the other files there, or a rule.
  private static func isZone(_ name: String) -> Bool {
    guard let first = name.first, first.isUppercase, !name.utf8.contains(UInt8(ascii: ".")) else {
      return false
    }
    var status = stat()
    return stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
