import AfterwordModel
import Foundation
import PseudoTerminal

/// What a change costs of which plans are made anew, its commit included.
func planningTable(_ large: LargeJournal, rounds: Int) throws -> String {
  let journal = try Journal.open(at: large.path, now: LargeJournal.now)
  let kinds: [(String, (Int) throws -> Void)] = [
    (
      "for comparison: a line that plans nothing",
      { index in
        let id = large.interviews[index % large.interviews.count]
        try journal.appendToNote(id, line: "plain \(index)", at: large.moment(index))
      }
    ),
    (
      "a reply comes, or is taken back",
      { index in
        if index % 2 == 1 { return _ = try journal.undo(at: large.moment(index)) }
        let id = large.sentFollowUps[index / 2 % large.sentFollowUps.count]
        _ = try journal.perform(.recordReply(id, text: "soon"), at: large.moment(index))
      }
    ),
    (
      "an interview is moved",
      { index in
        let id = large.interviews[index % large.interviews.count]
        let day = LargeJournal.now.today.adding(days: index / large.interviews.count % 2 - 20)
        let edit = InterviewEdit(start: large.start(on: day))
        _ = try journal.perform(.editInterview(id, edit), at: large.moment(index))
      }
    ),
    (
      "a promise is typed, or taken back",
      { index in
        if index % 2 == 1 { return _ = try journal.undo(at: large.moment(index)) }
        let id = large.interviews[index % large.interviews.count]
        try journal.appendToNote(id, line: "! send \(index)", at: large.moment(index))
      }
    ),
    (
      "an outcome is set, or taken back",
      { index in
        if index % 2 == 1 { return _ = try journal.undo(at: large.moment(index)) }
        let id = large.openApplications[index / 2 % large.openApplications.count]
        _ = try journal.perform(.setOutcome(id, .rejected), at: large.moment(index))
      }
    ),
    (
      "a recruiter wants no mail before a day",
      { index in
        let wish = LargeJournal.now.today.adding(days: index % 90)
        let edit = PersonEdit(wishes: Wishes(notBefore: wish))
        let id = large.recruiters[index % large.recruiters.count]
        _ = try journal.perform(.editPerson(id, edit), at: large.moment(index))
      }
    ),
  ]
  let rows = try kinds.map { name, change in
    let times = try (0..<rounds).map { index in
      try ContinuousClock().measure { try change(index) }
    }
    return [name, milliseconds(times.percentile(50)), milliseconds(times.percentile(99))]
  }
  return table(["a change with its plans and its commit, ms", "median", "p99"], rows)
}

/// The whole process of `afterword today --json`.
func todayTable(_ programs: [(name: String, journal: String)], _ binary: String, rounds: Int) throws
  -> String
{
  let rows = try programs.map { program in
    let environment = PseudoTerminal.usualEnvironment.merging([
      "AFTERWORD_JOURNAL": program.journal, "TZ": "Etc/UTC",
      "AFTERWORD_NOW": LargeJournal.now.instant.iso(utcOffset: 0),
    ]) { $1 }
    let times = try (0..<rounds).map { _ in
      try ContinuousClock().measure {
        let result = try runProgram(binary, ["today", "--json"], environment: environment)
        guard result.status == .success else { throw UnexpectedEnd(result: result) }
      }
    }
    return [program.name, milliseconds(times.percentile(50)), milliseconds(times.percentile(99))]
  }
  return table(["afterword today --json, whole process, ms", "median", "p99"], rows)
}

private struct UnexpectedEnd: Error {
  let result: ProgramResult
}

extension LargeJournal {
  /// A second after each change, so that no two of them happen at once.
  fileprivate func moment(_ index: Int) -> Moment {
    Moment(Self.now.instant.adding(seconds: index), utcOffset: 0)
  }

  fileprivate func start(on day: CalendarDay) -> ZonedTime {
    let local = LocalTime(day: day, minuteOfDay: 600)
    return ZonedTime(
      local: local,
      zone: "Etc/UTC",
      instant: Instant(seconds: local.secondsAtUTC)
    )
  }
}
