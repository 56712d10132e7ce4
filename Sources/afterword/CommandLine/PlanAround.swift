internal import AfterwordModel
internal import AfterwordViews

/// What is planned in an application before a change, to tell what the change made of it.
struct PlanAround {
  private let journal: Journal
  private let application: ApplicationID
  private let now: Moment
  private let before: Set<FollowUpID>

  init(_ application: ApplicationID, in journal: Journal, at now: Moment) throws {
    self.journal = journal
    self.application = application
    self.now = now
    before = Set(try journal.planned(in: application, at: now).map(\.followUp.id))
  }

  /// Says what is planned now and was not, and how much was withdrawn.
  func tell() throws {
    let after = try journal.planned(in: application, at: now)
    let sentence = PlanNewsWords.plan(
      after.filter { !before.contains($0.followUp.id) },
      withdrawnCount: before.subtracting(after.map(\.followUp.id)).count,
      today: now.today
    )
    if !sentence.isEmpty { Output.message(sentence) }
  }
}

extension Journal {
  fileprivate func planned(in application: ApplicationID, at now: Moment) throws
    -> [FollowUpDetail]
  {
    try timeline(of: application, utcOffset: now.utcOffset).planned
  }
}
