import Foundation
import PseudoTerminal
import Testing

@Suite("Reminders by cron")
struct CrontabTests {
  private let journal: OwnJournal
  private let programs: FakePrograms

  init() throws {
    journal = try OwnJournal()
    programs = try FakePrograms(beside: journal)
    try programs.addCrontab()
    try programs.add("notify-send")
  }

  private static let begin =
    "# afterword reminders: begin (afterword reminders remove takes these lines away)"
  private static let end = "# afterword reminders: end"

  private func crontab() throws -> String {
    String(decoding: try #require(programs.crontab), as: UTF8.self)
  }

  /// The program that is installed is a copy with a name that neither cron nor a shell may take apart.
  private func installStrangeProgram() throws -> ProgramResult {
    let program = try journal.copyProgram(to: journal.folder + "/it's 50% \"$HOME\" \\ `b`")
    return try runProgram(
      program,
      ["reminders", "install", "--cron", "--yes", "--every", "10"],
      environment: journal.environment.merging(programs.path) { $1 }
    )
  }

  @Test("The line is one that cron and its shell run as it is meant, whatever stands in the path")
  func runs() throws {
    #expect(try installStrangeProgram().status == .success)
    let lines = try crontab().split(separator: "\n")
    #expect(lines.count == 3)
    let words = lines[1].split(separator: " ", maxSplits: 5)
    #expect(words.prefix(5) == ["*/10", "*", "*", "*", "*"])
    // What crontab(5) says of a command: `\%` is a percent sign, and any other one would end it.
    let command = String(words[5]).replacing("\\%", with: "\u{1}")
    #expect(!command.contains("%"))
    _ = try journal.addAcme()
    let cron = try runProgram(
      "/bin/sh",
      ["-c", command.replacing("\u{1}", with: "%")],
      environment: [
        "PATH": programs.path["PATH"] ?? "", "AFTERWORD_NOW": "2026-11-22T18:40:00+01:00",
      ]
    )
    #expect(cron.status == .success)
    #expect(cron.standardOutput.isEmpty && cron.standardError.isEmpty)
    #expect(try programs.called().contains { $0.hasSuffix("<2 follow-ups are late.>") })
  }

  @Test("All other lines stay byte for byte, and remove leaves the crontab as it was")
  func otherLines() throws {
    let mine = "MAILTO=\"\"\n\n# ünïcode\r\n\t5 4 * * * backup \\% `x`  \n\n"
    try programs.setCrontab(mine)
    for every in ["15", "60", "720"] {
      let result = try journal.run(
        "reminders",
        "install",
        "--cron",
        "--yes",
        "--every",
        every,
        besides: programs
      )
      #expect(result.status == .success)
      #expect(try crontab().hasPrefix(mine + Self.begin + "\n"))
      #expect(try crontab().hasSuffix("\n" + Self.end + "\n"))
      #expect(try crontab().components(separatedBy: "afterword reminders: begin").count == 2)
    }
    #expect(try crontab().contains("\n0 */12 * * * XDG_CONFIG_HOME="))
    try programs.setCrontab(try crontab() + "1 2 * * * after\n")
    let removal = try journal.run("reminders", "remove", "--yes", besides: programs)
    #expect(removal.status == .success)
    #expect(removal.standardOutput.hasPrefix("run crontab -\n    - \(Self.begin)\n    - 0 */12 "))
    #expect(try crontab() == mine + "1 2 * * * after\n")
  }

  @Test("Where there was no crontab, there is none after remove")
  func onlyOurs() throws {
    _ = try journal.run("reminders", "install", "--cron", "--yes", besides: programs)
    let shown = try journal.run("reminders", besides: programs).standardOutput
    #expect(shown.hasPrefix("In your crontab:\n\(Self.begin)\n*/30 * * * * "))
    _ = try journal.run("reminders", "remove", "--yes", besides: programs)
    #expect(programs.crontab == nil)
    #expect(try programs.changesCalled() == ["crontab <->", "crontab <-r>"])
  }

  @Test("Without an answer nothing is written")
  func preview() throws {
    let result = try journal.run("reminders", "install", "--cron", besides: programs)
    #expect(result.status == .code(64))
    #expect(result.standardOutput.hasPrefix("run crontab -\n    + \(Self.begin)\n    + */30 "))
    #expect(programs.crontab == nil)
  }

  @Test("A crontab that cannot be read is not written over")
  func unreadable() throws {
    try programs.setCrontab("1 2 * * * mine\n")
    try programs.add("crontab", "[ \"$1\" = - ] || { echo 'disk trouble' >&2; exit 1; }")
    let result = try journal.run("reminders", "install", "--cron", "--yes", besides: programs)
    #expect(result.status == .code(1))
    #expect(
      result.standardError
        == "afterword: Your crontab cannot be read. crontab -l ended with code 1: disk trouble.\n"
    )
    #expect(try programs.changesCalled().isEmpty)
  }

  @Test("Neither is one that is not UTF-8, or in which our comments were changed")
  func strange() throws {
    let table = URL(filePath: programs.folder + "/table")
    for content in [Data([0x23, 0xFF, 0x0A]), Data("\(Self.begin)\n1 2 * * * x\n".utf8)] {
      try content.write(to: table)
      for arguments in [["install", "--cron"], ["remove"]] {
        let result = try runProgram(
          afterwordBinary(),
          ["reminders"] + arguments + ["--yes"],
          environment: journal.environment.merging(programs.path) { $1 }
        )
        #expect(result.status == .code(65))
      }
      #expect(programs.crontab == content)
    }
    #expect(try programs.changesCalled().isEmpty)
  }

  @Test("One of the two ways takes the place of the other")
  func oneWay() throws {
    try programs.add("systemctl")
    let units = journal.folder + "/config/systemd/user"
    _ = try journal.run("reminders", "install", "--yes", besides: programs)
    #expect(try FileManager.default.contentsOfDirectory(atPath: units).count == 2)
    _ = try journal.run("reminders", "install", "--cron", "--yes", besides: programs)
    #expect(try FileManager.default.contentsOfDirectory(atPath: units).isEmpty)
    #expect(try crontab().hasPrefix(Self.begin))
    _ = try journal.run("reminders", "install", "--yes", besides: programs)
    #expect(try FileManager.default.contentsOfDirectory(atPath: units).count == 2)
    #expect(programs.crontab == nil)
  }
}
