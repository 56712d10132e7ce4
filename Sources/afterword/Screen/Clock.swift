internal import AfterwordModel

/// The time, as often as it is asked for.
struct Clock {
  private let start: Moment

  /// Throws if the environment stops the clock at what is no time.
  init() throws(CommandFailure) { start = try Surroundings.now() }

  var now: Moment { (try? Surroundings.now()) ?? start }
}
