internal import AfterwordExchange
internal import AfterwordModel
internal import Glibc

/// What the person has configured: their config.toml, their calendar file, and where they are.
struct OwnConfiguration {
  /// Nil without a home folder.
  let path: String?
  /// Whether there is a config.toml, read or not.
  private(set) var isThere = false
  /// Everything in the files that is not as it is to be: where, and a sentence. The defaults are in
  /// force for it.
  private(set) var problems: [Problem] = []
  private(set) var configuration = Configuration()
  /// The rules, the guard and the holidays of both files, for where the person is.
  private(set) var playbook: Playbook

  struct Problem {
    var path: String
    var place: TOMLPlace?
    var sentence: String

    /// As compilers write it, so that editors can go there.
    var line: String {
      let place = place.map { "\($0.line):\($0.column): " } ?? " "
      return "\(path):\(place)\(sentence)"
    }
  }

  /// Without a config.toml nothing but its absence is looked at.
  static func read(at now: Moment) -> OwnConfiguration {
    var own = OwnConfiguration(at: now, path: Surroundings.configurationPath())
    if let path = own.path { own.read(path, year: now.today.year) }
    return own
  }

  /// The defaults, whatever config.toml says.
  static func standard(at now: Moment) -> OwnConfiguration {
    OwnConfiguration(at: now, path: nil)
  }

  private init(at now: Moment, path: String?) {
    self.path = path
    playbook = Playbook(
      calendar: PersonalCalendar(zone: HomeZone.identifier(at: now), utcOffset: now.utcOffset)
    )
  }

  private mutating func read(_ path: String, year: Int) {
    switch TextFile.read(path) {
    case .missing: return
    case .unreadable(let reason):
      isThere = true
      problems.append(Problem(path: path, sentence: "\(reason). All defaults stay in force."))
    case .text(let text):
      isThere = true
      let (read, problems) = Configuration.read(text)
      configuration = read
      self.problems += problems.map { Problem(path: path, place: $0.place, sentence: $0.sentence) }
      playbook.rules = configuration.rules
      playbook.cadence = configuration.cadence
      playbook.calendar.holidays = configuration.holidays
      if !configuration.holidayFile.isEmpty {
        readHolidays(fullPath(configuration.holidayFile, beside: path), year: year)
      }
    }
  }

  /// Plans look back on what was promised, and ahead to what keeps in touch.
  private mutating func readHolidays(_ path: String, year: Int) {
    switch TextFile.read(path) {
    case .missing:
      problems.append(Problem(path: path, sentence: "There is no such holiday-file."))
    case .unreadable(let reason):
      problems.append(Problem(path: path, sentence: "\(reason). No holidays were read from it."))
    case .text(let text):
      let (days, problems) = HolidayFile.days(in: text, years: year - 1...year + 2)
      self.problems += problems.map { problem in
        let place = TOMLPlace(line: problem.line, column: 1)
        return Problem(path: path, place: place, sentence: problem.sentence)
      }
      playbook.calendar.holidays.formUnion(days)
    }
  }

  private func fullPath(_ path: String, beside file: String) -> String {
    if path.hasPrefix("/") { return path }
    if path.hasPrefix("~/"), let home = Surroundings.home() { return home + path.dropFirst() }
    return file[...(file.lastIndex(of: "/") ?? file.startIndex)] + path
  }

  /// One sentence or two about all problems; nil without any.
  var notice: String? {
    guard let first = problems.first else { return nil }
    let others = problems.count - 1
    let more =
      others == 0 ? "" : " \(others) more problem\(others == 1 ? "" : "s"): afterword config"
    return first.line + more
  }
}
