import Foundation
import PseudoTerminal
import Testing

@Suite("Reminders by systemd")
struct TimerTests {
  private let journal: OwnJournal
  private let programs: FakePrograms
  private var units: String { journal.folder + "/config/systemd/user" }

  init() throws {
    journal = try OwnJournal()
    programs = try FakePrograms(beside: journal)
    try programs.add("systemctl", "case \"$2\" in is-active) echo active ;; esac")
    try programs.add("notify-send")
  }

  private func unit(_ name: String) throws -> String {
    try String(contentsOfFile: "\(units)/\(name)", encoding: .utf8)
  }

  private func unitNames() throws -> [String] {
    guard FileManager.default.fileExists(atPath: units) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: units).sorted()
  }

  private func install(_ more: String..., with extra: [String: String] = [:]) throws
    -> ProgramResult
  {
    try runProgram(
      afterwordBinary(),
      ["reminders", "install"] + more,
      environment: journal.environment.merging(programs.path) { $1 }.merging(extra) { $1 }
    )
  }

  @Test("Without an answer it only shows what it would write and run")
  func preview() throws {
    let result = try install()
    #expect(result.status == .code(64))
    #expect(result.standardError == "afterword: Nothing was changed. --yes does all of this.\n")
    let lines = result.standardOutput.split(separator: "\n").filter { !$0.hasPrefix("    ") }
    #expect(
      lines == [
        "write \(units)/afterword-reminders.service", "write \(units)/afterword-reminders.timer",
        "run systemctl --user daemon-reload",
        "run systemctl --user enable --now afterword-reminders.timer",
      ]
    )
    #expect(try programs.changesCalled().isEmpty && unitNames().isEmpty)
  }

  @Test("It writes what it has shown, and runs what it has shown")
  func installs() throws {
    let result = try install("--yes", "--every", "120")
    #expect(result.status == .success)
    #expect(
      result.standardError
        == "Reminders are on: every 2 hours. No notice comes from 20 to 8 o'clock.\n"
    )
    let program = URL(filePath: try afterwordBinary()).resolvingSymlinksInPath().path
    #expect(
      try unit("afterword-reminders.service") == """
        # Written by afterword reminders install; afterword reminders remove takes it away.
        [Unit]
        Description=Afterword tells on the desktop what is due

        [Service]
        Type=oneshot
        Environment="XDG_CONFIG_HOME=\(journal.folder)/config"
        Environment="TZ=Europe/Berlin"
        ExecStart="\(program)" "today" "--notify" "--journal" "\(journal.path)"

        """
    )
    #expect(
      try unit("afterword-reminders.timer") == """
        # Written by afterword reminders install; afterword reminders remove takes it away.
        [Unit]
        Description=Afterword looks every 2 hours for what is due

        [Timer]
        OnStartupSec=1min
        OnUnitActiveSec=120min

        [Install]
        WantedBy=timers.target

        """
    )
    let shown = result.standardOutput.split(separator: "\n").filter { $0.hasPrefix("    ") }
    let written = try unit("afterword-reminders.service") + unit("afterword-reminders.timer")
    #expect(
      shown.map { $0.dropFirst(4) } == written.split(separator: "\n").filter { !$0.isEmpty }
    )
    #expect(
      try programs.changesCalled() == [
        "systemctl <--user> <daemon-reload>",
        "systemctl <--user> <enable> <--now> <afterword-reminders.timer>",
      ]
    )
  }

  @Test(
    "On a terminal it asks, and does nothing unless the answer is yes",
    arguments: ["n", "", "y"]
  )
  func question(answer: String) throws {
    let terminal = try PseudoTerminal(
      program: afterwordBinary(),
      arguments: ["reminders", "install"],
      environment: journal.environment.merging(programs.path) { $1 }
    )
    try terminal.wait(for: "Do all of this? y and Enter")
    #expect(try unitNames().isEmpty)
    try terminal.send(answer + "\n")
    #expect(try terminal.waitForExit() == .success)
    #expect(try unitNames().count == (answer == "y" ? 2 : 0))
  }

  @Test(
    "systemd takes the units, whatever stands in the paths",
    .enabled(if: (try? runProgram("systemd-analyze", ["--version"]))?.status == .success)
  )
  func verified() throws {
    let place = journal.folder + "/50% of $HOME, {a} b"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let program = try journal.copyProgram(to: place + "/after word")
    let result = try runProgram(
      program,
      ["reminders", "install", "--yes", "--journal", "it's \"my\" %j\\$HOME.sqlite"],
      environment: journal.environment.merging(programs.path) { $1 },
      directory: place
    )
    #expect(result.status == .success)
    let line = try unit("afterword-reminders.service").split(separator: "\n").last
    let escaped = journal.folder + "/50%% of $$HOME, {a} b"
    #expect(
      line == """
        ExecStart="\(journal.folder)/50%% of $HOME, {a} b/after word" "today" "--notify" "--journal" \
        "\(escaped)/it's \\"my\\" %%j\\\\$$HOME.sqlite"
        """
    )
    let verdict = try runProgram(
      "systemd-analyze",
      ["verify", "--user", units + "/afterword-reminders.timer"],
      environment: journal.environment.merging([
        "XDG_RUNTIME_DIR": journal.folder, "HOME": journal.folder,
      ]) { $1 }
    )
    #expect(verdict.status == .success)
    #expect(!verdict.standardError.contains("afterword"), "\(verdict.standardError)")
  }

  @Test("A program that systemd would not start is refused, and nothing is written")
  func unusablePath() throws {
    let program = try journal.copyProgram(to: journal.folder + "/it's")
    let result = try runProgram(
      program,
      ["reminders", "install", "--yes"],
      environment: journal.environment.merging(programs.path) { $1 }
    )
    #expect(result.status == .code(1))
    #expect(result.standardError.contains("Install Afterword elsewhere, or use --cron."))
    #expect(try unitNames().isEmpty)
  }

  @Test("A path with a line break is refused, and nothing is written")
  func lineBreak() throws {
    let result = try install("--yes", "--journal", "a\nb.sqlite")
    #expect(result.status == .code(64))
    #expect(result.standardError.contains("has a line break"))
    #expect(try unitNames().isEmpty && programs.changesCalled().isEmpty)
  }

  @Test("Where no systemd of the person's runs, a sentence names the other way")
  func noSession() throws {
    try programs.add("systemctl", "echo 'Failed to connect to bus: No medium found' >&2; exit 1")
    let result = try install("--yes")
    #expect(result.status == .code(1))
    #expect(
      result.standardError == """
        afterword: No systemd of yours runs here that could keep a timer: systemctl --user \
        show-environment ended with code 1: Failed to connect to bus: No medium found. For a line in \
        your crontab: afterword reminders install --cron

        """
    )
    #expect(try unitNames().isEmpty)
  }

  @Test("A unit of that name that is not ours is left alone")
  func notOurs() throws {
    try FileManager.default.createDirectory(atPath: units, withIntermediateDirectories: true)
    let timer = units + "/afterword-reminders.timer"
    try "[Timer]\n".write(toFile: timer, atomically: true, encoding: .utf8)
    #expect(try install("--yes").status == .code(73))
    let removal = try journal.run("reminders", "remove", "--yes", besides: programs)
    #expect(removal.status == .code(1))
    #expect(try unitNames() == ["afterword-reminders.timer"])
    #expect(try unit("afterword-reminders.timer") == "[Timer]\n")
  }

  @Test("A command that fails is named, and what was done can be taken away")
  func failing() throws {
    try programs.add("systemctl", "[ \"$2\" != enable ] || { echo 'No space' >&2; exit 1; }")
    let result = try install("--yes")
    #expect(result.status == .code(1))
    #expect(
      result.standardError
        == "afterword: systemctl --user enable --now afterword-reminders.timer ended with code 1: No "
        + "space. What comes before it in the list was done; afterword reminders remove takes that away.\n"
    )
    #expect(try journal.run("reminders", "remove", "--yes", besides: programs).status == .success)
    #expect(try unitNames().isEmpty)
  }

  @Test("show says what is installed, remove takes exactly that away")
  func removes() throws {
    #expect(
      try journal.run("reminders", besides: programs).standardOutput
        == "No reminders are installed: afterword reminders install\n"
    )
    _ = try install("--yes")
    let other = units + "/mine.timer"
    try "[Timer]\n".write(toFile: other, atomically: true, encoding: .utf8)
    #expect(
      try journal.run("reminders", "show", besides: programs).standardOutput == """
        \(units)/afterword-reminders.service
        \(units)/afterword-reminders.timer
        The timer is active.
        No notice comes from 20 to 8 o'clock.

        """
    )
    let asked = try journal.run("reminders", "remove", besides: programs)
    #expect(asked.status == .code(64))
    #expect(try unitNames().count == 3)
    let result = try journal.run("reminders", "remove", "--yes", besides: programs)
    #expect(
      result.standardOutput == """
        run systemctl --user disable --now afterword-reminders.timer
        remove \(units)/afterword-reminders.service
        remove \(units)/afterword-reminders.timer
        run systemctl --user daemon-reload

        """
    )
    #expect(result.standardError == "Reminders are off.\n")
    #expect(try unitNames() == ["mine.timer"])
    #expect(
      try programs.changesCalled().suffix(2) == [
        "systemctl <--user> <disable> <--now> <afterword-reminders.timer>",
        "systemctl <--user> <daemon-reload>",
      ]
    )
  }

  @Test("Where systemd does not run any more, its files are removed all the same")
  func removesWithoutSession() throws {
    _ = try install("--yes")
    let wants = units + "/timers.target.wants"
    try FileManager.default.createDirectory(atPath: wants, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: wants + "/afterword-reminders.timer",
      withDestinationPath: units + "/afterword-reminders.timer"
    )
    try programs.add("systemctl", "exit 1")
    #expect(try journal.run("reminders", "remove", "--yes", besides: programs).status == .success)
    #expect(try unitNames() == ["timers.target.wants"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: wants).isEmpty)
  }
}
