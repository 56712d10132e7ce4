import AfterwordModel
import Testing

@testable import AfterwordExchange

@Suite("config.toml")
struct ConfigurationTests {
  private func sentences(_ text: String) -> [String] {
    Configuration.read(text).1.map { problem in
      let place = problem.place.map { "line \($0.line), column \($0.column)" } ?? "nowhere"
      return "\(place): \(problem.sentence)"
    }
  }

  @Test("An empty file changes nothing, and nothing is wrong with it")
  func empty() {
    let (configuration, problems) = Configuration.read("")
    #expect(configuration == Configuration())
    #expect(problems.isEmpty)
  }

  @Test("Numbers, switches, words, texts and days are read")
  func values() throws {
    let (configuration, problems) = Configuration.read(
      """
      holidays = [2026-12-25, "2027-01-01"]
      holiday-file = "berlin.ics"
      guard.unanswered = 3

      [thank-you]
      on = false
      due-hours = 12
      channel = "letter"
      """
    )
    var expected = Configuration()
    expected.holidays = Set(["2026-12-25", "2027-01-01"].compactMap(CalendarDay.init(iso:)))
    expected.holidayFile = "berlin.ics"
    expected.cadence.unanswered = 3
    expected.rules.thankYou.isOn = false
    expected.rules.thankYou.dueHours = 12
    expected.rules.thankYou.channel = .letter
    #expect(problems == [])
    #expect(configuration == expected)
  }

  @Test(
    "What is wrong is named with its line and column",
    arguments: [
      ("colour = 1", "line 1, column 1: colour is not known."),
      ("[thank-you]\n  due-hour = 24", "line 2, column 3: thank-you.due-hour is not known."),
      ("\n[thanks]\non = true", "line 2, column 1: thanks is not known."),
      ("[a.b]", "line 1, column 1: a is not known."),
      ("guard.\"x y\" = 1", "line 1, column 1: guard.x y is not known."),
      (
        "[thank-you]\ndue-hours = \"a day\"",
        "line 2, column 13: thank-you.due-hours is to be a whole number from 1 to 168; 24 stays "
          + "in force."
      ),
      (
        "[thank-you]\ndue-hours = 0",
        "line 2, column 13: thank-you.due-hours is to be a whole number from 1 to 168; 24 stays "
          + "in force."
      ),
      (
        "[guard]\nunanswered = 2.5",
        "line 2, column 14: guard.unanswered is to be a whole number from 0 to 20; 2 stays in "
          + "force."
      ),
      (
        "connect = { on = \"yes\" }",
        "line 1, column 18: connect.on is to be true or false; true stays in force."
      ),
      (
        "[thank-you]\nchannel = \"fax\"",
        "line 2, column 11: thank-you.channel is to be one of \"email\", \"linkedin\", \"phone\", "
          + "\"letter\", \"person\"; \"email\" stays in force."
      ),
      (
        "holidays = 2026-12-25",
        "line 1, column 12: holidays is to be days in brackets, as in [2026-12-25, 2026-12-26]; "
          + "[] stays in force."
      ),
      (
        "holidays = [2026-12-25,\n  \"Easter\"]",
        "line 2, column 3: this is no day, and left out of holidays. Write it as in 2026-12-25."
      ),
      (
        "holiday-file = 1",
        "line 1, column 16: holiday-file is to be text in quotes, on one line and without control "
          + "characters; \"\" stays in force."
      ),
      (
        "[me]\nname = \"Ada\\nBcc: all@acme.example\"",
        "line 2, column 8: me.name is to be text in quotes, on one line and without control "
          + "characters; \"\" stays in force."
      ),
      (
        "[me]\naddress = \"Torstr. 1\\u001b[2J\"",
        "line 2, column 11: me.address is to be text in quotes, with \\n between its lines and "
          + "without other control characters; \"\" stays in force."
      ),
      (
        "promise = false",
        "line 1, column 1: [promise] is a table with keys below it, and promise alone is nothing."
      ),
      (
        "[[guard]]\nunanswered = 1",
        "line 1, column 1: [guard] is a table with keys below it, and guard alone is nothing."
      ),
    ]
  )
  func problems(text: String, start: String) throws {
    let sentence = try #require(sentences(text).first)
    #expect(sentence.hasPrefix(start))
    #expect(sentences(text).count == 1)
  }

  @Test("An address has several lines, and comes back from the sample's spelling as it was")
  func address() throws {
    let (configuration, problems) = Configuration.read(
      #"""
      [me]
      name = "Ada \"A.\" O'Neil\\Stone"
      address = """
      Torstr. 1
      10119 Berlin"""
      """#
    )
    #expect(problems.isEmpty)
    #expect(configuration.sender.name == #"Ada "A." O'Neil\Stone"#)
    #expect(configuration.sender.address == "Torstr. 1\n10119 Berlin")
    let key = try #require(ConfigurationTable.keys.first { $0.path == ["me", "address"] })
    let spelling = key.text(in: configuration)
    #expect(spelling == #""Torstr. 1\n10119 Berlin""#)
    #expect(
      Configuration.read("[me]\naddress = \(spelling)").0.sender.address
        == configuration.sender.address
    )
  }

  @Test(
    "The quiet time may go over midnight",
    arguments: [
      (20, 8, [20, 23, 0, 7], [8, 12, 19]), (8, 20, [8, 19], [20, 23, 0, 7]),
      (22, 24, [22, 23], [0, 21]), (24, 6, [0, 5], [6, 23]), (0, 24, [0, 12, 23], []),
      (8, 8, [], [0, 7, 8, 23]), (0, 0, [], [0, 12]), (24, 24, [], [0, 23]), (24, 0, [], [0, 23]),
    ]
  )
  func quiet(from: Int, until: Int, quiet: [Int], loud: [Int]) {
    var reminders = Reminders()
    reminders.quietFrom = from
    reminders.quietUntil = until
    #expect(quiet.allSatisfy(reminders.isQuiet))
    #expect(!loud.contains(where: reminders.isQuiet))
  }

  @Test("What is wrong keeps its default, and all the rest is in force")
  func onlyTheRest() {
    let (configuration, problems) = Configuration.read(
      """
      holidays = [2026-12-25, 1, "Easter"]
      nothing = 1
      [status-check]
      second-days = 0
      business-days = 7
      """
    )
    var expected = Configuration()
    expected.holidays = Set([CalendarDay(iso: "2026-12-25")].compactMap(\.self))
    expected.rules.statusCheck.businessDays = 7
    #expect(configuration == expected)
    #expect(problems.map { $0.place?.line } == [1, 1, 2, 4])
  }

  @Test(
    "Of a text that is no TOML nothing is in force, and its place is told",
    arguments: [
      ("guard.unanswered = 3\n[thank-you\non = false", 2), ("a = 1\na = 2", 2),
      ("holidays = [2026-02-30]", 1), ("a = \"\u{7}\"", 1), ("=", 1),
      ("a = 9999999999999999999", 1),
    ]
  )
  func noTOML(text: String, line: Int) throws {
    let (configuration, problems) = Configuration.read(text)
    #expect(configuration == Configuration())
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.place?.line == line)
    #expect(problem.sentence.hasPrefix("this is not TOML: "))
    #expect(problem.sentence.hasSuffix(". All defaults stay in force."))
  }
}
