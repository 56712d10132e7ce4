internal import AfterwordModel
internal import Glibc

/// What the program is told by the environment it was started in.
enum Surroundings {
  /// The time: that of the system, or the one at which `AFTERWORD_NOW` stops the clock.
  static func now() throws(CommandFailure) -> Moment {
    guard let text = variable("AFTERWORD_NOW") else { return systemTime() }
    guard let moment = Moment(iso: text), (1900...9000).contains(moment.today.year) else {
      throw CommandFailure(
        "AFTERWORD_NOW is not a time that is understood: \(text). Write it as in "
          + "2026-11-22T18:40:00+01:00, or unset it.",
        code: .wrongUsage
      )
    }
    return moment
  }

  /// The journal where no option names one.
  static func journalPath() throws(CommandFailure) -> String {
    if let path = variable("AFTERWORD_JOURNAL") { return path }
    return try defaultJournalPath()
  }

  /// `$XDG_DATA_HOME/afterword/journal.sqlite`, as the XDG Base Directory Specification says.
  private static func defaultJournalPath() throws(CommandFailure) -> String {
    guard let folder = folder(named: "XDG_DATA_HOME", inHome: ".local/share") else {
      throw CommandFailure(
        "There is no home folder to keep the journal in. Name a file with --journal.",
        code: .cannotWrite
      )
    }
    return folder + "/journal.sqlite"
  }

  /// `$XDG_CONFIG_HOME/afterword/config.toml`; nil without a home folder.
  static func configurationPath() -> String? {
    folder(named: "XDG_CONFIG_HOME", inHome: ".config").map { $0 + "/config.toml" }
  }

  /// Where what is not the journal itself is kept; nil without a home folder.
  static func stateFolder() -> String? {
    folder(named: "XDG_STATE_HOME", inHome: ".local/state")
  }

  /// Where words are kept that could not be saved, the best place first: where the journal's disk is
  /// full, that of the home folder often is too. The others may be emptied at the next start of the
  /// computer.
  static func rescueFolders() -> [String] {
    let running = variable("XDG_RUNTIME_DIR").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return [
      stateFolder(), running.map { $0 + "/afterword" }, "/tmp/afterword-\(geteuid())",
    ]
    .compactMap(\.self)
  }

  /// The folder in which all programs keep their configuration; nil without a home folder.
  static func configurationFolder() -> String? {
    base(named: "XDG_CONFIG_HOME", inHome: ".config")
  }

  private static func folder(named name: String, inHome place: String) -> String? {
    base(named: name, inHome: place).map { $0 + "/afterword" }
  }

  private static func base(named name: String, inHome place: String) -> String? {
    // A relative path in the variable is invalid and to be ignored.
    if let base = variable(name), base.hasPrefix("/") { return base }
    return home().map { "\($0)/\(place)" }
  }

  /// Whether the locale of the environment writes UTF-8.
  static var hasUTF8: Bool {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "C"
    let name = locale.lowercased()
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8")
  }

  /// Nil if the variable is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Asks the C library, since Foundation would read its time zone and locale data for it.
  private static func systemTime() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var local = tm()
    tzset()
    localtime_r(&time.tv_sec, &local)
    let milliseconds = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    return Moment(Instant(milliseconds: milliseconds), utcOffset: local.tm_gmtoff)
  }

  /// The home folder; nil if there is none.
  static func home() -> String? {
    if let home = variable("HOME") { return home }
    guard let home = getpwuid(getuid())?.pointee.pw_dir else { return nil }
    return String(cString: home)
  }
}
