import Foundation
import PseudoTerminal
import Testing

@Suite("config.toml and the commands")
struct ConfigurationCommandTests {
  @Test("Without a file, config names the place of one, and every command is silent about it")
  func missing() throws {
    let journal = try OwnJournal()
    let result = try journal.run("config")
    #expect(result.status == .success)
    #expect(
      result.standardOutput
        == "\(journal.configurationPath) is not there: the defaults are in force.\n"
    )
    _ = try journal.addAcme()
    #expect(try journal.run("list").standardError.isEmpty)
  }

  @Test("--print-default writes a file with which nothing is wrong")
  func printDefault() throws {
    let journal = try OwnJournal()
    try journal.configure(journal.printed("config", "--print-default"))
    let result = try journal.run("config", "--check")
    #expect(result.status == .success && result.standardOutput.isEmpty)
    #expect(try journal.printed("config") == journal.configurationPath)
  }

  @Test("What is wrong is listed with its place and exit code 65; commands say the first and go on")
  func problems() throws {
    let journal = try OwnJournal()
    try journal.configure("[thank-you]\ndue-hour = 1\nletter-days = \"two\"\n")
    let check = try journal.run("config", "--check")
    let path = journal.configurationPath
    #expect(check.status == .code(65))
    #expect(
      check.standardOutput == """
        \(path):2:1: thank-you.due-hour is not known. afterword config --print-default writes all keys.
        \(path):3:15: thank-you.letter-days is to be a whole number from 0 to 30; 3 stays in force.

        """
    )
    _ = try journal.addAcme()
    let list = try journal.run("list")
    #expect(list.status == .success && list.standardOutput.contains("Acme"))
    #expect(
      list.standardError
        == "afterword: \(path):2:1: thank-you.due-hour is not known. afterword config "
        + "--print-default writes all keys. 1 more problem: afterword config\n"
    )
  }

  @Test("A file that cannot be read as text is a problem, not an end")
  func unreadable() throws {
    let journal = try OwnJournal()
    try Data([0x61, 0xFF]).write(to: URL(filePath: journal.configurationPath))
    let result = try journal.run("config")
    #expect(result.status == .code(65))
    #expect(result.standardOutput.contains("It is not UTF-8 text. All defaults stay in force."))
    #expect(try journal.run("add", "Acme", "SRE", "--at", "now").status == .success)
  }

  @Test("A rule's number and a holiday move what is planned")
  func numbers() throws {
    let journal = try OwnJournal()
    try journal.configure("holidays = [2026-11-20]\nstatus-check.business-days = 3\n")
    _ = try journal.addAcme()
    // Thu 19 Nov, without Friday: Mon, Tue, Wed.
    #expect(try journal.printed("show", "acme").contains("Wed 25 Nov  Status check"))
  }

  @Test("Holidays of a file beside config.toml count, and its problems are told")
  func holidayFile() throws {
    let journal = try OwnJournal()
    try journal.configure("holiday-file = \"days.txt\"\nstatus-check.business-days = 3\n")
    let days = journal.folder + "/config/afterword/days.txt"
    try "2026-11-20\nsoon\n".write(toFile: days, atomically: true, encoding: .utf8)
    let check = try journal.run("config")
    #expect(check.status == .code(65) && check.standardOutput.contains("\(days):2:1: "))
    _ = try journal.addAcme()
    #expect(try journal.printed("show", "acme").contains("Wed 25 Nov  Status check"))
  }

  @Test("A holiday file that is not there is told")
  func missingHolidayFile() throws {
    let journal = try OwnJournal()
    try journal.configure("holiday-file = \"~/none.ics\"\n")
    let result = try journal.run("config", with: ["HOME": "/nowhere"])
    #expect(result.status == .code(65))
    #expect(result.standardOutput.contains("/nowhere/none.ics: There is no such holiday-file.\n"))
  }
}
