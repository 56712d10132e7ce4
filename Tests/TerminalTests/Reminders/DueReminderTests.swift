import Foundation
import PseudoTerminal
import Testing

@Suite("today --notify")
struct DueReminderTests {
  private static let notice = "notify-send <--app-name=Afterword> <Afterword> "

  private func journal() throws -> (OwnJournal, FakePrograms) {
    let journal = try OwnJournal(plansByItself: false)
    _ = try journal.addAcme()
    try journal.run("plan", "acme", "thank-you", "--person", "Dana Whitfield", "--on", "today")
    let programs = try FakePrograms(beside: journal)
    try programs.add("notify-send")
    return (journal, programs)
  }

  @Test("What is due is told once, with no name in it")
  func once() throws {
    let (journal, programs) = try journal()
    let result = try journal.run("today", "--notify", besides: programs)
    #expect(result.status == .success)
    #expect(result.standardOutput.isEmpty && result.standardError.isEmpty)
    #expect(try journal.run("today", "--notify", besides: programs).status == .success)
    #expect(try programs.called() == [Self.notice + "<1 follow-up is due.>"])
  }

  @Test("What comes after is told then, and what was put off is told on its new day")
  func news() throws {
    let (journal, programs) = try journal()
    _ = try journal.run("today", "--notify", besides: programs)
    let key = try #require(journal.printed("today").split(separator: " ").first)
    try journal.run("snooze", String(key), "--until", "tue")
    try journal.run("plan", "acme", "custom", "--on", "mon")
    try journal.run("plan", "acme", "custom", "--on", "tue")
    for day in ["2026-11-23", "2026-11-24", "2026-11-24"] {
      let now = ["AFTERWORD_NOW": "\(day)T09:00:00+01:00"]
      #expect(try journal.run("today", "--notify", besides: programs, with: now).status == .success)
    }
    #expect(
      try programs.called().dropFirst() == [
        Self.notice + "<1 follow-up is due.>", Self.notice + "<2 follow-ups are due.>",
      ]
    )
  }

  @Test("Late ones are counted, and alone they are called late")
  func late() throws {
    let (journal, programs) = try journal()
    try journal.run("plan", "acme", "custom", "--on", "mon")
    let monday = ["AFTERWORD_NOW": "2026-11-23T09:00:00+01:00"]
    _ = try journal.run("today", "--notify", besides: programs, with: monday)
    #expect(try programs.called() == [Self.notice + "<2 follow-ups are due, 1 of them late.>"])
    try journal.run("plan", "acme", "custom", "--on", "mon")
    let tuesday = ["AFTERWORD_NOW": "2026-11-24T09:00:00+01:00"]
    _ = try journal.run("today", "--notify", besides: programs, with: tuesday)
    #expect(try programs.called().last == Self.notice + "<1 follow-up is late.>")
  }

  @Test("In the quiet time nothing is told, and after it what waited")
  func quiet() throws {
    let (journal, programs) = try journal()
    try journal.configure(OwnJournal.noRules + "[reminders]\nquiet-from = 18\nquiet-until = 7\n")
    for hour in ["18:40", "23:59"] {
      let now = ["AFTERWORD_NOW": "2026-11-22T\(hour):00+01:00"]
      #expect(try journal.run("today", "--notify", besides: programs, with: now).status == .success)
    }
    let night = ["AFTERWORD_NOW": "2026-11-23T06:59:00+01:00"]
    _ = try journal.run("today", "--notify", besides: programs, with: night)
    #expect(try programs.called().isEmpty)
    let morning = ["AFTERWORD_NOW": "2026-11-23T07:00:00+01:00"]
    _ = try journal.run("today", "--notify", besides: programs, with: morning)
    #expect(try programs.called() == [Self.notice + "<1 follow-up is late.>"])
  }

  @Test("Of several at once, one tells it")
  func several() throws {
    let (journal, programs) = try journal()
    let path = programs.path["PATH"] ?? ""
    let result = try journal.shell(
      "PATH='\(path)'; for i in 1 2 3 4 5; do \"$AFTERWORD\" today --notify & done; wait"
    )
    #expect(result.standardError.isEmpty)
    #expect(try programs.called() == [Self.notice + "<1 follow-up is due.>"])
  }

  @Test("What could not be shown is told the next time")
  func failing() throws {
    let (journal, programs) = try journal()
    try programs.add("notify-send", "echo 'Cannot reach the bus' >&2; exit 1")
    let result = try journal.run("today", "--notify", besides: programs)
    #expect(result.status == .code(1))
    #expect(
      result.standardError == """
        afterword: Nothing could be shown. notify-send --app-name=Afterword Afterword 1 follow-up is \
        due. ended with code 1: Cannot reach the bus.

        """
    )
    try programs.add("notify-send")
    #expect(try journal.run("today", "--notify", besides: programs).status == .success)
    #expect(try programs.called().count == 2)
  }

  @Test("Without notify-send a sentence says where it comes from")
  func missing() throws {
    let (journal, programs) = try journal()
    try FileManager.default.removeItem(atPath: programs.folder + "/notify-send")
    let alone = ["PATH": programs.folder]
    let result = try journal.run("today", "--notify", besides: programs, with: alone)
    #expect(result.status == .code(1))
    #expect(
      result.standardError
        == "afterword: There is no notify-send to show a notice with. On Debian it comes with "
        + "libnotify-bin.\n"
    )
  }

  @Test("Without a journal nothing is told, and none is made")
  func noJournal() throws {
    let journal = try OwnJournal()
    let programs = try FakePrograms(beside: journal)
    try programs.add("notify-send")
    let result = try journal.run("today", "--notify", besides: programs)
    #expect(result.status == .success && result.standardError.isEmpty)
    #expect(try programs.called().isEmpty && journal.bytes == nil)
  }
}
