import Foundation

/// How much the bench measures: all of it, or so little that `make test` sees that it works.
struct Effort {
  let rounds: Int
  let letters: Int
  let interviews: Int
  let idleSeconds: Int
  /// How often a long note is opened, and a long text pasted.
  let longRounds: Int
  /// The length of a long text that is pasted, in bytes.
  let pasteSize: Int
  /// How long somebody types on a slow disk, in seconds.
  let slowSeconds: Int
  /// How many applications the journal of a long search has.
  let applications: Int
  /// How often each kind of change is made in it.
  let planRounds: Int

  /// `AFTERWORD_BENCH_SHORT` asks for little; `AFTERWORD_BENCH_IDLE` sets the idle seconds (60).
  static func asked() -> Effort {
    let environment = ProcessInfo.processInfo.environment
    if environment["AFTERWORD_BENCH_SHORT"] != nil {
      return Effort(
        rounds: 2,
        letters: 30,
        interviews: 30,
        idleSeconds: 1,
        longRounds: 1,
        pasteSize: 100_000,
        slowSeconds: 1,
        applications: 100,
        planRounds: 4
      )
    }
    let idle = environment["AFTERWORD_BENCH_IDLE"].flatMap { Int($0) } ?? 60
    return Effort(
      rounds: 200,
      letters: 1000,
      interviews: 10_000,
      idleSeconds: idle,
      longRounds: 20,
      pasteSize: 10_000_000,
      slowSeconds: 20,
      applications: 2000,
      planRounds: 500
    )
  }
}
